import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PARTITIONS, partitionOf } from '@causeway/event-contracts';
import { anId, startChild } from '@causeway/testing';
import { clusterAt } from '../src';
import { join as joinGroup } from '../src/kafka/member';
import { topicOf } from '../src/kafka/topics';
import { blackHole } from './black-hole';
import { logOf, published, SESSION_MS } from './kafka';
import { overKafka, silent, until } from './over-kafka';

const CHILD = join(__dirname, 'killed-consumer.ts');

overKafka('consumers of a domain’s topic', (now) => {
  it('a consumer killed with -9 in the middle of its batches gives every event its effect once', async () => {
    const k = now();
    k.relay();
    await k.announceMany(80);
    await published(k.domains.source, k.cluster);
    const progress = [0];
    for (let kill = 0; kill < 2; kill += 1) {
      // Each event is of a tenant of its own, and so a batch of its own.
      const one = startChild(CHILD, { ...k.told(), most: 30 });
      await one.wrote(2);
      await one.kill();
      progress.push((await k.taken()).length);
    }
    expect(progress.at(-1)).toBeLessThan(80);
    k.follow();
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });

  it('two processes of a consumer share the partitions; when one is killed the other has all of them within 15 s', async () => {
    const k = now();
    k.relay();
    await k.announceMany(5);
    const other = startChild(CHILD, k.told());
    await other.wrote(1);
    const log = logOf(k.cluster, 'workforce');
    const own = new Set<number>();
    const consumer = k.follow({
      ...log,
      read: async (after, limit) => {
        const batch = await log.read(after, limit);
        own.clear();
        for (const partition of batch.reached.keys()) own.add(partition);
        return batch;
      },
    });
    await until(async () => own.size === PARTITIONS / 2);
    // Each has half of the partitions, and both know up to when all of them were seen.
    const seen = (): number => consumer.seenUntil()['care-records']?.getTime() ?? 0;
    await until(async () => seen() > 0);
    const before = seen();
    await until(async () => seen() > before);
    await k.announceMany(40);
    await until(k.allTaken);
    await other.kill();
    const took = await until(async () => own.size === PARTITIONS, 15_000);
    expect(took).toBeLessThan(15_000);
    await k.announceMany(20);
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });

  it('a consumer that is stopped past its session and goes on gives no event its effect twice', async () => {
    const k = now();
    k.relay();
    await k.announceMany(60);
    const other = startChild(CHILD, k.told());
    await other.wrote(1);
    other.signal('SIGSTOP');
    k.follow();
    await sleep(2 * SESSION_MS);
    other.signal('SIGCONT');
    await k.announceMany(20);
    await until(k.allTaken);
    await other.kill();
    expect(await k.taken()).toEqual(await k.announced());
    expect((await k.domains.target.asAdmin('select 1 from dead_letter')).length).toBe(0);
  });

  it('members that come and go every 300 ms give every event its effect once', async () => {
    const k = now();
    k.relay();
    k.follow();
    for (let n = 0; n < 6; n += 1) {
      k.follow();
      await k.announceMany(5);
      await sleep(300);
      await k.running.pop()?.stop();
    }
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });

  it('a connection in which everything vanishes is given up, and reading goes on once there is another', async () => {
    const k = now();
    k.relay();
    const hole = blackHole();
    k.follow(logOf(clusterAt(k.address, 'in-a-hole', silent, hole.sockets)));
    await k.announceMany(5);
    await until(k.allTaken);
    hole.close();
    await k.announceMany(5);
    await sleep(4 * SESSION_MS);
    expect(await k.allTaken()).toBe(false);
    hole.open();
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });

  it('of a slow reader’s partition no more waits in memory than was allowed, and nothing of it is lost', async () => {
    const k = now();
    k.relay();
    const tenantId = anId();
    for (let n = 0; n < 30; n += 1) await k.domains.plant(tenantId, { large: 'x'.repeat(100_000) });
    await published(k.domains.source, k.cluster);
    const member = await joinGroup({
      cluster: k.cluster,
      topic: topicOf(k.cluster, 'care-records'),
      group: anId(),
      log: silent,
      sessionMs: SESSION_MS,
      assigned: () => undefined,
    });
    k.running.push({ stop: member.leave });
    const partition = partitionOf(tenantId);
    member.begin(partition, 0, 0);
    const held = member.held.get(partition);
    await until(async () => (held?.bytes ?? 0) > 512_000);
    await sleep(2_000);
    expect(held?.bytes).toBeLessThan(1_600_000);
    const ids: string[] = [];
    await until(async () => {
      ids.push(...(held?.take(3).events ?? []).map(({ id }) => id));
      member.goOn(partition);
      return ids.length >= 30;
    });
    expect(new Set(ids).size).toBe(30);
  });

  it('the broker is told where the group is, for whoever looks there', async () => {
    const k = now();
    k.relay();
    await k.announceMany(10);
    k.follow();
    const admin = k.cluster.client.admin();
    await admin.connect();
    await until(async () => {
      const [offsets] = await admin.fetchOffsets({
        groupId: `${k.cluster.prefix}.workforce.care-records`,
        topics: [topicOf(k.cluster, 'care-records')],
      });
      return (offsets?.partitions ?? []).some(({ offset }) => Number(offset) > 0);
    });
    await admin.disconnect();
  });
});
