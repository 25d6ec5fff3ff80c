import { reviewActionPlannedV1, reviewEscalationMadeV1 } from '@causeway/event-contracts';
import type { Scope } from '@causeway/persistence';
import type { EscalateInput, PlanActionInput } from '../__generated__/graphql';
import { findLastSampleSize } from '../assurance/repository';
import { causeTable } from '../causes/repository';
import { createPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { reviewActionFaults, reviewEscalationFaults } from './domain';
import { reviewActionTable, reviewEscalationTable } from './repository';
import { escalationFaults } from './escalating';
import { planFaults, strengthOf } from './strength';

/** Plans an action against causes, with its owner, measure and review point. */
export const planAction = (scope: Scope, input: PlanActionInput) =>
  createPart(scope, {
    mutation: 'planAction',
    input,
    table: reviewActionTable,
    cites: [{ kind: 'StaffMember', id: input.ownerId, field: 'ownerId' }],
    refs: [
      { table: causeTable, ids: input.causesIds, field: 'causesIds' },
      { table: reviewActionTable, ids: input.sharesId ? [input.sharesId] : [], field: 'sharesId' },
    ],
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: () => ({
      reviewId: input.reviewId,
      causesIds: input.causesIds,
      kind: input.kind,
      category: input.category,
      strength: strengthOf(input.category),
      changeKind: input.changeKind,
      description: input.description,
      ownerId: input.ownerId,
      namedRole: input.namedRole ?? null,
      dueOn: input.dueOn,
      reviewPointOn: input.reviewPointOn,
      measure: input.measure,
      completedOn: null,
      evidence: null,
      doneBefore: null,
      doneSince: null,
      sharesId: input.sharesId ?? null,
    }),
    faults: reviewActionFaults,
    further: (tx, row) => planFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(reviewActionPlannedV1, row, {
        reviewId: row.reviewId,
        causesIds: [...row.causesIds],
        kind: row.kind,
        category: row.category,
        strength: row.strength,
        changeKind: row.changeKind,
        ownerId: row.ownerId,
        namedRole: row.namedRole,
        dueOn: row.dueOn,
        reviewPointOn: row.reviewPointOn,
        completedOn: row.completedOn,
        ...(row.sharesId && { sharesId: row.sharesId }),
      }),
  });

/** Puts senior sign-off, a larger sample or a senior's briefing in force, or has deployment changed or a supplier reviewed by a day. */
export const escalate = (scope: Scope, input: EscalateInput) =>
  createPart(scope, {
    mutation: 'escalate',
    input,
    table: reviewEscalationTable,
    cites: [{ kind: 'StaffMember', id: input.namedSeniorId, field: 'namedSeniorId' }],
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx, { serviceId }) => ({
      reviewId: input.reviewId,
      kind: input.kind,
      namedSeniorId: input.namedSeniorId,
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
      // A larger sample is measured by what the last audit drew, whatever the caller says (R43).
      sampleBefore: input.kind === 'LARGER_SAMPLE' ? ((await findLastSampleSize(tx, serviceId)) ?? input.sampleBefore ?? null) : null,
      sampleAfter: input.kind === 'LARGER_SAMPLE' ? (input.sampleAfter ?? null) : null,
      dueOn: input.dueOn ?? null,
      outcome: null,
      evidence: null,
      endedById: null,
    }),
    faults: reviewEscalationFaults,
    further: (tx, row) => escalationFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(reviewEscalationMadeV1, row, {
        reviewId: row.reviewId,
        kind: row.kind,
        namedSeniorId: row.namedSeniorId,
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        sampleBefore: row.sampleBefore,
        sampleAfter: row.sampleAfter,
        dueOn: row.dueOn,
      }),
  });
