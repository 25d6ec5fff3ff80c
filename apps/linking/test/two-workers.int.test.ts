import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { partitionOf, PARTITIONS } from '@causeway/event-contracts';
import { clusterAt, startRelay, type KafkaAddress, type Relay } from '@causeway/messaging';
import { platformMigrations } from '@causeway/persistence';
import { anId, describeOverKafka, kafkaBrokers, startChild, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { concernLinksByOracle } from './concern-oracle';
import { envelopeOf, linksOf } from './delivering';
import { indicatorLinksByOracle } from './indicator-oracle';
import { signs } from './indicator-worlds';
import { asLines, linksByOracle, type Told } from './oracle';
import { toldLinksByOracle } from './told-oracle';
import { toldRota } from './told-worlds';
import { ofTenant, world } from './worlds';
import type { Worker } from './worker';

const WORKER = join(__dirname, 'worker.ts');
const silent = { warn: () => undefined };

describeOverKafka('two linking workers over Kafka', () => {
  let source: TestDatabase;
  let target: TestDatabase;
  let relay: Relay;
  const kafka: KafkaAddress = { brokers: [], ssl: false, prefix: `test-${randomUUID()}` };
  beforeAll(async () => {
    Object.assign(kafka, { brokers: kafkaBrokers().brokers.split(',') });
    source = await testDatabase('care_records', platformMigrations('care_records'));
    target = await testDatabase('linking', migrations);
    const cluster = clusterAt(kafka, 'care-records', silent);
    relay = startRelay({
      domain: 'care-records',
      db: source.db,
      logReaderUrl: source.urls.logReader,
      cluster,
      log: silent,
      heartbeatMs: 100,
    });
  });
  afterAll(async () => {
    await relay?.stop();
    await source?.close();
    await target?.close();
  });

  const announce = async (tenantId: string, told: readonly Told[]): Promise<void> => {
    for (const envelope of told.map((one) => envelopeOf(tenantId, one)))
      await source.asAdmin('insert into outbox (log_partition, tenant_id, event_id, type, envelope) values ($1, $2, $3, $4, $5)', [
        ...[partitionOf(envelope.key), tenantId, envelope.id, envelope.type, JSON.stringify(envelope)],
      ]);
  };
  const count = async (database: TestDatabase, table: string): Promise<number> =>
    (await database.asAdmin<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
  const allTaken = async (): Promise<void> => {
    while ((await count(target, 'inbox')) < (await count(source, 'outbox'))) await sleep(50);
  };
  const untilItHas = async (partitions: number, worker: { readonly lines: readonly string[] }): Promise<void> => {
    while (worker.lines.at(-1) !== String(partitions)) await sleep(20);
  };

  it('share the partitions; when one is killed the other takes over within 15 s, and the links are those of the oracle', async () => {
    // Whole worlds, told as they come: in halves, the second once one of the workers is gone.
    const worlds = [world, toldRota, signs]
      .flatMap((each) => fc.sample(each, { seed: 5, numRuns: 15 }))
      .map((told) => ({ tenant: anId(), told }))
      .map(({ tenant, told }) => ({ tenant, told: ofTenant(told, tenant) }));
    const told: Worker = { app: target.urls.app, kafka };
    for (const { tenant, told: all } of worlds) await announce(tenant, all.slice(0, all.length / 2));
    const [one, other] = [startChild(WORKER, told), startChild(WORKER, told)];
    try {
      await Promise.all([untilItHas(PARTITIONS / 2, one), untilItHas(PARTITIONS / 2, other)]);
      await allTaken();
      await one.kill();
      const killed = Date.now();
      const announcing = (async () => {
        for (const { tenant, told: all } of worlds) await announce(tenant, all.slice(all.length / 2));
      })();
      await untilItHas(PARTITIONS, other);
      const took = Date.now() - killed;
      await announcing;
      expect(took).toBeLessThan(15_000);
      await allTaken();
    } finally {
      await one.kill();
      await other.kill();
    }
    expect(await count(target, 'dead_letter')).toBe(0);
    expect(await count(target, 'inbox')).toBeGreaterThan(1_000);
    let links = 0;
    for (const { tenant, told: all } of worlds) {
      const expected = [linksByOracle, concernLinksByOracle, toldLinksByOracle, indicatorLinksByOracle].flatMap((oracle) => oracle(all));
      expect(await linksOf(target, tenant)).toEqual(asLines(expected));
      links += expected.length;
    }
    expect(links).toBeGreaterThan(50);
  });
});
