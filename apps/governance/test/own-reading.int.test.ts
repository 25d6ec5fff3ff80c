import { silentConsumer, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { afterChange } from './after-change';
import { LATER } from './review-stages';

let graph: TestGraph;
/** Up to when governance itself has taken in what workforce told. */
let seen: Date | null = new Date();
beforeAll(async () => {
  graph = await testGraph(parts, { consumer: { ...silentConsumer, seenUntil: () => ({ workforce: seen }) } });
});
afterAll(() => graph.close());

test('an outcome is not recorded while governance itself is behind in what another domain told, whatever linking has heard (part of R112)', async () => {
  const place = await afterChange(graph);
  await place.month('2026-04-01', 20);
  await place.heard();
  const outcome = await place.outcome('2026-04-01');
  const behind = [expect.objectContaining({ code: 'SOURCE_BEHIND', field: 'month', rule: 'R112' })];
  seen = null;
  expect(await place.bench.refusals('recordOutcome', outcome, 'quality', LATER)).toEqual(behind);
  seen = new Date(Date.now() - 61_000);
  expect(await place.bench.refusals('recordOutcome', outcome, 'quality', LATER)).toEqual(behind);
  seen = new Date();
  await place.bench.does('recordOutcome', outcome, 'id', LATER);
});
