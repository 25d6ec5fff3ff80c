import { outcomeEvidenceRecordedV1, reviewMovedV1 } from '@causeway/event-contracts';
import { addDays, addMonths, ENGLAND_AND_WALES, firstOfMonth, refusal, type Decision } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { RecordOutcomeInput, RefusalCode } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { actionsOf } from '../reviews/gathering';
import { reviewTable } from '../reviews/repository';
import type { Baseline, OutcomeEvidence } from './domain';
import { behind, countsBetween, watermarkOf, type Counts } from './measuring';
import { baselineTable, outcomeEvidenceTable } from './repository';
import { beforeChange, effectOf } from './verdict';

/** Step 5: the month after the change against the frozen baseline. */
export const recordOutcome = (scope: Scope, input: RecordOutcomeInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let counts: Counts = { numerator: 0, denominator: 0, calendarVersion: null };
  let silent = true;
  return createRecord<OutcomeEvidence, RefusalCode>(scope, {
    mutation: 'recordOutcome',
    input,
    table: outcomeEvidenceTable,
    cites: [...citationsOf(input.evidence, 'evidence'), { kind: 'StaffMember', id: input.recordedByMemberId, field: 'recordedByMemberId' }],
    placeField: 'reviewId',
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    fields: async (tx) => {
      const month = firstOfMonth(input.month);
      const lastDay = addDays(addMonths(month, 1), -1);
      counts = await countsBetween(tx, input.reviewId, month, lastDay);
      const [baseline] = await tx.query<Baseline>(
        `select ${baselineTable.columns('t')} from baseline t where t.tenant_id = $1 and t.review_id = $2 and t.measure = 'M1A'`,
        [tx.tenantId, input.reviewId],
      );
      const before = baseline ?? { numerator: 0, denominator: 0, target: 1 };
      silent = behind(await watermarkOf(tx), lastDay, Date.now());
      const actions = await actionsOf(tx, input.reviewId);
      return {
        reviewId: input.reviewId,
        evidence: await citedRecords(tx, input.evidence),
        month,
        ...effectOf(counts, before, before.target),
        beforeNumerator: before.numerator,
        beforeDenominator: before.denominator,
        addressed: actions.length > 0 && actions.every((action) => action.completedOn !== null),
        calendarVersion: counts.calendarVersion ?? ENGLAND_AND_WALES.version,
        recordedByMemberId: input.recordedByMemberId,
      };
    },
    faults: (outcome, at) => [
      ...(outcome.evidence.length === 0 ? [refusal('EVIDENCE_MISSING', 'evidence', 'R103')] : []),
      ...(addMonths(outcome.month, 1) > at.today ? [refusal('HAPPENED_IN_FUTURE', 'month', 'R38')] : []),
      ...(outcome.beforeDenominator === 0 ? [refusal('BASELINE_MISSING', 'reviewId', 'R114')] : []),
      ...(counts.denominator === 0 ? [refusal('MEASURE_MISSING', 'month', 'R113')] : []),
      ...(silent ? [refusal('SOURCE_BEHIND', 'month', 'R112')] : []),
    ],
    further: async (tx, row) => {
      const review = await tx.lock(reviewTable, row.reviewId);
      if (!review || (review.state !== 'CHANGED' && review.state !== 'VERIFIED') || !review.changedOn)
        return [refusal('WRONG_STATE', 'reviewId', 'R23')];
      if (row.recordedByMemberId !== review.verifierId || tx.caller.staffMemberId !== review.verifierId)
        return [refusal('NOT_THE_VERIFIER', 'recordedByMemberId', 'R109')];
      if (row.month < review.changedOn.slice(0, 8) + '01' || beforeChange(row.evidence, review.changedOn))
        return [refusal('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')];
      return [];
    },
    announce: async (tx, row) => {
      const review = await tx.lock(reviewTable, row.reviewId);
      if (review?.state === 'CHANGED') {
        const verified = await tx.update(reviewTable, review, { state: 'VERIFIED' });
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
        recordedByMemberId: row.recordedByMemberId,
        evidence: [...row.evidence],
      });
    },
  });
};
