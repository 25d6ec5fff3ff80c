import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { partitionOf } from '@causeway/event-contracts';
import { anId, startChild } from '@causeway/testing';
import { boundsOf, topicOf } from '../src/kafka/topics';
import { aCluster, published, withoutTopic } from './kafka';
import { overKafka, until } from './over-kafka';
import { anEnvelope } from './two-domains';

overKafka('a domain’s outbox, relayed to Kafka,', (now) => {
  it('an event has its effect once, in the order of its key, though the relay published it twice', async () => {
    const k = now();
    await k.domains.source.asAdmin(`alter table log_position add constraint full_disk check (consumer <> 'relay')`);
    k.relay();
    const [tenantId, serviceId] = [anId(), anId()];
    const ids: string[] = [];
    for (let version = 1; version <= 5; version += 1) ids.push(await k.domains.announce(tenantId, { serviceId }));
    const sent = async () =>
      (await boundsOf(k.cluster, 'care-records').catch(() => new Map<number, { end: number }>())).get(partitionOf(serviceId));
    await until(async () => ((await sent())?.end ?? 0) > 12);
    await k.domains.source.asAdmin('alter table log_position drop constraint full_disk');
    await published(k.domains.source, k.cluster);
    k.follow();
    await until(k.allTaken);
    expect(await k.domains.effects(tenantId)).toEqual(ids);
  });

  it('under another prefix all is published and read anew, and nothing takes effect twice; so it is when a domain’s outbox is read in place again', async () => {
    const k = now();
    k.relay();
    await k.announceMany(10);
    k.follow();
    await until(k.allTaken);
    await k.stop();
    k.cluster = aCluster();
    k.relay();
    const end = await published(k.domains.source, k.cluster);
    expect([...end.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(10);
    k.follow();
    await k.announceMany(5);
    await until(k.allTaken);
    await k.stop();
    expect(await k.behind()).toBe(0);
    await k.announceMany(5);
    expect(await k.behind()).toBe(5);
    k.follow(k.domains.log());
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });

  it('of two relays one leads, and the other takes over when its connection is cut; nothing is left out', async () => {
    const k = now();
    k.relay();
    k.relay();
    await k.announceMany(10);
    await published(k.domains.source, k.cluster);
    const leaders = () =>
      k.domains.source.asAdmin<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and objid = 7030 and granted and database = (select oid from pg_database where datname = current_database())`,
      );
    const [leader, ...more] = await leaders();
    expect([leader?.pid !== undefined, more]).toEqual([true, []]);
    await k.domains.source.asAdmin('select pg_terminate_backend($1)', [leader?.pid]);
    await k.announceMany(10);
    await published(k.domains.source, k.cluster);
    expect((await leaders()).map(({ pid }) => pid)).not.toContain(leader?.pid);
    k.follow();
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });

  it('what can not be read is set aside with its own id, and what names no event is passed over', async () => {
    const k = now();
    k.relay();
    const tenantId = anId();
    const producer = k.cluster.client.producer();
    await producer.connect();
    const first = await k.domains.announce(tenantId);
    await published(k.domains.source, k.cluster);
    await producer.send({
      topic: topicOf(k.cluster, 'care-records'),
      messages: [{ partition: partitionOf(tenantId), value: 'nonsense', headers: { ce_id: 'mine' } }],
    });
    const bad = await k.domains.plant(tenantId, { nonsense: true });
    const large = await k.domains.plant(tenantId, anEnvelope(tenantId, { data: { large: 'x'.repeat(1_200_000) } }));
    const last = await k.domains.announce(tenantId);
    k.follow();
    await until(async () => (await k.domains.effects(tenantId)).length === 2);
    await producer.disconnect();
    expect(await k.domains.effects(tenantId)).toEqual([first, last]);
    expect((await k.domains.letters(tenantId)).map(({ event_id, error_code }) => [event_id, error_code])).toEqual([
      [bad, 'SCHEMA'],
      [large, 'SCHEMA'],
    ]);
  });

  it('what the topic no longer has is a fault that says so, never a gap', async () => {
    const k = now();
    k.relay();
    const tenantId = anId();
    for (let n = 0; n < 3; n += 1) await k.domains.announce(tenantId);
    await published(k.domains.source, k.cluster);
    const admin = k.cluster.client.admin();
    await admin.connect();
    const [partition, topic] = [partitionOf(tenantId), topicOf(k.cluster, 'care-records')];
    await admin.fetchTopicOffsets(topic); // the client deletes in topics that it has heard of
    await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: '2' }] });
    await admin.disconnect();
    k.follow();
    await until(async () => k.domains.said.some((line) => /partition \d+: events after 0 and up to \d+ are not in the log/.test(line)));
    expect(await k.domains.effects(tenantId)).toEqual([]);
  });

  it.each([
    ['while its reader is away', true],
    ['under its reader', false],
  ])(
    'of a topic that is made anew %s nothing is left out unsaid, and no time is claimed before which something is missing',
    async (_, away) => {
      const k = now();
      k.relay();
      await k.announceMany(6);
      const first = k.follow();
      await until(k.allTaken);
      const reader = away ? null : k.running.pop();
      await k.stop();
      if (away) await first.stop();
      await withoutTopic(k.cluster);
      if (reader) k.running.push(reader);
      k.relay();
      await k.announceMany(6);
      const second = away ? k.follow() : first;
      const complaints = () => k.domains.said.filter((line) => /made anew|not in the log/.test(line));
      await until(async () => (await k.allTaken()) || complaints().length > 0);
      await k.announceMany(30);
      await sleep(1_500);
      await until(async () => (await k.allTaken()) || complaints().length > 0);
      // First how far it claims to be, then what is missing: of what comes in between it claims nothing yet.
      const claimed = second.seenUntil()['care-records']?.getTime() ?? 0;
      const missing = await k.domains.source.asAdmin<{ at: Date }>(
        `select (envelope->>'time')::timestamptz as at from outbox where not event_id = any($1) order by at`,
        [await k.taken()],
      );
      if (missing.length > 0) expect(complaints()).not.toEqual([]);
      expect(claimed).toBeLessThan(missing[0]?.at.getTime() ?? Infinity);
      // The way out, which the complaint names.
      await k.stop();
      k.cluster = aCluster();
      k.relay();
      k.follow();
      await until(k.allTaken);
      expect(await k.taken()).toEqual(await k.announced());
    },
  );

  it('a relay that is killed with -9 again and again leaves nothing out, and each event has its effect once', async () => {
    const k = now();
    await k.announceMany(60);
    const argument = { app: k.domains.source.urls.app, logReader: k.domains.source.urls.logReader, kafka: k.address };
    for (let kill = 0; kill < 3; kill += 1) {
      const one = startChild(join(__dirname, 'killed-relay.ts'), argument);
      await until(async () => (await k.relayedNow()) > kill * 5);
      await one.kill();
    }
    k.relay();
    k.follow();
    await until(k.allTaken);
    expect(await k.taken()).toEqual(await k.announced());
  });
});
