import { anId, type TestGraph } from '@causeway/testing';
import { afterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import {
  aCause,
  aCompletion,
  aComparison,
  aConclusion,
  aFactor,
  anAction,
  anAudit,
  aSample,
  aTimeline,
  aWhy,
  shownBy,
} from './review-inputs';
import {
  aSafetyNote,
  baselineFrozen,
  compared,
  concluded,
  confirmed,
  explained,
  fed,
  FIVE,
  LATER,
  opened,
  readyToConclude,
  testedBy,
  weighed,
} from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const WITHDRAWN = refused('EVIDENCE_WITHDRAWN', 'reviewId', 'R103');
const BLAME = [...FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')), refused('CONDUCT_UNANSWERED', 'conductConcern', 'R96')];
const UNEXAMINED = [refused('SOURCES_UNEXAMINED', 'reviewId', 'R18'), refused('SOURCES_TOO_FEW', 'reviewId', 'R17')];
const concluding = (review: Record<string, any>, more: Input = {}) => bench.refusals('concludeReview', aConclusion(review, more));
const examined = async (reviewId: string, causeId: string, sourceKind: 'ROTAS' | 'CARE_RECORDS' | 'AUDITS') =>
  bench.does('examineSource', {
    ...{ reviewId, causeId, sourceKind, state: 'EXAMINED', showing: 'SUPPORTS' },
    refs: [await shownBy(bench, sourceKind)],
  });

describe('a conclusion', () => {
  type Anew = (reviewId: string, causeId: string) => Promise<unknown>;
  const bothPeople = (mutation: string, input: typeof aTimeline) => async (reviewId: string) => {
    for (const person of bench.people) await bench.does(mutation, await input(bench, reviewId, person));
  };
  const why: Anew = async (_reviewId, causeId) => bench.does('askWhy', aWhy(causeId, [await bench.knows('Handover')], { number: 2 }));
  const sample: Anew = async (reviewId) => bench.does('drawSample', await aSample(bench, reviewId));

  it.each<[kind: string, gaps: ReturnType<typeof refused>[], anew: Anew]>([
    ['Feedback', [refused('SAMPLE_MISSING', 'reviewId', 'R27')], (reviewId, causeId) => sample(reviewId, causeId)],
    [
      'DailyNote',
      [refused('TIMELINE_INCOMPLETE', 'reviewId', 'R30'), ...UNEXAMINED],
      async (reviewId, causeId) => {
        await bothPeople('recordTimeline', aTimeline)(reviewId);
        await examined(reviewId, causeId, 'CARE_RECORDS');
      },
    ],
    [
      'ShiftAllocation',
      [refused('COMPARISON_MISSING', 'reviewId', 'R33')],
      (reviewId) => bothPeople('compareHandover', aComparison)(reviewId),
    ],
    [
      'Handover',
      [refused('COMPARISON_MISSING', 'reviewId', 'R33'), refused('WHY_CHAIN_MISSING', 'reviewId', 'R10')],
      async (reviewId, causeId) => {
        await bothPeople('compareHandover', aComparison)(reviewId);
        await why(reviewId, causeId);
      },
    ],
    ['Shift', UNEXAMINED, (reviewId, causeId) => examined(reviewId, causeId, 'ROTAS')],
    [
      'AllocationCheck',
      [refused('FACTORS_MISSING', 'noFactorsReason', 'R12')],
      async (_reviewId, causeId) => bench.does('nameFactor', aFactor(causeId, [await bench.knows('AllocationCheck')])),
    ],
  ])('does not rest on a withdrawn %s: what it showed is shown anew first', async (kind, gaps, anew) => {
    const { review, causeId } = await readyToConclude(bench);
    await bench.ownerSays('CORRECTED', kind);
    await bench.ownerSays('RETRACTED', kind);
    expect(await concluding(review)).toEqual([...gaps, WITHDRAWN]);
    await anew(review['id'], causeId);
    await bench.does('concludeReview', aConclusion(review));
  });

  it('does not rest on an audit that was entered in error here', async () => {
    const review = await opened(bench);
    await compared(bench, review['id']);
    const causeId = await explained(bench, review['id']);
    await weighed(bench, review['id'], causeId, 1, ['AUDITS']);
    const audit = await shownBy(bench, 'AUDITS');
    await bench.does('examineSource', {
      reviewId: review['id'],
      sourceKind: 'AUDITS',
      state: 'EXAMINED',
      refs: [audit],
      showing: 'NEUTRAL',
      causeId,
    });
    const error = { idempotencyKey: anId(), record: { kind: 'AUDIT', id: audit.id }, version: 1, reasonCode: 'DUPLICATE' };
    await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', error, 'record { id }');
    expect(await concluding(review)).toEqual([...UNEXAMINED, WITHDRAWN]);
  });

  it('rests on a record that was corrected, and on what is left of a part when one of its records is withdrawn', async () => {
    const { review, causeId } = await readyToConclude(bench);
    for (const kind of ['DailyNote', 'Handover', 'Shift', 'Feedback']) await bench.ownerSays('CORRECTED', kind);
    const [first, second] = [await bench.knows('Handover'), await bench.knows('Handover')];
    await bench.does('askWhy', aWhy(causeId, [first, second], { number: 2 }));
    await bench.ownerSays('RETRACTED', 'Handover', first.id);
    await bench.does('concludeReview', aConclusion(review));
  });

  it('cites in its note no record that was withdrawn', async () => {
    const { review, causeId } = await readyToConclude(bench);
    await bench.ownerSays('RETRACTED', 'Shift');
    await examined(review['id'], causeId, 'ROTAS');
    await bench.does('concludeReview', aConclusion(review));
    const told = await bench.desk.announced('governance.review-note.recorded.v1');
    expect((told?.['refs'] as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual(['DailyNote', 'Shift']);
  });

  it.each(FIVE)(
    'of individual error does not rest on a test of %s whose evidence was withdrawn (part of R96)',
    async (subject, code, kind) => {
      const { review, causeId } = await readyToConclude(bench, {}, { category: 'INDIVIDUAL_ERROR' });
      for (const [each, , shows] of FIVE) if (each !== subject) await testedBy(bench, causeId, each, shows);
      const evidence = [await bench.knows(kind)];
      await bench.does('testCause', { causeId, subject, verdict: 'CONTRIBUTED', evidence });
      await bench.ownerSays('RETRACTED', kind, evidence[0]?.id);
      expect(await concluding(review, { conductConcern: false })).toEqual([refused(code, 'reviewId', 'R96'), WITHDRAWN]);
      const fairness = { causeId, tool: 'BEING_FAIR_2025', answers: [{ question: 'Q1', answer: 'NO' }], outcome: 'SUPPORT_IN_ROLE' };
      expect(await bench.refusals('assessFairness', fairness)).toEqual([refused('TESTS_FIRST', 'causeId', 'R96')]);
      await testedBy(bench, causeId, subject, kind);
      await bench.does('concludeReview', aConclusion(review, { conductConcern: false }));
    },
  );

  it.each([
    ['why', 'askWhy', (causeId: string, evidence: Ref[]) => aWhy(causeId, evidence, { number: 2, answer: 'The carer forgot it.' })],
    ['factor', 'nameFactor', (causeId: string, evidence: Ref[]) => aFactor(causeId, evidence, { description: 'The carer forgot it.' })],
  ])('is held to the words of a %s that blames, though its evidence was withdrawn (part of R96)', async (_part, mutation, inputOf) => {
    const { review, causeId } = await readyToConclude(bench);
    const handover = await bench.knows('Handover');
    await bench.does(mutation, inputOf(causeId, [handover]));
    if (mutation === 'askWhy') await bench.does('askWhy', aWhy(causeId, [await bench.knows('Handover')], { number: 3 }));
    expect(await concluding(review)).toEqual(BLAME);
    await bench.ownerSays('RETRACTED', 'Handover', handover.id);
    expect(await concluding(review)).toEqual(BLAME);
  });

  it('denies no concern about conduct of which a why speaks whose evidence was withdrawn (part of R96)', async () => {
    const { review, causeId } = await readyToConclude(bench);
    for (const [subject, , kind] of FIVE) await testedBy(bench, causeId, subject, kind);
    const handover = await bench.knows('Handover');
    await bench.does('askWhy', aWhy(causeId, [handover], { number: 2, answer: 'The night staff were careless.' }));
    await bench.does('askWhy', aWhy(causeId, [await bench.knows('Handover')], { number: 3 }));
    await bench.ownerSays('RETRACTED', 'Handover', handover.id);
    expect(await concluding(review, { conductConcern: false })).toEqual([refused('CONDUCT_CONTRADICTED', 'conductConcern', 'R96')]);
  });
});

describe('a review', () => {
  /** A review with its outcome recorded and its action done, and its cause confirmed unless said: all that closing asks for. */
  const readyToClose = async (causeConfirmed = true) => {
    const place = await afterChange(graph, bench);
    const { reviewId, causeId, action } = place;
    await place.month('2026-04-01', 20);
    await place.heard();
    await (causeConfirmed ? confirmed : fed)(bench, causeId);
    await bench.does('completeAction', await aCompletion(bench, action, { completedOn: '2026-03-18' }), 'id', LATER);
    const outcome = await place.outcome('2026-04-01');
    await bench.does('recordOutcome', outcome, 'id', LATER);
    const closing = async () => ({ reviewId, version: (await bench.review(reviewId, 'version'))['version'] });
    return { place, reviewId, causeId, outcome, closing };
  };
  const refusedClosing = async (input: Input) => bench.refusals('closeReview', input, 'quality', LATER);

  it('is not closed on an outcome whose evidence was withdrawn, and is once the effect is shown anew (part of R103)', async () => {
    const { place, outcome, closing } = await readyToClose();
    const [, audit] = outcome['evidence'] as Ref[];
    await graph.database.asAdmin("update audit set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1", [
      audit?.id,
    ]);
    expect(await refusedClosing(await closing())).toEqual([refused('OUTCOME_MISSING', 'reviewId', 'R23'), WITHDRAWN]);
    await bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', LATER);
    await bench.does('closeReview', await closing(), 'state', LATER);
  });

  it('is not closed on an outcome of which an audit of another month is left alone, and warns wherever it is read (part of R103)', async () => {
    const { place, reviewId, outcome, closing } = await readyToClose();
    const march = { kind: 'Audit', id: await anAudit(bench, '2026-03-20T09:00:00.000Z', 12) };
    const [record, audit] = outcome['evidence'] as Ref[];
    await bench.does('recordOutcome', { ...outcome, evidence: [record, march, audit] }, 'id', LATER);
    const warned = async () => (await bench.review(reviewId, 'warnings { code }'))['warnings'];
    expect(await warned()).toEqual([]);
    await graph.database.asAdmin("update audit set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1", [
      audit?.id,
    ]);
    expect(await warned()).toEqual([{ code: 'EVIDENCE_WITHDRAWN' }]);
    expect(await refusedClosing(await closing())).toEqual([refused('OUTCOME_MISSING', 'reviewId', 'R23'), WITHDRAWN]);
    await bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', LATER);
    await bench.does('closeReview', await closing(), 'state', LATER);
  });

  it('is not closed on an improvement that does not show beside what its baseline counts now (part of R103)', async () => {
    const { place, closing } = await readyToClose();
    // What was missed then was entered in error, and linking counted those months anew.
    await graph.database.asAdmin(
      `update known_record set facts = facts || '{"numerator": 10, "denominator": 10}' where tenant_id = $1 and kind = 'MeasurePoint' and facts->>'month' < '2026-03'`,
      [bench.desk.tenantId],
    );
    expect(await refusedClosing(await closing())).toEqual([refused('BASELINE_RESTATED', 'reviewId', 'R113')]);
    const again = await bench.does('recordOutcome', await place.outcome('2026-04-01'), 'reducing improvement verdict', LATER);
    expect(again).toMatchObject({ reducing: false, improvement: false });
    await bench.does('closeReview', await closing(), 'state', LATER);
  });

  it('is not closed on an action that no record shows any more as done, and the action may be completed again (part of R23)', async () => {
    const { place, closing } = await readyToClose();
    await bench.ownerSays('RETRACTED', 'PlanVersion');
    expect(await refusedClosing(await closing())).toEqual([refused('ACTIONS_OPEN', 'reviewId', 'R23')]);
    const again = await aCompletion(bench, place.action, { version: 2, completedOn: '2026-03-18' });
    await bench.does('completeAction', again, 'id', LATER);
    expect(await bench.refusals('completeAction', { ...again, version: 3 }, 'lead', LATER)).toEqual([refused('ACTION_DONE', 'actionId')]);
    await bench.does('closeReview', await closing(), 'state', LATER);
  });

  it('is not closed on a conclusion whose evidence was withdrawn: until it is shown anew, and no longer, it takes parts again', async () => {
    const { reviewId, causeId, closing } = await readyToClose();
    const again = { reviewId, sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason: 'One worker lives in.' };
    const late = [refused('WRONG_STATE', 'reviewId')];
    expect(await bench.refusals('examineSource', again, 'manager', LATER)).toEqual(late);
    await bench.ownerSays('RETRACTED', 'Shift');
    expect(await refusedClosing(await closing())).toEqual([...UNEXAMINED, WITHDRAWN]);
    expect(await bench.refusals('identifyCause', aCause(reviewId), 'manager', LATER)).toEqual(late);
    await examined(reviewId, causeId, 'ROTAS');
    expect(await bench.refusals('examineSource', again, 'manager', LATER)).toEqual(late);
    await bench.does('closeReview', await closing(), 'state', LATER);
    await bench.ownerSays('RETRACTED', 'Shift');
    expect(await bench.refusals('examineSource', again, 'manager', LATER)).toEqual(late);
  });

  it('is not closed on a finding whose proof was withdrawn, and the verifier may test that finding again (part of R6)', async () => {
    const { place, causeId, closing } = await readyToClose(false);
    await bench.does('reviewCause', { causeId, version: 1 });
    const proof = await place.record('2026-04-15');
    const confirming = async (version: number): Promise<Input> => ({ causeId, version, proof: [await place.record('2026-04-16')] });
    await bench.does('confirmCause', { causeId, version: 2, proof: [proof] }, 'state', LATER);
    await bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', LATER);
    await bench.ownerSays('RETRACTED', 'IdentifiedChange', proof.id);
    expect(await refusedClosing(await closing())).toEqual([refused('PROOF_WITHDRAWN', 'reviewId', 'R6'), WITHDRAWN]);
    await bench.does('confirmCause', await confirming(3), 'state', LATER);
    expect(await bench.refusals('confirmCause', await confirming(4), 'quality', LATER)).toEqual([refused('STATE_PASSED', 'causeId', 'R6')]);
    await bench.does('closeReview', await closing(), 'state', LATER);
  });

  it('is not changed on a conclusion whose evidence was withdrawn, and is once it is shown anew', async () => {
    const { review, causeId } = await concluded(bench);
    await bench.does('planAction', anAction(bench, review['id'], [causeId]));
    await baselineFrozen(bench, review['id']);
    const change = { reviewId: review['id'], version: review['version'], changedOn: '2026-03-09' };
    await bench.ownerSays('RETRACTED', 'Shift');
    expect(await bench.refusals('makeChange', change)).toEqual([...UNEXAMINED, WITHDRAWN]);
    await examined(review['id'], causeId, 'ROTAS');
    await bench.does('makeChange', change);
  });

  /** A concluded review with all that its change asks for, and what the change is refused; the test behind supervision is named. */
  const readyToChange = async (cause: Input = {}) => {
    const { review, causeId } = await readyToConclude(bench, {}, cause);
    const supervision = await bench.knows('Supervision');
    for (const [subject, , kind] of cause['category'] === 'INDIVIDUAL_ERROR' ? FIVE : []) {
      const evidence = [subject === 'SUPERVISION' ? supervision : await bench.knows(kind)];
      await bench.does('testCause', { causeId, subject, verdict: 'DID_NOT_CONTRIBUTE', evidence });
    }
    const conductConcern = cause['category'] === 'INDIVIDUAL_ERROR' ? false : null;
    const { version } = await bench.does('concludeReview', aConclusion(review, { conductConcern }), 'version');
    await bench.does('planAction', anAction(bench, review['id'], [causeId]));
    await baselineFrozen(bench, review['id']);
    const change = { reviewId: review['id'] as string, version, changedOn: '2026-03-09' };
    return { reviewId: change.reviewId, causeId, supervision, change, changing: () => bench.refusals('makeChange', change) };
  };

  it('is not changed on a blame that was tested by a withdrawn record, whatever a test since left open or found (part of R96)', async () => {
    const { causeId, supervision, change, changing } = await readyToChange({ category: 'INDIVIDUAL_ERROR' });
    await bench.ownerSays('RETRACTED', 'Supervision', supervision.id);
    const untested = [refused('SUPERVISION_UNTESTED', 'reviewId', 'R96'), WITHDRAWN];
    expect(await changing()).toEqual(untested);
    await testedBy(bench, causeId, 'SUPERVISION', 'Supervision', 'UNKNOWN');
    expect(await changing()).toEqual(untested);
    await testedBy(bench, causeId, 'SUPERVISION', 'Supervision', 'CONTRIBUTED');
    expect(await changing()).toEqual([refused('CONTRIBUTION_UNNAMED', 'reviewId', 'R96'), WITHDRAWN]);
    await testedBy(bench, causeId, 'SUPERVISION', 'Supervision', 'DID_NOT_CONTRIBUTE');
    await bench.does('makeChange', change);
  });

  it('is not changed while one person is compared by a withdrawn record, though another was drawn into the sample since (part of R33)', async () => {
    const { reviewId, change, changing } = await readyToChange();
    const [row] = await graph.database.asAdmin<{ id: string }>(
      "select c->>'id' as id from handover_comparison, jsonb_array_elements(handovers) c where tenant_id = $1 and person_id = $2",
      [bench.desk.tenantId, bench.people[0]],
    );
    await bench.ownerSays('RETRACTED', 'Handover', row?.id ?? '');
    const uncompared = [refused('COMPARISON_MISSING', 'reviewId', 'R33'), WITHDRAWN];
    expect(await changing()).toEqual(uncompared);
    const { id: another } = await bench.knows('Person');
    await bench.knows('KeyWorkerAssignment', {
      personId: another,
      data: { staffMemberId: bench.cast.keyWorker, startsOn: '2026-01-01', endsOn: null },
    });
    await bench.does('drawSample', await aSample(bench, reviewId, { peopleIds: [another] }));
    expect(await changing()).toEqual([refused('PERSON_NOT_SAFE', 'reviewId', 'PSIRF'), ...uncompared]);
    await bench.does('recordReviewNote', await aSafetyNote(bench, reviewId, [another]));
    expect(await changing()).toEqual(uncompared);
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, another));
    await bench.does('compareHandover', await aComparison(bench, reviewId, another));
    expect(await changing()).toEqual(uncompared);
    await bench.does('compareHandover', await aComparison(bench, reviewId, bench.people[0]));
    await bench.does('makeChange', change);
  });

  it('has what was added since marked in error while it takes parts, and nothing that it was concluded on', async () => {
    const { reviewId, causeId, change, changing } = await readyToChange();
    const marking = (kind: string, id: string): Input => ({ record: { kind, id }, version: 1, reasonCode: 'WRONG_DETAILS' });
    const markRefused = (kind: string, id: string, who: 'manager' | 'quality' = 'manager') =>
      bench.desk.refusalsOf(bench.caller(who), 'enterGovernanceRecordInError', marking(kind, id));
    const asked = async (number: number, answer: string): Promise<string> => {
      const why = aWhy(causeId, [await bench.knows('Handover')], { number, answer });
      return (await bench.does('askWhy', why, 'id', LATER))['id'] as string;
    };
    const fixed = [refused('WRONG_STATE', 'record')];
    await bench.ownerSays('RETRACTED', 'Shift');
    const [blaming, kept] = [await asked(2, 'The carer forgot to write it down.'), await asked(3, 'No shift is given the time.')];
    expect(await changing()).toEqual([...UNEXAMINED, ...BLAME, WITHDRAWN]);
    const [first] = await graph.database.asAdmin<{ id: string }>('select id from why_step where cause_id = $1 and number = 1', [causeId]);
    expect(await markRefused('WHY_STEP', first?.id ?? '')).toEqual(fixed);
    expect(await markRefused('CAUSE', causeId)).toEqual(fixed);
    expect(await markRefused('WHY_STEP', blaming, 'quality')).toEqual([refused('JUDGE_DOES_THE_WORK', 'record', 'R109')]);
    await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', marking('WHY_STEP', blaming), 'record { id }');
    expect(await changing()).toEqual([...UNEXAMINED, WITHDRAWN]);
    await examined(reviewId, causeId, 'ROTAS');
    expect(await markRefused('WHY_STEP', kept)).toEqual(fixed);
    await bench.does('makeChange', change);
  });

  it('warns of a trigger that was withdrawn, here or elsewhere, and of none that was corrected', async () => {
    const incident = await bench.knows('Incident');
    const audit = await shownBy(bench, 'AUDITS');
    const triggers = { triggers: [incident, audit], triggerKind: 'SERIOUS_INCIDENT' };
    const [byOther, byUs] = [await opened(bench, triggers), await opened(bench, { triggers: [audit] })];
    const warned = async ({ id }: Record<string, any>) => (await bench.review(id, 'warnings { code rule }'))['warnings'];
    await bench.ownerSays('CORRECTED', 'Incident', incident.id);
    for (const review of [byOther, byUs]) expect(await warned(review)).toEqual([]);
    await bench.ownerSays('RETRACTED', 'Incident', incident.id);
    expect(await warned(byOther)).toEqual([{ code: 'TRIGGER_WITHDRAWN', rule: 'R15' }]);
    expect(await warned(byUs)).toEqual([]);
    const error = { record: { kind: 'AUDIT', id: audit.id }, version: 1, reasonCode: 'DUPLICATE' };
    await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', error, 'record { id }');
    expect(await warned(byUs)).toEqual([{ code: 'TRIGGER_WITHDRAWN', rule: 'R15' }]);
  });
});

describe('a timeline', () => {
  it('says when the change was first identified by those of its entries that stand (part of R31)', async () => {
    const { id: reviewId } = await opened(bench);
    await bench.does('drawSample', await aSample(bench, reviewId));
    const [first, second] = [
      await bench.knows('DailyNote', { happenedAt: '2026-02-01T09:00:00.000Z' }),
      await bench.knows('Incident', { happenedAt: '2026-02-08T09:00:00.000Z' }),
    ];
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, bench.people[0], { entries: [second, first] }));
    const identified = async () =>
      (await bench.review(reviewId, 'personTimelines { edges { node { firstIdentifiedAt } } }'))['personTimelines'].edges[0].node[
        'firstIdentifiedAt'
      ];
    expect(await identified()).toEqual(new Date('2026-02-01T09:00:00.000Z'));
    await bench.ownerSays('RETRACTED', 'DailyNote', first.id);
    expect(await identified()).toEqual(new Date('2026-02-08T09:00:00.000Z'));
    await bench.ownerSays('RETRACTED', 'Incident', second.id);
    expect(await identified()).toBeNull();
  });
});
