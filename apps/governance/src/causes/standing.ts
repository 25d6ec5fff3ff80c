import { causeConfirmedV1, causeReviewedV1, causeRiskAcceptedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { AcceptRiskInput, ConfirmCauseInput, ReviewCauseInput } from '../__generated__/graphql';
import { amend, type Decided } from '../amending';
import { citationsOf, citedRecords, standing } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { proven } from '../reviews/gate';
import { amendPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { stepRoleFaults } from '../reviews/step-role';
import { confirmingFaults, reviewingFaults, riskFaults, verifyingFaults, type Cause } from './domain';
import { causeTable } from './repository';

/** The reviewer, who is neither author nor verifier, has read the finding and agrees (R6, R109). */
export const reviewCause = (scope: Scope, input: ReviewCauseInput) =>
  amend(scope, {
    mutation: 'reviewCause',
    input,
    table: causeTable,
    id: input.causeId,
    field: 'causeId',
    decide: async (tx, cause): Promise<Decided<Cause>> => {
      const review = await tx.find(reviewTable, cause.reviewId);
      if (!review || review.state === 'CLOSED') return [refusal('WRONG_STATE', 'causeId', 'R6')];
      const broken = reviewingFaults(cause, review, tx.caller.staffMemberId);
      return broken.length > 0 ? broken : { state: 'REVIEWED', reviewedById: tx.caller.staffMemberId, reviewedAt: scope.clock.now() };
    },
    announce: (tx, row) => tx.announce(causeReviewedV1, row, { state: row.state, reviewedById: row.reviewedById }),
  });

/** The verifier, in the role of step 5, shows, with records from after the change, that the finding was tested (R6, R94). */
export const confirmCause = (scope: Scope, input: ConfirmCauseInput) =>
  amend(scope, {
    mutation: 'confirmCause',
    input,
    table: causeTable,
    id: input.causeId,
    field: 'causeId',
    cites: citationsOf(input.proof, 'proof'),
    decide: async (tx, cause): Promise<Decided<Cause>> => {
      const review = await tx.find(reviewTable, cause.reviewId);
      if (!review?.changedOn) return [refusal('WRONG_STATE', 'causeId', 'R6')];
      const notTheirs = await stepRoleFaults(tx, review, 5, 'causeId');
      if (notTheirs.length > 0) return notTheirs;
      const notVerifier = verifyingFaults(cause, review, tx.caller.staffMemberId);
      if (notVerifier.length > 0) return notVerifier;
      const proof = await citedRecords(tx, input.proof);
      if (proof.length < input.proof.length) return [refusal('EVIDENCE_UNKNOWN', 'proof', 'R28')];
      const foreign = await serviceFaults(tx, cause, { proof }, 'R6');
      if (foreign.length > 0) return foreign;
      const broken = confirmingFaults(await asProven(tx, cause, review.changedOn), proof, review.changedOn);
      return broken.length > 0 ? broken : { state: 'TESTED', testedById: review.verifierId, testedAt: scope.clock.now(), proof };
    },
    announce: (tx, row) => tx.announce(causeConfirmedV1, row, { state: row.state, testedById: row.testedById, proof: [...row.proof] }),
  });

/** The finding as its proof stands now: one that was tested by records that were withdrawn since waits to be tested again. */
async function asProven(tx: Tx, cause: Cause, changedOn: string): Promise<Cause> {
  const stands = await standing(tx, cause.proof);
  const lost = cause.state === 'TESTED' && !proven({ ...cause, proof: cause.proof.filter(stands) }, changedOn);
  return lost ? { ...cause, state: 'REVIEWED' } : cause;
}

/** Signs, at provider level, for leaving a cause without an action (R20). */
export const acceptRisk = (scope: Scope, input: AcceptRiskInput) =>
  amendPart(scope, {
    mutation: 'acceptRisk',
    input,
    table: causeTable,
    id: input.causeId,
    field: 'causeId',
    partOf: (cause) => cause,
    decide: async (tx, cause): Promise<Decided<Cause>> => {
      const review = await tx.lock(reviewTable, cause.reviewId);
      if (!review || (review.state !== 'OPEN' && review.state !== 'CONCLUDED')) return [refusal('WRONG_STATE', 'causeId', 'R20')];
      const broken = riskFaults(cause, review, input.reason, tx.caller.staffMemberId);
      if (broken.length > 0) return broken;
      return { acceptedRiskById: tx.caller.staffMemberId, acceptedRiskReason: input.reason, acceptedRiskAt: scope.clock.now() };
    },
    announce: (tx, row) => tx.announce(causeRiskAcceptedV1, row, { acceptedRiskById: row.acceptedRiskById }),
  });
