import { doerOf } from '@causeway/access';
import { outcomeEvidenceRecordedV1, reviewMovedV1 } from '@causeway/event-contracts';
import { ENGLAND_AND_WALES, londonDay, refusal, type Decision } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordOutcomeInput, RefusalCode } from '../__generated__/graphql';
import { auditDays } from '../assurance/repository';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { addressed } from '../reviews/closing';
import { actionsOf, provenCausesOf } from '../reviews/gathering';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { stepRoleFaults } from '../reviews/step-role';
import { TEMPLATES } from '../reviews/templates';
import { movedBy } from '../reviews/transitions';
import { total, type Counts } from './counting';
import { countedNow, courseOf } from './course';
import type { Baseline, OutcomeEvidence } from './domain';
import { experienceOf } from './experience';
import { hasCountedFor } from '../measures/counted-repository';
import { listCounted } from './counted';
import { afterTheChange } from './freezing';
import { notHeardFrom } from './hearing';
import { sourceBehind } from './measuring';
import { listBaselinesInForce, outcomeEvidenceTable } from './repository';
import { shownAgainst } from './restating';
import { endOf, plus, startOf, wholeFrom, type UnitOfTime } from './unit-of-time';
import { beforeChange, effectOf, verdictOf } from './verdict';
import { SHARE, yardstickOf } from './yardstick';

/** Step 5: a month, or week, after the change against the baseline frozen before it, by that baseline's own measure. */
export const recordOutcome = (scope: Scope, input: RecordOutcomeInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let unit: UnitOfTime = SHARE.unit;
  let counts: Counts = { numerator: 0, denominator: 0, calendarVersion: null, leftOut: null };
  let silent: readonly string[] = [];
  let baselines: readonly Baseline[] = [];
  let baseline: Baseline | null = null;
  let review: Review | null = null;
  return createRecord<OutcomeEvidence, RefusalCode>(scope, {
    mutation: 'recordOutcome',
    input,
    table: outcomeEvidenceTable,
    cites: [
      ...citationsOf(input.evidence, 'evidence'),
      { kind: 'StaffMember', id: doerOf(scope.caller, input.recordedByMemberId), field: 'recordedByMemberId' },
    ],
    placeField: 'reviewId',
    place: async (tx) => (review = await tx.lock(reviewTable, input.reviewId)),
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    fields: async (tx, { serviceId }) => {
      const changedOn = review?.changedOn ?? null;
      baselines = (await listBaselinesInForce(tx, input.reviewId, changedOn)).filter(
        (one) => !input.measure || one.measure === input.measure,
      );
      baseline = baselines.length === 1 ? (baselines[0] ?? null) : null;
      unit = (baseline ? yardstickOf(baseline) : SHARE).unit;
      const month = startOf(unit, input.month);
      // The mark is read before the figures: what comes in between them makes these newer, and not older.
      silent = await notHeardFrom(tx, scope, serviceId, endOf(unit, month));
      if (baseline) counts = total(await listCounted(tx, serviceId, baseline, month, month));
      const causes = await provenCausesOf(tx, input.reviewId);
      return {
        reviewId: input.reviewId,
        evidence: await citedRecords(tx, input.evidence),
        month,
        ...(await judged(tx, review, baseline, month, counts)),
        addressed: addressed(review, causes, await actionsOf(tx, input.reviewId), endOf(unit, month)),
        calendarVersion: counts.calendarVersion ?? ENGLAND_AND_WALES.version,
        leftOut: counts.leftOut,
        yardstick: baseline?.yardstick ?? null,
        recordedByMemberId: doerOf(scope.caller, input.recordedByMemberId),
      };
    },
    faults: (outcome, at) => [
      ...(outcome.evidence.length === 0 ? [refusal('EVIDENCE_MISSING', 'evidence', 'R103')] : []),
      ...(plus(unit, outcome.month, 1) > at.today ? [refusal('HAPPENED_IN_FUTURE', 'month', 'R38')] : []),
      ...(baselines.length === 0 ? [refusal('BASELINE_MISSING', 'reviewId', 'R114')] : []),
      ...(baselines.length > 1 ? [refusal('MEASURE_AMBIGUOUS', 'measure', 'R114')] : []),
      ...(overlaps(baseline, review) ? [refusal('BASELINE_AFTER_CHANGE', 'reviewId', 'R114')] : []),
      ...(baseline && counts.denominator === 0 ? [refusal('MEASURE_MISSING', 'month', 'R113')] : []),
      ...sourceBehind(silent, 'month'),
    ],
    further: async (tx, row) => {
      const review = await tx.find(reviewTable, row.reviewId);
      if (!review || (review.state !== 'CHANGED' && review.state !== 'VERIFIED') || !review.changedOn)
        return [refusal('WRONG_STATE', 'reviewId', 'R23')];
      const notTheirs = await stepRoleFaults(tx, review, 5);
      if (notTheirs.length > 0) return notTheirs;
      if (row.recordedByMemberId !== review.verifierId || tx.caller.staffMemberId !== review.verifierId)
        return [refusal('NOT_THE_VERIFIER', 'recordedByMemberId', 'R109')];
      if (londonDay(row.happenedAt) <= endOf(unit, row.month)) return [refusal('MONTH_NOT_OVER_THEN', 'happenedAt', 'R38')];
      const from = wholeFrom(unit, review.changedOn);
      if (row.month < from) return [refusal('MONTH_BEFORE_CHANGE', 'month', 'R103')];
      if (baseline?.measureDefinitionId && (await hasCountedFor(tx, review.verifierId, baseline, { from, month: row.month })))
        return [refusal('COUNTED_BY_VERIFIER', 'recordedByMemberId', 'R109')];
      if (beforeChange(row.evidence, review.changedOn)) return [refusal('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')];
      const { auditTool } = TEMPLATES[review.template];
      if (auditTool && ![...(await auditDays(tx, row.evidence, auditTool)).values()].some((day) => day >= row.month))
        return [refusal('AUDIT_OF_MONTH_MISSING', 'evidence', 'R38')];
      return serviceFaults(tx, row, { evidence: row.evidence }, 'R103');
    },
    announce: async (tx, row) => {
      const review = await tx.find(reviewTable, row.reviewId);
      if (review?.state === 'CHANGED') {
        const verified = await tx.update(reviewTable, review, { state: movedBy('recordOutcome', review.state) });
        tx.announce(reviewMovedV1, verified, { state: verified.state, changedOn: verified.changedOn });
      }
      tx.announce(outcomeEvidenceRecordedV1, row, {
        reviewId: row.reviewId,
        month: row.month,
        numerator: row.numerator,
        denominator: row.denominator,
        lower: row.lower,
        upper: row.upper,
        beforeNumerator: row.beforeNumerator,
        beforeDenominator: row.beforeDenominator,
        addressed: row.addressed,
        reducing: row.reducing,
        verdict: row.verdict,
        leftOut: row.leftOut,
        recordedByMemberId: row.recordedByMemberId,
        evidence: [...row.evidence],
      });
    },
  });
};

/** Whether the months after the change would be part of their own baseline. */
const overlaps = (baseline: Baseline | null, review: Review | null): boolean =>
  baseline !== null && Boolean(review?.changedOn) && afterTheChange(baseline, review?.changedOn ?? '');

/** What the month shows against the definition in force, and how far it is from sustained. */
async function judged(tx: Tx, review: Review | null, baseline: Baseline | null, month: string, counts: Counts) {
  const before = baseline ?? { numerator: 0, denominator: 0, target: 1 };
  const { met, ...shown } =
    review?.changedOn && baseline && !overlaps(baseline, review)
      ? shownAgainst(counts, await courseOf(tx, review, review.changedOn, baseline, month), await countedNow(tx, review, baseline))
      : {
          ...effectOf(counts, before, before.target, baseline ? yardstickOf(baseline) : SHARE),
          cycles: 0,
          improvement: false,
          lacking: [],
          missingMonths: [],
          callableOn: null,
        };
  return {
    ...shown,
    verdict: verdictOf({ met, supported: shown.supported }, shown),
    beforeNumerator: before.numerator,
    beforeDenominator: before.denominator,
    baselineId: baseline?.id ?? null,
    target: before.target,
    lineBroken: (baseline?.number ?? 1) > 1,
    experience: baseline ? await experienceOf(tx, baseline, month) : null,
  };
}
