import { partitionOf, serviceRegisteredV1 } from '@causeway/event-contracts';
import { effect } from '@causeway/persistence';
import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { tellMarks } from '../src/measures/marks';
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

  it('is told once in each partition, however many services have theirs in it', async () => {
    const tenantId = anId();
    for (let n = 0; n < 40; n += 1)
      await graph.told(tenantId, serviceRegisteredV1, { id: anId(), happenedAt: SEEN.toISOString(), data: serviceRegisteredV1.example });
    const partitions = (await marks(tenantId)).filter((event) => event.type === MARK).map((event) => event.partition);
    expect(partitions.length).toBeGreaterThan(1);
    expect(new Set(partitions).size).toBe(partitions.length);
  });
});
