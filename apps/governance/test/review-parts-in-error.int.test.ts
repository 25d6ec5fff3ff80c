import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input, type Refused } from './desk';
import { baselineFrozen, changed, concluded, FIVE, readyToConclude, testedBy } from './review-stages';
import { aCompletion, aCause, aComparison, aConclusion, anAction, anAudit, aSample, aTimeline, aWhy } from './review-inputs';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const marking = (kind: string, id: string, version = 1): Input => ({ record: { kind, id }, version, reasonCode: 'WRONG_DETAILS' });
const mark = async (kind: string, id: string): Promise<readonly Refused[]> =>
  (await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', marking(kind, id), 'record { kind id enteredInErrorAt }'))
    .refusals;
const markRefused = (kind: string, id: string, version = 1) =>
  bench.desk.refusalsOf(bench.caller('manager'), 'enterGovernanceRecordInError', marking(kind, id, version));
const concluding = (review: Record<string, any>, more: Input = {}) => bench.refusals('concludeReview', aConclusion(review, more));
/** The ids of a table's rows of this tenant, in the order in which they came. */
const idsIn = async (table: string): Promise<string[]> =>
  (
    await graph.database.asAdmin<{ id: string }>(`select id from ${table} where tenant_id = $1 order by received_at, id`, [
      bench.desk.tenantId,
    ])
  ).map(({ id }) => id);
const first = async (table: string): Promise<string> => (await idsIn(table))[0] ?? '';

const FACTORS = refused('FACTORS_MISSING', 'noFactorsReason', 'R12');
const WHYS = refused('WHY_CHAIN_MISSING', 'reviewId', 'R10');

describe('a part of an open review that was entered in error', () => {
  it.each<[kind: string, gaps: readonly Refused[]]>([
    ['REVIEW_SAMPLE', [refused('SAMPLE_MISSING', 'reviewId', 'R27')]],
    ['PERSON_TIMELINE', [refused('TIMELINE_INCOMPLETE', 'reviewId', 'R30')]],
    ['HANDOVER_COMPARISON', [refused('COMPARISON_MISSING', 'reviewId', 'R33')]],
    ['SOURCE_EXAMINATION', [refused('SOURCES_UNEXAMINED', 'reviewId', 'R18'), refused('SOURCES_TOO_FEW', 'reviewId', 'R17')]],
    ['WHY_STEP', [WHYS]],
    ['FACTOR', [FACTORS]],
    ['CAUSE', [refused('CAUSE_MISSING', 'reviewId', 'R1'), refused('SHOWN_FOR_NO_CAUSE', 'reviewId', 'R19'), FACTORS]],
  ])(
    'as a %s, counts for nothing in the conclusion, is announced, and stands as it was once the review is concluded',
    async (kind, gaps) => {
      const table = kind.toLowerCase();
      const { review } = await readyToConclude(bench);
      // A coordinator of another service knows of no review of this one, and this one's of all of it.
      const stranger = bench.desk.as('CARE_COORDINATOR', { services: [anId()], staffMemberId: anId() });
      const coordinator = bench.desk.as('CARE_COORDINATOR', { services: [bench.desk.serviceId], staffMemberId: anId() });
      for (const [who, code] of [
        [stranger, 'NOT_FOUND'],
        [coordinator, 'NOT_PERMITTED'],
      ] as const)
        expect(await bench.desk.refusalsOf(who, 'enterGovernanceRecordInError', marking(kind, await first(table)))).toEqual([
          refused(code, 'record'),
        ]);
      expect(await markRefused(kind, anId())).toEqual([refused('NOT_FOUND', 'record')]);
      expect(await mark(kind, await first(table))).toEqual([]);
      expect(await concluding(review)).toEqual(gaps);
      const type = `governance.${table.replaceAll('_', '-')}.entered-in-error.v1`;
      expect(await bench.desk.announced(type)).toEqual({ reasonCode: 'WRONG_DETAILS' });
      expect(await markRefused(kind, await first(table), 2)).toEqual([refused('ENTERED_IN_ERROR', 'record')]);

      bench = await aBench(graph);
      const whole = await readyToConclude(bench);
      await bench.does('concludeReview', aConclusion(whole.review));
      expect(await markRefused(kind, await first(table))).toEqual([refused('WRONG_STATE', 'record')]);
    },
  );

  it('is recorded anew: a sample, a timeline and a comparison', async () => {
    const { review } = await readyToConclude(bench);
    for (const kind of ['REVIEW_SAMPLE', 'PERSON_TIMELINE', 'HANDOVER_COMPARISON']) await mark(kind, await first(kind.toLowerCase()));
    const [person = ''] = bench.people;
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, review['id'], person))).toEqual([
      refused('NOT_IN_SAMPLE', 'personId', 'R28'),
    ]);
    await bench.does('drawSample', await aSample(bench, review['id']));
    await bench.does('recordTimeline', await aTimeline(bench, review['id'], person));
    await bench.does('compareHandover', await aComparison(bench, review['id'], person));
    expect(await concluding(review, { conclusion: ' ' })).toEqual([refused('TEXT_EMPTY', 'conclusion', 'R35')]);
    await bench.does('concludeReview', aConclusion(review));
  });

  it('is a test of individual error: the subject is untested again, and its record may show another subject', async () => {
    const { review, causeId } = await readyToConclude(bench, {}, { category: 'INDIVIDUAL_ERROR' });
    const check = await bench.knows('AllocationCheck');
    const tested = (subject: string) => ({ causeId, subject, verdict: 'DID_NOT_CONTRIBUTE', evidence: [check] });
    for (const [subject, , kind] of FIVE) if (subject !== 'WORKLOAD') await testedBy(bench, causeId, subject, kind);
    const { id } = await bench.does('testCause', tested('WORKLOAD'));
    expect(await bench.refusals('testCause', tested('MANAGEMENT_OVERSIGHT'))).toEqual([refused('EVIDENCE_SHARED', 'evidence', 'R96')]);
    expect(await mark('CAUSE_TEST', id)).toEqual([]);
    expect(await concluding(review, { conductConcern: false })).toEqual([refused('WORKLOAD_UNTESTED', 'reviewId', 'R96')]);
    await bench.does('testCause', tested('MANAGEMENT_OVERSIGHT'));
    await testedBy(bench, causeId, 'WORKLOAD', 'Shift');
    await bench.does('concludeReview', aConclusion(review, { conductConcern: false }));
    expect(await markRefused('CAUSE_TEST', await first('cause_test'))).toEqual([refused('WRONG_STATE', 'record')]);
  });

  it('is an examination, or a cause in a vague phrase: the matrix shows the one no more, nor the warnings the other', async () => {
    const { review } = await readyToConclude(bench);
    const vague = await bench.does('identifyCause', aCause(review['id'], { description: 'Poor practice.', wordingReason: 'It quotes.' }));
    const seen = async () => {
      const { evidenceMatrix, warnings } = await bench.review(review['id'], 'evidenceMatrix { showing } warnings { code }');
      return [evidenceMatrix.length, evidenceMatrix.filter((cell: Input) => cell['showing'] !== null).length, warnings];
    };
    expect(await seen()).toEqual([18, 2, [{ code: 'VAGUE_WORDING' }]]);
    expect(await mark('CAUSE', vague['id'])).toEqual([]);
    expect(await mark('SOURCE_EXAMINATION', await first('source_examination'))).toEqual([]);
    expect(await seen()).toEqual([9, 1, []]);
  });

  it('is a cause: what was asked and named of it goes with it, nothing is added to it, and it is in neither matrix nor warnings', async () => {
    const { review, causeId } = await readyToConclude(bench);
    expect((await bench.review(review['id'], 'evidenceMatrix { showing }'))['evidenceMatrix']).toHaveLength(9);
    expect(await mark('CAUSE', causeId)).toEqual([]);
    for (const table of ['why_step', 'factor'])
      expect(await graph.database.asAdmin(`select 1 from ${table} where cause_id = $1 and entered_in_error_at is null`, [causeId])).toEqual(
        [],
      );
    expect(await bench.review(review['id'], 'evidenceMatrix { showing } causes { edges { node { id } } }')).toEqual({
      evidenceMatrix: [],
      causes: { edges: [{ node: { id: causeId } }] },
    });
    const gone = [refused('ENTERED_IN_ERROR', 'causeId')];
    expect(await bench.refusals('askWhy', aWhy(causeId, [await bench.knows('Handover')]))).toEqual(gone);
    expect(await bench.refusals('reviewCause', { causeId, version: 2 })).toEqual(gone);
    const rota = { reviewId: review['id'], sourceKind: 'ROTAS', state: 'EXAMINED', refs: [await bench.knows('Shift')], showing: 'NEUTRAL' };
    expect(await bench.refusals('examineSource', { ...rota, causeId })).toEqual([refused('CAUSE_UNKNOWN', 'causeId', 'R19')]);
  });
});

describe('an action that was entered in error', () => {
  it('counts neither for the change nor for the warnings, and can be marked until the change is made or the action done', async () => {
    const { review, causeId } = await concluded(bench);
    const action = await bench.does('planAction', anAction(bench, review['id'], [causeId]), 'id version');
    await baselineFrozen(bench, review['id']);
    expect(await mark('REVIEW_ACTION', action['id'])).toEqual([]);
    const change = { reviewId: review['id'], version: review['version'], changedOn: '2026-03-09' };
    expect(await bench.refusals('makeChange', change)).toEqual([
      refused('ACTIONS_MISSING', 'reviewId', 'R20'),
      refused('OWNERSHIP_ACTION_MISSING', 'reviewId', 'R21'),
    ]);
    const reminder = { kind: 'CORRECTION', category: 'REMINDER', changeKind: 'ROUTINE', namedRole: null };
    await bench.does('planAction', anAction(bench, review['id'], [causeId], reminder));
    const codes = async () => (await bench.review(review['id'], 'warnings { code }'))['warnings'].map((one: Input) => one['code']);
    expect(await codes()).toEqual(['ONLY_CORRECTIONS', 'ONLY_WEAK_ACTIONS', 'OWNERSHIP_GAP_LEFT']);
    const done = await aCompletion(bench, action, { version: 2 });
    expect(await bench.refusals('completeAction', done)).toEqual([refused('ENTERED_IN_ERROR', 'actionId')]);
  });

  it('is refused once it is done, or the change made', async () => {
    const { review, action } = await changed(bench);
    expect(await markRefused('REVIEW_ACTION', action['id'])).toEqual([refused('WRONG_STATE', 'record')]);
    await bench.does('completeAction', await aCompletion(bench, action, { version: action['version'] }));
    expect(await markRefused('REVIEW_ACTION', action['id'], 2)).toEqual([refused('ACTION_DONE', 'record')]);
    expect(review['state']).toBe('CHANGED');
  });
});

describe('an escalation that was entered in error', () => {
  it('asks for no larger sample any more, and is refused once its review is closed', async () => {
    const { review } = await concluded(bench);
    const larger = {
      reviewId: review['id'],
      kind: 'LARGER_SAMPLE',
      namedSeniorId: bench.cast.quality,
      startsOn: '2026-03-09',
      sampleBefore: 8,
      sampleAfter: 12,
    };
    const { id } = await bench.does('escalate', larger);
    expect(await anAudit(bench)).toBeUndefined();
    await graph.database.asAdmin("update review set state = 'CLOSED' where id = $1", [review['id']]);
    expect(await markRefused('REVIEW_ESCALATION', id)).toEqual([refused('WRONG_STATE', 'record')]);
    await graph.database.asAdmin("update review set state = 'CHANGED' where id = $1", [review['id']]);
    expect(await mark('REVIEW_ESCALATION', id)).toEqual([]);
    expect(await anAudit(bench)).toEqual(expect.any(String));
  });
});
