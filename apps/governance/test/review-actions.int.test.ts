import { anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aCompletion, anAction } from './review-inputs';
import { baselineFrozen, concluded, opened } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let review: Record<string, any>;
let causeId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  ({ review, causeId } = await concluded(bench));
});
afterAll(() => graph.close());

const action = (more: Input = {}): Input => anAction(bench, review['id'], [causeId], more);
const warnings = async (): Promise<string[]> =>
  (await bench.review(review['id'], 'warnings { code }'))['warnings'].map((warning: { code: string }) => warning.code);

const WEAK = { category: 'TRAINING' };
const CORRECTION = { kind: 'CORRECTION', changeKind: 'ROUTINE', namedRole: null, description: 'Update the missed plans.' };

describe('an action', () => {
  it('names its causes, owner, role, dates and measure, and is announced without its text', async () => {
    const said = await bench.does(
      'planAction',
      action(),
      'version kind category strength changeKind namedRole dueOn reviewPointOn measure completedOn owner { id } causes { id }',
    );
    expect(said).toEqual({
      version: 1,
      kind: 'CORRECTIVE',
      category: 'FORCING_FUNCTION',
      strength: 'STRONGER',
      changeKind: 'OWNERSHIP',
      namedRole: 'KEY_WORKER',
      dueOn: '2026-03-20',
      reviewPointOn: '2026-05-01',
      measure: 'M1a: 95 % within five working days',
      completedOn: null,
      owner: { id: bench.cast.lead },
      causes: [{ id: causeId }],
    });
    const told = await bench.desk.announced('governance.review-action.planned.v1');
    expect(told).toMatchObject({ reviewId: review['id'], causesIds: [causeId], strength: 'STRONGER', reviewPointOn: '2026-05-01' });
    expect(JSON.stringify(told)).not.toContain('published');
  });

  it.each([
    ['FORCING_FUNCTION', 'STRONGER'],
    ['STANDARDISE_PROCESS', 'STRONGER'],
    ['SIMPLIFY_PROCESS', 'STRONGER'],
    ['LEADERSHIP_ACTION', 'STRONGER'],
    ['CHECKLIST', 'INTERMEDIATE'],
    ['SOFTWARE_CHANGE', 'INTERMEDIATE'],
    ['REDUNDANCY', 'INTERMEDIATE'],
    ['INCREASED_STAFFING', 'INTERMEDIATE'],
    ['DOUBLE_CHECK', 'WEAKER'],
    ['NEW_PROCEDURE', 'WEAKER'],
    ['TRAINING', 'WEAKER'],
    ['ADDITIONAL_STUDY', 'WEAKER'],
    ['REMINDER', 'WEAKER'],
    ['RE_AUDIT', 'WEAKER'],
  ])('of the kind %s is %s (part of R8)', async (category, strength) => {
    expect((await bench.does('planAction', action({ category }), 'strength'))['strength']).toBe(strength);
  });

  it.each([
    ['no cause', { causesIds: [] }, refused('CAUSE_MISSING', 'causesIds', 'R20')],
    ['ownership without a named role', { namedRole: null }, refused('ROLE_AND_REVIEW_POINT_MISSING', 'namedRole', 'R21')],
    ['a due date that is over', { dueOn: '2026-03-08' }, refused('DUE_IN_PAST', 'dueOn', 'R22')],
    ['a review point on its due date', { reviewPointOn: '2026-03-20' }, refused('REVIEW_POINT_MISSING', 'reviewPointOn', 'R22')],
    ['no description', { description: ' ' }, refused('TEXT_EMPTY', 'description')],
    ['too long a description', { description: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'description')],
    ['no measure', { measure: ' ' }, refused('TEXT_EMPTY', 'measure')],
    ['too long a measure', { measure: 'x'.repeat(201) }, refused('TEXT_TOO_LONG', 'measure')],
  ])('is refused with %s (part of R20, part of R21, part of R22)', async (_what, more, refusal) => {
    expect(await bench.refusals('planAction', action(more))).toEqual([refusal]);
  });

  it('has a date for the review of its effect: without one it is no action (R22)', async () => {
    const { errors } = await graph.execute(
      bench.caller('lead'),
      NOW,
      'mutation ($input: PlanActionInput!) { planAction(input: $input) { refusals { code } } }',
      { input: { idempotencyKey: anId(), ...action({ reviewPointOn: null }) } },
    );
    expect(errors?.[0]?.message).toContain('reviewPointOn');
  });

  it('names causes of its own review (R20)', async () => {
    const { causeId: foreign } = await concluded(bench);
    expect(await bench.refusals('planAction', action({ causesIds: [causeId, foreign] }))).toEqual([
      refused('CAUSE_UNKNOWN', 'causesIds', 'R20'),
    ]);
    expect(await bench.refusals('planAction', action({ causesIds: [anId()] }))).toEqual([refused('NOT_FOUND', 'causesIds', 'R28')]);
  });

  it('waits for the conclusion, and belongs to whoever makes the change', async () => {
    const { id } = await opened(bench);
    expect(await bench.refusals('planAction', { ...action(), reviewId: id })).toEqual([refused('WRONG_STATE', 'reviewId')]);
    expect(await bench.refusals('planAction', action(), 'deputy')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    expect(await bench.refusals('planAction', action({ ownerId: anId() }))).toEqual([refused('RECORD_NOT_KNOWN', 'ownerId', 'R28')]);
  });

  it.each(['reviewer', 'quality'] as const)('is not owned by who judges the review: its %s (part of R109)', async (who) => {
    expect(await bench.refusals('planAction', action({ ownerId: bench.cast[who] }))).toEqual([
      refused('JUDGE_DOES_THE_WORK', 'ownerId', 'R109'),
    ]);
    const { reviewActions } = await graph.run(bench.caller('lead'), NOW, '{ reviewActions(first: 5) { edges { node { id } } } }');
    expect(reviewActions.edges).toEqual([]);
  });

  it('is completed once, on a day that has come, on the version that was read', async () => {
    const planned = await bench.does('planAction', action(), 'id version');
    const done = await aCompletion(bench, planned);
    expect(await bench.refusals('completeAction', { ...done, completedOn: '2026-03-10' })).toEqual([
      refused('HAPPENED_IN_FUTURE', 'completedOn'),
    ]);
    expect(await bench.refusals('completeAction', { ...done, completedOn: '2026-03-08' })).toEqual([
      refused('COMPLETED_BEFORE_PLANNED', 'completedOn'),
      refused('EVIDENCE_AFTER_COMPLETED', 'completedOn', 'R101'),
    ]);
    expect(await bench.refusals('completeAction', { ...done, version: 2 })).toEqual([refused('STALE', 'version')]);
    expect(await bench.refusals('completeAction', { ...done, actionId: anId() })).toEqual([refused('NOT_FOUND', 'actionId')]);
    expect(await bench.refusals('completeAction', done, 'deputy')).toEqual([refused('WRONG_STEP_ROLE', 'actionId')]);
    expect(await bench.does('completeAction', done, 'version completedOn')).toEqual({ version: 2, completedOn: '2026-03-09' });
    expect(await bench.refusals('completeAction', { ...done, version: 2 })).toEqual([refused('ACTION_DONE', 'actionId')]);
  });

  it('is completed by records that show it, which were made once it was planned (part of R23)', async () => {
    const planned = await bench.does('planAction', action(), 'id version');
    const refusals = async (evidence: readonly Ref[]) => bench.refusals('completeAction', await aCompletion(bench, planned, { evidence }));
    const older = await bench.knows('PlanVersion', { happenedAt: '2026-03-09T07:59:59.999Z' });
    const elsewhere = await bench.knows('PlanVersion', { happenedAt: NOW, serviceId: anId() });
    const own = await bench.knows('PlanVersion', { happenedAt: NOW });
    expect(await refusals([])).toEqual([refused('EVIDENCE_MISSING', 'evidence', 'R23')]);
    expect(await refusals([own, older])).toEqual([refused('EVIDENCE_BEFORE_PLANNED', 'evidence', 'R23')]);
    expect(await refusals([{ kind: 'PlanVersion', id: anId() }])).toEqual([refused('RECORD_NOT_KNOWN', 'evidence', 'R28')]);
    expect(await refusals([elsewhere])).toEqual([refused('RECORD_NOT_KNOWN', 'evidence', 'R28')]);
    expect(await refusals([own, { kind: 'Minute', id: anId() }])).toEqual([refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')]);
    const across = bench.desk.as('SERVICE_LEAD', { staffMemberId: bench.cast.lead });
    expect(await bench.desk.refusalsOf(across, 'completeAction', await aCompletion(bench, planned, { evidence: [elsewhere] }))).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R23'),
    ]);
    const done = await aCompletion(bench, planned, { evidence: [own] });
    expect(await bench.does('completeAction', done, 'evidence { kind id happenedAt }')).toEqual({
      evidence: [{ ...own, happenedAt: new Date(NOW) }],
    });
    expect(await bench.desk.announced('governance.review-action.completed.v1')).toEqual({
      completedOn: '2026-03-09',
      evidence: [{ ...own, happenedAt: NOW, recordedAt: NOW }],
    });
  });

  it('is not said to be done before anything shows it: one of its records had happened by that day in London (part of R101)', async () => {
    const planned = await bench.does('planAction', action(), 'id version');
    const at = '2026-05-20T12:00:00.000Z';
    const after = refused('EVIDENCE_AFTER_COMPLETED', 'completedOn', 'R101');
    // Half an hour past midnight in London.
    const late = await bench.knows('PlanVersion', { happenedAt: '2026-05-19T23:30:00.000Z' });
    const completing = (completedOn: string, evidence: readonly Ref[], version = 1) =>
      aCompletion(bench, planned, { completedOn, evidence, version });
    for (const day of ['2026-03-09', '2026-05-19'])
      expect(await bench.refusals('completeAction', await completing(day, [late]), 'lead', at)).toEqual([after]);
    const early = await bench.knows('PlanVersion', { happenedAt: NOW });
    await bench.does('completeAction', await completing('2026-03-09', [late, early]), 'id', at);
    // Once only the later record stands, it is no longer shown to have been done by then.
    await bench.ownerSays('RETRACTED', 'PlanVersion', early.id);
    expect(await bench.refusals('completeAction', await completing('2026-03-09', [late], 2), 'lead', at)).toEqual([after]);
    await bench.does('completeAction', await completing('2026-05-20', [late], 2), 'id', at);
  });
});

describe('what was changed', () => {
  const CHANGES = 'changesMade { changeKind doneBefore doneSince completedOn causes { id } }';
  const changes = async () => (await bench.review(review['id'], CHANGES))['changesMade'];

  it('is listed with each change typed, and how it was done before and since; a correction is none (R88)', async () => {
    const correction = await bench.does('planAction', action(CORRECTION), 'id version');
    await bench.does('completeAction', await aCompletion(bench, correction, { doneBefore: null, doneSince: null }));
    expect(await changes()).toEqual([]);
    const kinds = ['OVERSIGHT', 'COMMUNICATION', 'ROUTINE', 'OWNERSHIP'];
    for (const changeKind of kinds) {
      const planned = await bench.does('planAction', action({ changeKind }), 'id version');
      expect(await bench.refusals('completeAction', await aCompletion(bench, planned, { doneSince: ' ' }))).toEqual([
        refused('BEFORE_AND_AFTER_MISSING', 'doneSince', 'R88'),
      ]);
      await bench.does(
        'completeAction',
        await aCompletion(bench, planned, { doneBefore: `No ${changeKind}.`, doneSince: ` A ${changeKind}. ` }),
      );
    }
    const said = (await changes()) as Record<string, unknown>[];
    expect(said).toHaveLength(4);
    for (const changeKind of kinds)
      expect(said).toContainEqual({
        changeKind,
        doneBefore: `No ${changeKind}.`,
        doneSince: `A ${changeKind}.`,
        completedOn: '2026-03-09',
        causes: [{ id: causeId }],
      });
  });

  it('is no more what nothing shows to have been done by its day, and names what was completed before words were asked for', async () => {
    const planned = await bench.does('planAction', action(), 'id version');
    const late = await bench.knows('PlanVersion', { happenedAt: '2026-03-10T00:30:00.000Z' });
    const done = await aCompletion(bench, planned);
    const [early] = done['evidence'] as Ref[];
    const at = '2026-03-12T09:00:00.000Z';
    await bench.does('completeAction', { ...done, evidence: [early, late] }, 'id', at);
    await graph.database.asAdmin('update review_action set done_before = null, done_since = null where id = $1', [planned['id']]);
    expect(await changes()).toEqual([
      { changeKind: 'OWNERSHIP', doneBefore: null, doneSince: null, completedOn: '2026-03-09', causes: [{ id: causeId }] },
    ]);
    await bench.ownerSays('RETRACTED', 'PlanVersion', early?.id);
    expect(await changes()).toEqual([]);
  });

  it('is told to an outsider by its kind and day, and in no words', async () => {
    const planned = await bench.does('planAction', action(), 'id version');
    await bench.does('completeAction', await aCompletion(bench, planned));
    const inspector = bench.desk.as('INSPECTOR', { services: [bench.desk.serviceId] });
    const asked = '{ reviews(first: 1) { edges { node { changesMade { changeKind completedOn } } } } }';
    expect((await graph.run(inspector, NOW, asked))['reviews'].edges[0].node.changesMade).toEqual([
      { changeKind: 'OWNERSHIP', completedOn: '2026-03-09' },
    ]);
    await expect(graph.run(inspector, NOW, asked.replace('completedOn', 'doneBefore'))).rejects.toThrow();
  });
});

describe('making the change', () => {
  const making = (more: Input = {}): Input => ({ reviewId: review['id'], version: review['version'], changedOn: '2026-03-09', ...more });

  it('moves the review on and puts the revisits into the calendar', async () => {
    await bench.does('planAction', action());
    await baselineFrozen(bench, review['id']);
    expect(await bench.does('makeChange', making(), 'version state changedOn')).toEqual({
      version: 3,
      state: 'CHANGED',
      changedOn: '2026-03-09',
    });
    expect(await bench.desk.announced('governance.review.moved.v1')).toEqual({ state: 'CHANGED', changedOn: '2026-03-09' });
    const revisits = await graph.database.asAdmin<{ due_on: string }>(
      "select due_on::text from check_entry where tenant_id = $1 and kind = 'REVISIT' order by due_on",
      [bench.desk.tenantId],
    );
    expect(revisits.map((row) => row.due_on)).toEqual(['2026-04-06', '2026-06-01', '2026-09-07']);
  });

  it('is refused on a day before the review was concluded, so that no older record proves it (part of R23)', async () => {
    await bench.does('planAction', action());
    await baselineFrozen(bench, review['id']);
    expect(await bench.refusals('makeChange', making({ changedOn: '2026-03-08' }))).toEqual([
      refused('CHANGED_BEFORE_CONCLUDED', 'changedOn', 'R23'),
    ]);
  });

  it('is refused while a cause has no action, and no risk is accepted for it (R20)', async () => {
    await baselineFrozen(bench, review['id']);
    expect(await bench.refusals('makeChange', making())).toEqual([
      refused('ACTIONS_MISSING', 'reviewId', 'R20'),
      refused('OWNERSHIP_ACTION_MISSING', 'reviewId', 'R21'),
    ]);
    await bench.does('acceptRisk', { causeId, version: 1, reason: 'The wing closes in May.' });
    await bench.does('makeChange', making());
  });

  it('is refused while a cause of ownership has actions of other kinds alone (R21)', async () => {
    await baselineFrozen(bench, review['id']);
    await bench.does('planAction', action({ changeKind: 'ROUTINE', namedRole: null }));
    expect(await bench.refusals('makeChange', making())).toEqual([refused('OWNERSHIP_ACTION_MISSING', 'reviewId', 'R21')]);
    await bench.does('planAction', action());
    await bench.does('makeChange', making());
  });

  it('is refused with weaker actions alone, until a reason is signed at provider level (R8)', async () => {
    await baselineFrozen(bench, review['id']);
    await bench.does('planAction', action(WEAK));
    expect(await warnings()).toEqual(['ONLY_WEAK_ACTIONS']);
    expect(await bench.refusals('makeChange', making())).toEqual([refused('STRONGER_ACTION_MISSING', 'reviewId', 'R8')]);

    const signing = { reviewId: review['id'], version: review['version'], reason: 'Coaching is what the failure calls for.' };
    expect(await bench.refusals('acceptWeakActions', signing, 'manager')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    expect(await bench.refusals('acceptWeakActions', { ...signing, reason: ' ' })).toEqual([refused('TEXT_EMPTY', 'reason', 'R8')]);
    expect(await bench.refusals('acceptWeakActions', { ...signing, reason: 'x'.repeat(8001) })).toEqual([
      refused('TEXT_TOO_LONG', 'reason'),
    ]);
    for (const staffMemberId of [bench.cast.manager, undefined]) {
      const caller = bench.desk.as('NOMINATED_INDIVIDUAL', staffMemberId ? { staffMemberId } : {});
      expect(await bench.desk.refusalsOf(caller, 'acceptWeakActions', signing)).toEqual([refused('SAME_PERSON', 'reviewId', 'R109')]);
    }
    const signed = await bench.does('acceptWeakActions', signing, 'version weakActionsReason weakActionsAcceptedBy { id }');
    expect(signed).toEqual({
      version: 3,
      weakActionsReason: 'Coaching is what the failure calls for.',
      weakActionsAcceptedBy: { id: bench.cast.nominated },
    });
    expect(await bench.desk.announced('governance.weak-actions.accepted.v1')).toEqual({ weakActionsAcceptedById: bench.cast.nominated });
    expect(await bench.refusals('acceptWeakActions', { ...signing, version: 3 })).toEqual([refused('REASON_SIGNED', 'reviewId', 'R8')]);
    expect((await bench.does('makeChange', making({ version: 3 }), 'state'))['state']).toBe('CHANGED');
  });

  it('is signed for once there are causes to act on, not before', async () => {
    const { id, version } = await opened(bench);
    expect(await bench.refusals('acceptWeakActions', { reviewId: id, version, reason: 'Coaching.' })).toEqual([
      refused('WRONG_STATE', 'reviewId', 'R8'),
    ]);
  });

  it('is refused without a frozen baseline, on a day to come, in another state or by another role', async () => {
    await bench.does('planAction', action());
    expect(await bench.refusals('makeChange', making())).toEqual([refused('BASELINE_MISSING', 'reviewId', 'R114')]);
    await baselineFrozen(bench, review['id']);
    expect(await bench.refusals('makeChange', making({ changedOn: '2026-03-10' }))).toEqual([refused('HAPPENED_IN_FUTURE', 'changedOn')]);
    expect(await bench.refusals('makeChange', making(), 'manager')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    const early = await opened(bench);
    expect(await bench.refusals('makeChange', { ...making(), reviewId: early['id'], version: 1 })).toEqual([
      refused('WRONG_STATE', 'reviewId'),
    ]);
  });
});

describe('the warnings of a plan', () => {
  it('say that every action is a correction, and that ownership is left open (R40)', async () => {
    expect(await warnings()).toEqual([]);
    await bench.does('planAction', action(CORRECTION));
    expect(await warnings()).toEqual(['ONLY_CORRECTIONS', 'OWNERSHIP_GAP_LEFT']);
    await bench.does('planAction', action());
    expect(await warnings()).toEqual([]);
  });
});
