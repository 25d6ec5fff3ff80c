import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aComparison, aSample, aTimeline } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench))['id'];
  await bench.does('drawSample', await aSample(bench, reviewId));
});
afterAll(() => graph.close());

const everywhere = (role: 'KEY_WORKER' | 'REGISTERED_MANAGER') =>
  bench.desk.as(role, { staffMemberId: role === 'KEY_WORKER' ? bench.cast.keyWorker : bench.cast.manager });
const another = (field: string, rule: string) => [refused('EVIDENCE_OF_ANOTHER_PERSON', field, rule)];

it('a timeline takes no record of another person, nor of another service, and takes the person’s own (part of R30)', async () => {
  const [person, other] = bench.people;
  const own = await bench.knows('DailyNote', person ? { personId: person } : {});
  const recording = async (more: Input) =>
    bench.desk.refusalsOf(everywhere('KEY_WORKER'), 'recordTimeline', await aTimeline(bench, reviewId, person, more));
  const theirs = await bench.knows('DailyNote', other ? { personId: other } : {});
  expect(await recording({ entries: [own, theirs] })).toEqual(another('entries', 'R30'));
  expect(await recording({ entries: [own, await bench.knows('DailyNote', { serviceId: anId() })] })).toEqual(another('entries', 'R30'));
  await bench.does('recordTimeline', await aTimeline(bench, reviewId, person, { entries: [own] }));
});

it('a comparison takes no handover or allocation of other people alone, nor of another service (part of R33)', async () => {
  const [person, other] = bench.people;
  for (const each of bench.people) await bench.does('recordTimeline', await aTimeline(bench, reviewId, each));
  const comparing = async (more: Input) =>
    bench.desk.refusalsOf(everywhere('REGISTERED_MANAGER'), 'compareHandover', await aComparison(bench, reviewId, person, more));
  for (const [field, kind] of [
    ['handovers', 'Handover'],
    ['allocations', 'ShiftAllocation'],
  ] as const) {
    expect(await comparing({ [field]: [await bench.knows(kind, { data: { peopleIds: [other] } })] })).toEqual(another(field, 'R33'));
    expect(await comparing({ [field]: [await bench.knows(kind, { serviceId: anId() })] })).toEqual(another(field, 'R33'));
  }
  const both = await bench.knows('Handover', { data: { peopleIds: [other, person] } });
  await bench.does('compareHandover', await aComparison(bench, reviewId, person, { handovers: [both] }));
});
