import { anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aBarrier, aConclusion, aDifference, aFactor } from './review-inputs';
import { explained, opened, readyToConclude } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
let check: Ref;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench))['id'];
  check = await bench.knows('AllocationCheck');
});

const PARTS = [
  ['assessBarrier', 'barrier', aBarrier, { inPlace: 'NO', worked: null, whyNot: ' ' }, refused('WHY_NOT_IF_FAILED', 'whyNot', 'R12')],
  ['recordDifference', 'difference', aDifference, { thisTime: '' }, refused('TEXT_EMPTY', 'thisTime')],
] as const;

describe('a barrier analysis', () => {
  it('says of each barrier what it was to keep from whom, whether it was there and held, why not, and by which records; its event says no word of it', async () => {
    const fields = `hazard target barrier kind inPlace worked whyNot evidence { kind id } review { id } service { id } version enteredInErrorAt`;
    const { evidence, ...said } = aBarrier(reviewId, [check]);
    expect(await bench.does('assessBarrier', { ...said, evidence }, fields)).toEqual({
      ...{ hazard: said['hazard'], target: said['target'], barrier: said['barrier'], kind: 'ADMINISTRATIVE', inPlace: 'YES', worked: 'NO' },
      ...{ whyNot: said['whyNot'], evidence: [check], review: { id: reviewId }, service: { id: bench.desk.serviceId } },
      ...{ version: 1, enteredInErrorAt: null },
    });
    const at = '2026-02-20T10:00:00.000Z';
    expect(await bench.desk.announced('governance.barrier.assessed.v1')).toEqual({
      ...{ reviewId, barrierKind: 'ADMINISTRATIVE', inPlace: 'YES', worked: 'NO' },
      evidence: [{ ...check, happenedAt: at, recordedAt: at }],
    });
    await bench.does('assessBarrier', aBarrier(reviewId, [check], { inPlace: 'UNKNOWN', worked: null, whyNot: null }));
    const seen = await bench.review(reviewId, 'barriers(first: 9) { totalCount edges { node { inPlace worked whyNot } } }');
    expect(seen['barriers'].totalCount).toBe(2);
    expect(seen['barriers'].edges.map(({ node }: any) => node)).toContainEqual({ inPlace: 'UNKNOWN', worked: null, whyNot: null });
  });
});

describe('a change analysis', () => {
  it('says of each difference what is usual, what was so this time, and what that did', async () => {
    const { evidence, ...said } = aDifference(reviewId, [check]);
    const fields = 'normal thisTime effect evidence { kind id }';
    const { normal, thisTime, effect } = said;
    expect(await bench.does('recordDifference', { ...said, evidence }, fields)).toEqual({ normal, thisTime, effect, evidence: [check] });
    expect(Object.keys((await bench.desk.announced('governance.difference.recorded.v1')) ?? {}).sort()).toEqual(['evidence', 'reviewId']);
    expect((await bench.review(reviewId, 'differences(first: 9) { totalCount }'))['differences']).toEqual({ totalCount: 1 });
  });
});

describe.each(PARTS)('%s', (mutation, record, input, wrong, fault) => {
  const refusals = (more: Input = {}, who?: Parameters<Bench['refusals']>[2], evidence = [check]) =>
    bench.refusals(mutation, input(reviewId, evidence, more), who);

  it('keeps to its rules, by records of the service that stand', async () => {
    expect(await refusals(wrong)).toEqual([fault]);
    expect(await refusals({}, undefined, [])).toEqual([refused('EVIDENCE_MISSING', 'evidence', 'R12')]);
    const unknown = [refused('RECORD_NOT_KNOWN', 'evidence', 'R28')];
    expect(await refusals({}, undefined, [{ kind: 'AllocationCheck', id: anId() }])).toEqual(unknown);
    const elsewhere = await bench.knows('AllocationCheck', { serviceId: anId() });
    const across = bench.desk.as('REGISTERED_MANAGER', { staffMemberId: bench.cast.manager });
    expect(await bench.desk.refusalsOf(across, mutation, input(reviewId, [elsewhere]))).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R12'),
    ]);
  });

  it('is done by managers and whoever has one of the first three steps, by none who judges the review, while it takes parts', async () => {
    expect(await refusals({}, 'quality')).toEqual([refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')]);
    expect((await bench.send(mutation, input(reviewId, [check]), 'keyWorker')).refusals).toEqual([]);
    expect(await refusals({}, 'nominated')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    await graph.database.asAdmin("update review set state = 'CONCLUDED', concluded_at = now() where id = $1", [reviewId]);
    const { [`${record}s`]: left } = await bench.review(reviewId, `${record}s(first: 9) { totalCount }`);
    expect(left).toEqual({ totalCount: 1 });
    await graph.database.asAdmin("update review set state = 'CLOSED' where id = $1", [reviewId]);
    expect(await refusals()).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('is taken back while the review is open, and its words are flagged for whoever writes them', async () => {
    const worded = mutation === 'assessBarrier' ? { whyNot: 'The senior forgot it.' } : { effect: 'The senior forgot it.' };
    const { id } = await bench.does(mutation, input(reviewId, [check], worded));
    const flags = async () => (await bench.review(reviewId, 'wording { kind id field words }'))['wording'];
    const field = mutation === 'assessBarrier' ? 'whyNot' : 'effect';
    const kind = record.slice(0, 1).toUpperCase() + record.slice(1);
    expect(await flags()).toEqual([{ kind, id, field, words: ['forgot'] }]);
    const marking = { record: { kind: record.toUpperCase(), id }, version: 1, reasonCode: 'WRONG_DETAILS' };
    const { said } = await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, 'record { kind }');
    expect(said).toEqual({ kind: record.toUpperCase() });
    expect(await flags()).toEqual([]);
  });

  it('warns once a record that it rests on was withdrawn', async () => {
    await bench.does(mutation, input(reviewId, [check]));
    const warned = async () => (await bench.review(reviewId, 'warnings { code }'))['warnings'].map(({ code }: Input) => code);
    expect(await warned()).not.toContain('EVIDENCE_WITHDRAWN');
    await bench.ownerSays('RETRACTED', 'AllocationCheck');
    expect(await warned()).toContain('EVIDENCE_WITHDRAWN');
  });

  it('is what an inspector’s sample finds a record cited as', async () => {
    const shown = await bench.knows('AllocationCheck', { happenedAt: '2026-02-11T10:00:00.000Z' });
    await bench.does(mutation, input(reviewId, [shown]));
    const drawing = { serviceId: bench.desk.serviceId, windowStart: '2026-02-11', windowEnd: '2026-02-11', seed: 1 };
    const sample = 'inspectionSample { drawn { record { id } trail { citedAs } } }';
    const { said } = await bench.desk.send(bench.caller('nominated'), 'drawInspectionSample', drawing, sample);
    expect(said?.['drawn']).toEqual([{ record: { id: shown.id }, trail: [{ citedAs: [record.toUpperCase()] }] }]);
  });
});

it('a conclusion that blames a worker by a barrier alone wants the five tests (part of R96)', async () => {
  const { review } = await readyToConclude(bench);
  await bench.does('assessBarrier', aBarrier(review['id'], [check], { whyNot: 'The senior forgot it.' }));
  const codes = (await bench.refusals('concludeReview', aConclusion(review))).map(({ code }) => code);
  expect(codes).toEqual([
    ...['SUPERVISION_UNTESTED', 'TRAINING_UNTESTED', 'WORKLOAD_UNTESTED', 'COMMUNICATION_UNTESTED', 'OVERSIGHT_UNTESTED'],
    'CONDUCT_UNANSWERED',
  ]);
});

describe('a fishbone', () => {
  const BONE = 'elementCode causes { cause { id } byKind factors { id } whySteps { question } }';
  const fishbone = async (framework: string, caller = bench.caller('quality')) =>
    (
      await graph.run(
        caller,
        NOW,
        `{ review(id: "${reviewId}") { fishbone(framework: ${framework}) { framework problem bones { ${BONE} } unplaced { cause { id } } } } }`,
      )
    )['review'].fishbone;

  it('lays factors and whys along the elements of the framework that is asked for, with no empty bone', async () => {
    expect(await fishbone('SEIPS')).toMatchObject({ framework: 'SEIPS', bones: [], unplaced: [] });
    const causeId = await explained(bench, reviewId);
    const { id: task } = await bench.does('nameFactor', aFactor(causeId, [check], { framework: 'SEIPS', elementCode: 'TASKS' }));
    const whySteps = [{ question: 'Why did plans follow notes so late?' }];
    expect(await fishbone('SEIPS')).toEqual({
      ...{ framework: 'SEIPS', problem: 'Plans were not updated after daily changes in risk.', unplaced: [] },
      bones: [{ elementCode: 'TASKS', causes: [{ cause: { id: causeId }, byKind: false, factors: [{ id: task }], whySteps }] }],
    });
    expect((await fishbone('LONDON_PROTOCOL')).bones).toEqual([
      { elementCode: 'ORGANISATION_AND_MANAGEMENT', causes: [{ cause: { id: causeId }, byKind: true, factors: [], whySteps }] },
    ]);
    await bench.ownerSays('RETRACTED', 'AllocationCheck');
    expect(
      (await fishbone('SEIPS')).bones.map(({ elementCode, causes }: Input) => [elementCode, (causes as Input[])[0]?.['byKind']]),
    ).toEqual([['ORGANISATION', true]]);
  });

  it('tells nobody outside the kind of a cause that no conclusion stands on', async () => {
    await bench.does('identifyCause', {
      ...{ reviewId, category: 'INDIVIDUAL_ERROR', description: 'One worker went off early.', whoRole: 'night worker' },
      ...{ whatHappened: 'The round was not made.', whereHappened: 'Elm Court', whenHappened: '3 March' },
      ...{ mechanism: 'Nobody knew who was on.', operationalChange: 'OVERSIGHT', wantedChange: 'A list of who is on.' },
    });
    expect((await fishbone('SEIPS')).bones).toHaveLength(1);
    const inspector = { ...bench.desk.as('INSPECTOR', { services: [bench.desk.serviceId] }), purpose: 'inspection' as const };
    const asked = `{ review(id: "${graph.idsTo(inspector).encode(reviewId)}") { fishbone(framework: SEIPS) { bones { elementCode } unplaced { byKind } } } }`;
    const seen = await graph.run(inspector, NOW, asked);
    expect(seen['review'].fishbone).toEqual({ bones: [], unplaced: [{ byKind: false }] });
  });
});
