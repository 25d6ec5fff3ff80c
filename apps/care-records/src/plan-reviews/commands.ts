import { doerOf } from '@causeway/access';
import { planReviewRecordedV1 } from '@causeway/event-contracts';
import { refusal, type Refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordPlanReviewInput } from '../__generated__/graphql';
import { amendmentFaults } from '../citations/amending';
import type { CarePlan } from '../plans/domain';
import { carePlanTable } from '../plans/repository';
import { planReviewFaults, type PlanReview } from './domain';
import { findPlanInForce, planReviewTable } from './repository';

/** Records a formal review of a plan; a correction names the review that it amends, and the original stays. */
export const recordPlanReview = (scope: Scope, input: RecordPlanReviewInput) =>
  createRecord(scope, {
    mutation: 'recordPlanReview',
    input,
    table: planReviewTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.heldById), field: 'heldById' }],
    placeField: 'planId',
    place: (tx) => tx.find(carePlanTable, input.planId),
    fields: (_tx, place) => ({
      planId: input.planId,
      personId: (place as CarePlan).personId,
      heldById: doerOf(scope.caller, input.heldById),
      lookedAt: [...new Set(input.lookedAt)],
      outcome: input.outcome,
      text: input.text,
      nextReviewOn: input.nextReviewOn,
      amendsId: input.amendsId ?? null,
    }),
    faults: planReviewFaults,
    further: async (tx, row) => [...(await forceFaults(tx, row)), ...(await correctionFaults(tx, row))],
    announce: (tx, row) =>
      tx.announce(planReviewRecordedV1, row, {
        planId: row.planId,
        personId: row.personId,
        heldById: row.heldById,
        lookedAt: [...row.lookedAt],
        outcome: row.outcome,
        nextReviewOn: row.nextReviewOn,
        amendsId: row.amendsId,
      }),
  });

/** A plan is in force from its first version until the person left or died; only such a plan is reviewed. */
async function forceFaults(tx: Tx, row: PlanReview): Promise<Refusal<'PLAN_NOT_IN_FORCE'>[]> {
  return (await findPlanInForce(tx, row)) ? [] : [refusal('PLAN_NOT_IN_FORCE', 'planId', 'R24')];
}

/** A correction is of a review of the same plan. */
async function correctionFaults(tx: Tx, row: PlanReview): Promise<Refusal<'NOT_FOUND' | 'ALREADY_AMENDED'>[]> {
  const wrong = await amendmentFaults(tx, planReviewTable, row);
  if (wrong.length > 0 || row.amendsId === null) return wrong;
  const amended = await tx.find(planReviewTable, row.amendsId);
  return amended?.planId === row.planId ? [] : [refusal('NOT_FOUND', 'amendsId')];
}
