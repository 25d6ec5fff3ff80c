import { reviewEscalationEndedV1 } from '@causeway/event-contracts';
import { refusal, type Refusal } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { EndReviewEscalationInput } from '../__generated__/graphql';
import type { Decided } from '../amending';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { amendPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { endingFaults, type ReviewEscalation } from './domain';
import { reviewEscalationTable } from './repository';

/** A closed review escalates nothing. */
export async function escalationFaults(tx: Tx, row: ReviewEscalation): Promise<Refusal<'WRONG_STATE'>[]> {
  const review = await tx.lock(reviewTable, row.reviewId);
  return !review || review.state === 'CLOSED' ? [refusal('WRONG_STATE', 'reviewId')] : [];
}

/** Ends an escalation today, with what came of it: it asks nothing more from tomorrow on. */
export const endReviewEscalation = (scope: Scope, input: EndReviewEscalationInput) =>
  amendPart(scope, {
    mutation: 'endReviewEscalation',
    input,
    table: reviewEscalationTable,
    id: input.escalationId,
    field: 'escalationId',
    cites: citationsOf(input.evidence, 'evidence'),
    partOf: (escalation) => escalation,
    decide: async (tx, escalation): Promise<Decided<ReviewEscalation>> => {
      const today = scope.clock.today();
      const evidence = await citedRecords(tx, input.evidence);
      if (evidence.length < input.evidence.length) return [refusal('EVIDENCE_UNKNOWN', 'evidence', 'R28')];
      const foreign = await serviceFaults(tx, escalation, { evidence }, 'R64');
      if (foreign.length > 0) return foreign;
      const broken = endingFaults(escalation, { outcome: input.outcome, evidence }, today);
      if (broken.length > 0) return broken;
      const endsOn = escalation.endsOn !== null && escalation.endsOn < today ? escalation.endsOn : today;
      return { endsOn, outcome: input.outcome, evidence, endedById: tx.caller.staffMemberId };
    },
    announce: (tx, row) =>
      tx.announce(reviewEscalationEndedV1, row, { endsOn: row.endsOn ?? scope.clock.today(), evidence: [...(row.evidence ?? [])] }),
  });
