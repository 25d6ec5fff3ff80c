import { setTimeout as sleep } from 'node:timers/promises';
import { partitionOf, serviceRegisteredV1 } from '@causeway/event-contracts';
import { effect, openDatabase } from '@causeway/persistence';
import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { tellMarks } from '../src/measures/marks';
import { holding } from '../src/links/holding';
import { RULE_VERSION } from '../src/links/rules';
import { tick } from '../src/measures/ticking';
import { parts } from '../src/parts';
import { ORIGIN } from './delivering';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = new Date('2026-05-01T09:00:00.000Z');
const SEEN = new Date('2026-05-01T08:59:59.000Z');
const marks = async (tenantId: string) => {
  await effect(graph.database.db, async (fx) =>
    tellMarks(await fx.as(tenantId, ORIGIN, 'demonstration'), NOW, { workforce: SEEN, governance: null }),
  );
  return graph.database.asAdmin<{ partition: number; type: string; data: Record<string, unknown> }>(
    `select log_partition as partition, type, envelope->'data' as data from outbox where tenant_id = $1 order by id`,
    [tenantId],
  );
};
const MARK = 'linking.watermark.advanced.v1';

describe('how far every source has been seen', () => {
  it('is told after the figures of a service, in their partition, so that nobody reads it before them', async () => {
    const service = aService(graph);
    await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z');
    await service.timePasses('2026-04-01T09:00:00.000Z');
    const told = await marks(service.tenantId);
    const partition = partitionOf(service.serviceId);
    expect(told.filter((event) => event.partition === partition).map((event) => event.type)).toEqual([
      ...Array(3).fill('linking.measure-point.computed.v1'),
      MARK,
    ]);
    expect(told.filter((event) => event.type === MARK).map((event) => event.partition)).toEqual(
      expect.arrayContaining([partition, partitionOf(service.tenantId)]),
    );
    for (const mark of told.filter((event) => event.type === MARK))
      expect(mark.data).toMatchObject({ partition: mark.partition, seenUntil: { workforce: SEEN.toISOString(), governance: null } });
  });

  it('is told as not at all while links of earlier rules are shown: what comes in is counted beside them', async () => {
    const service = aService(graph);
    await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z');
    const shown = (version: number) =>
      graph.database.asAdmin('update link_generation set shown = $2 where tenant_id = $1 returning 1', [service.tenantId, version]);
    const seen = async () => (await marks(service.tenantId)).at(-1)?.data['seenUntil'];
    expect(await shown(RULE_VERSION - 1)).toHaveLength(1);
    expect(await seen()).toEqual({ workforce: null, governance: null });
    await shown(RULE_VERSION);
    expect(await seen()).toEqual({ workforce: SEEN.toISOString(), governance: null });
  });

  it('is told once in each partition, however many services have theirs in it', async () => {
    const tenantId = anId();
    for (let n = 0; n < 40; n += 1)
      await graph.told(tenantId, serviceRegisteredV1, { id: anId(), happenedAt: SEEN.toISOString(), data: serviceRegisteredV1.example });
    const partitions = (await marks(tenantId)).filter((event) => event.type === MARK).map((event) => event.partition);
    expect(partitions.length).toBeGreaterThan(1);
    expect(new Set(partitions).size).toBe(partitions.length);
  });

  it('is told to every tenant in its turn, whichever of them has to wait', async () => {
    const [waiting, other] = [anId(), anId()].sort() as [string, string];
    for (const tenantId of [waiting, other])
      await graph.told(tenantId, serviceRegisteredV1, { id: anId(), happenedAt: SEEN.toISOString(), data: serviceRegisteredV1.example });
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    let held = Promise.resolve();
    await new Promise<void>((begun) => {
      held = effect(graph.database.db, async (fx) => {
        await holding(await fx.as(waiting, ORIGIN, 'demonstration'));
        begun();
        await released;
      });
    });
    const db = openDatabase({ url: graph.database.urls.app, name: 'test', poolSize: 2, statementTimeoutMs: 500 });
    const said: object[] = [];
    const ticking = tick({ db, consumer: { seenUntil: () => ({}) }, log: { warn: (facts) => said.push(facts) } });
    const told = async (tenantId: string) =>
      (await graph.database.asAdmin('select 1 from outbox where tenant_id = $1 and type = $2', [tenantId, MARK])).length;
    while ((await told(other)) === 0) await sleep(50);
    expect(said).toEqual([expect.objectContaining({ tenantId: waiting, code: '57014' })]);
    expect(await told(waiting)).toBe(0);
    letGo();
    await held;
    while ((await told(waiting)) === 0) await sleep(50);
    await ticking.stop();
    await db.close();
  });
});
