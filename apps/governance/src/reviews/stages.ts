import { reviewMovedV1, reviewOpenedV1 } from '@causeway/event-contracts';
import { addDays, londonDay, refusal, type Decision, type Refusal } from '@causeway/kernel';
import { createRecord, type Patch, type Scope, type Tx } from '@causeway/persistence';
import type { CloseReviewInput, ConcludeReviewInput, MakeChangeInput, OpenReviewInput, RefusalCode } from '../__generated__/graphql';
import { amend, type Amendment, type Decided } from '../amending';
import { REVISIT_WEEKS } from '../assurance/calendar';
import { scheduleCadences, scheduleRevisit } from '../assurance/checking';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { fedOf } from '../feeds/commands';
import { findFrameworkItems } from '../frameworks/repository';
import { openingLevelFaults, levelFaults } from '../levels/domain';
import { noteConclusion, noteDecision } from '../notes/commands';
import { serviceRow } from '../organisation/commands';
import { holdsAnyOf, serviceTable } from '../organisation/repository';
import { reopenRecurred } from '../recurrences/reopening';
import type { Cause } from '../causes/domain';
import { reviewFaults, type Review, type ReviewState } from './domain';
import { afterTheChange } from '../outcomes/freezing';
import { withHeld } from '../elsewhere/searching';
import { standingOf } from '../outcomes/latest';
import { listBaselinesInForce } from '../outcomes/repository';
import { closingFaults } from './closing';
import { changeFaults } from './gate';
import { actionsOf, causesOf, evidenceOf, provenCausesOf, shownOutcomesOf } from './gathering';
import { isolationFaults } from './isolation';
import { amendPart, judges } from './judges';
import { reviewTable } from './repository';
import { fallenAway, forWithdrawal, lacking } from './withdrawn';
import { isMeasured, TEMPLATES, type Step } from './templates';
import { closerFaults, stepRoleFaults } from './step-role';
import { movedBy, type Transition } from './transitions';
import { rolesOfSteps, versionInForce } from '../templates/repository';

/** Opens a review on an event or a pattern; author, reviewer and verifier are three people, and neither of the latter opens it (R15, R16, R109). */
export const openReview = (scope: Scope, input: OpenReviewInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  const level = input.level ?? 'FULL';
  const levelReason = input.levelReason?.trim() ? input.levelReason : null;
  return createRecord<Review, RefusalCode>(scope, {
    mutation: 'openReview',
    input,
    table: reviewTable,
    cites: [
      ...citationsOf(input.triggers, 'triggers'),
      ...(['authorId', 'reviewerId', 'verifierId'] as const).map((field) => ({ kind: 'StaffMember', id: input[field], field })),
    ],
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    incomplete: (fields) => (fields.triggers.length < input.triggers.length ? 'triggers' : null),
    fields: async (tx) => ({
      title: input.title,
      visibleProblem: input.visibleProblem,
      template: input.template,
      templateVersion: await versionInForce(tx, input.template, (await tx.find(serviceTable, input.serviceId))?.kind ?? 'SUPPORTED_LIVING'),
      triggerKind: input.triggerKind,
      triggers: await citedRecords(tx, input.triggers),
      patternRule: input.patternRule ?? null,
      patternCount: input.patternCount ?? null,
      patternWindowDays: input.patternWindowDays ?? null,
      authorId: input.authorId,
      reviewerId: input.reviewerId,
      verifierId: input.verifierId,
      frameworkItems: input.frameworkItems,
      state: movedBy('openReview', null),
      level,
      openedById: tx.caller.staffMemberId,
      isolation: null,
      isolationSearch: null,
      searched: [],
      noFactorsReason: null,
      wordingReason: null,
      weakActionsReason: null,
      weakActionsAcceptedById: null,
      weakActionsAcceptedAt: null,
      conductConcern: null,
      conclusion: null,
      concludedAt: null,
      changedOn: null,
      changedAt: null,
      changedById: null,
      closedAt: null,
      closedById: null,
      reopenedAt: null,
    }),
    faults: (row, at) => [...reviewFaults(row, at), ...openingLevelFaults(level, levelReason)],
    further: async (tx, row) => {
      const found = await findFrameworkItems(tx, row.frameworkItems, scope.clock.today());
      const steps = Object.values(await rolesOfSteps(tx, row));
      return [
        ...((await holdsAnyOf(tx, row.reviewerId, row.serviceId, steps, scope.clock.today()))
          ? [refusal('REVIEWER_NOT_INDEPENDENT', 'reviewerId', 'R109')]
          : []),
        ...(await serviceFaults(tx, row, { triggers: row.triggers }, 'R16')),
        ...(judges(tx, row) ? [refusal('JUDGE_DOES_THE_WORK', 'reviewerId', 'R109')] : []),
        ...(found.length < new Set(row.frameworkItems).size ? [refusal('FRAMEWORK_UNKNOWN', 'frameworkItems', 'R4')] : []),
      ];
    },
    announce: async (tx, row) => {
      if (levelReason !== null) await noteDecision(tx, row, { subject: 'LEVEL_SET', text: levelReason, level });
      // What its template asks week by week, it asks of a full review.
      if (level === 'FULL') await scheduleCadences(tx, row, 'OPENING', scope.clock.today());
      const roles = await rolesOfSteps(tx, row);
      tx.announce(reviewOpenedV1, row, {
        template: row.template,
        triggerKind: row.triggerKind,
        triggers: [...row.triggers],
        patternCount: row.patternCount,
        patternWindowDays: row.patternWindowDays,
        authorId: row.authorId,
        reviewerId: row.reviewerId,
        verifierId: row.verifierId,
        frameworkItems: [...row.frameworkItems],
        state: row.state,
        isolation: row.isolation,
        concludedAt: null,
        changedOn: row.changedOn,
        closedAt: null,
        steps: Object.entries(roles).map(([step, role]) => ({ step: Number(step), role })),
        asks: [...TEMPLATES[row.template].asks],
        level: row.level,
      });
    },
  });
};

/** Step 3: concludes the causes. */
export const concludeReview = (scope: Scope, input: ConcludeReviewInput) => {
  let causes: readonly Cause[] = [];
  const told = () => ({ causes: causes.map(({ id, category }) => ({ id, category })) });
  return move(scope, 'concludeReview', input, { from: 'OPEN', step: 3, told }, async (tx, review) => {
    const said = {
      isolation: input.isolation ?? null,
      isolationSearch: input.isolationSearch ?? '',
      searched: await withHeld(tx, review.id, input.searched ?? []),
      conclusion: input.conclusion,
      wordingReason: input.wordingReason ?? null,
      noFactorsReason: input.noFactorsReason ?? null,
      conductConcern: input.conductConcern ?? null,
    };
    if (review.level !== 'FULL') return [refusal('LEVEL_TOO_LOW', 'reviewId', 'R96')];
    const gathered = await evidenceOf(tx, review.id);
    causes = gathered.standing.causes;
    const below = levelFaults(review.level, gathered.level);
    const missing = [...below, ...lacking(review, said, gathered.standing), ...isolationFaults(said)];
    if (missing.length > 0) return [...missing, ...forWithdrawal(review, said, gathered)];
    const shown = gathered.standing.examinations.flatMap((examination) => examination.refs);
    await noteConclusion(tx, review, said.conclusion, shown);
    await reopenRecurred(scope, tx, review);
    return { ...said, concludedAt: scope.clock.now() };
  });
};

/** Step 4: puts the change in force, on a conclusion that still has all that it rests on, and the revisits into the calendar. */
export const makeChange = (scope: Scope, input: MakeChangeInput) =>
  move(scope, 'makeChange', input, { from: 'CONCLUDED', step: 4 }, async (tx, review) => {
    if (input.changedOn > scope.clock.today()) return [{ code: 'HAPPENED_IN_FUTURE', field: 'changedOn' }];
    if (review.concludedAt && input.changedOn < londonDay(review.concludedAt))
      return [{ code: 'CHANGED_BEFORE_CONCLUDED', field: 'changedOn', rule: 'R23' }];
    const baselines = await listBaselinesInForce(tx, review.id, null);
    const missing: Refusal<RefusalCode>[] = [
      ...fallenAway(review, await evidenceOf(tx, review.id)),
      ...changeFaults(
        review,
        await causesOf(tx, review.id),
        await actionsOf(tx, review.id),
        baselines.length > 0 || !isMeasured(review.template),
      ),
      ...(baselines.some((baseline) => afterTheChange(baseline, input.changedOn))
        ? [refusal('BASELINE_AFTER_CHANGE', 'changedOn', 'R114')]
        : []),
    ];
    if (missing.length > 0) return missing;
    const { 5: role } = await rolesOfSteps(tx, review);
    await scheduleCadences(tx, review, 'CHANGE', input.changedOn);
    for (const weeks of REVISIT_WEEKS) await scheduleRevisit(tx, review, role, weeks, addDays(input.changedOn, weeks * 7));
    return { changedOn: input.changedOn, changedAt: scope.clock.now(), changedById: tx.caller.staffMemberId };
  });

/** Closes a review whose causes are confirmed and whose effect was found met after the change, on evidence that still stands. */
export const closeReview = (scope: Scope, input: CloseReviewInput) =>
  move(scope, 'closeReview', input, { from: 'VERIFIED' }, async (tx, review) => {
    const fallen = fallenAway(review, await evidenceOf(tx, review.id));
    const causes = await provenCausesOf(tx, review.id);
    const outcomes = await shownOutcomesOf(tx, review);
    const actions = await actionsOf(tx, review.id);
    const stands = await standingOf(tx, scope, review, outcomes);
    const fed = await fedOf(tx, review.id);
    // An action that was planned since the change is part of the plan too.
    const plan = review.changedOn ? changeFaults(review, causes, actions, true) : [];
    const missing = [...fallen, ...plan, ...closingFaults(review, { causes, actions, fed, ...stands })];
    return missing.length > 0 ? missing : { closedAt: scope.clock.now(), closedById: tx.caller.staffMemberId };
  });

function move(
  scope: Scope,
  mutation: Transition['by'],
  input: { readonly reviewId: string; readonly version: number; readonly idempotencyKey: string },
  { from, step, told }: { readonly from: ReviewState; readonly step?: Step; readonly told?: () => object },
  decide: (tx: Tx, review: Review) => Promise<Decided<Review>>,
): Promise<Decision<{ id: string }, RefusalCode>> {
  const spec: Amendment<Review> = {
    mutation,
    input,
    table: reviewTable,
    id: input.reviewId,
    field: 'reviewId',
    decide: async (tx, review) => {
      const notTheirs = await (step ? stepRoleFaults(tx, review, step) : closerFaults(tx, review));
      if (notTheirs.length > 0) return notTheirs;
      // Closing before the effect was reviewed is refused by the rule that asks for it, whatever the state.
      if (review.state !== from && !(mutation === 'closeReview' && review.state !== 'CLOSED')) return [refusal('WRONG_STATE', 'reviewId')];
      const decided = await decide(tx, review);
      if (Array.isArray(decided)) return decided as readonly Refusal<RefusalCode>[];
      // A rule of its own asks for what makes the state: it has refused by now.
      if (review.state !== from) throw new Error('moved on from a state that it is not in');
      return { ...(decided as Patch<Review>), state: movedBy(mutation, from) };
    },
    announce: (tx, moved) => tx.announce(reviewMovedV1, moved, { state: moved.state, changedOn: moved.changedOn, ...told?.() }),
  };
  return step ? amendPart(scope, { ...spec, partOf: ({ id }) => ({ reviewId: id }) }) : amend(scope, spec);
}
