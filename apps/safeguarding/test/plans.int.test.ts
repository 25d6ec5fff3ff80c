import { aCaller, anId, plansOf, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
}, 60_000);
afterAll(() => graph.close());

test('a service’s list is read by the index of its service and in its order, whatever else the table holds', async () => {
  const serviceId = anId();
  const caller = aCaller('SAFEGUARDING_LEAD', { tenantId: anId(), services: [serviceId], staffMemberId: anId() });
  const plans = await plansOf(
    graph,
    'indicator',
    caller,
    '2026-03-09T08:00:00.000Z',
    `{ indicators(serviceId: "${serviceId}", first: 10) { edges { node { id } } } }`,
  );
  expect(plans).toContain('Index Scan indicator_service');
  expect(plans.filter((node) => /^(Seq Scan|Sort|Incremental Sort)/.test(node))).toEqual([]);
});
