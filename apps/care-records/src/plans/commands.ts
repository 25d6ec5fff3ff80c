import { carePlanOpenedV1, planOwnershipAssignedV1, planOwnershipEndedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { AssignPlanOwnerInput, OpenCarePlanInput } from '../__generated__/graphql';
import { personTable } from '../people/repository';
import { carePlanFaults, namedFaults, planOwnershipFaults } from './domain';
import { carePlanTable, endOwnershipBefore, endOwnershipsBy, planOwnershipTable } from './repository';
import type { Tx } from '@causeway/persistence';
import type { CarePlan, PlanOwnership } from './domain';

/** Opens a care plan. */
export const openCarePlan = (scope: Scope, input: OpenCarePlanInput) =>
  createRecord(scope, {
    mutation: 'openCarePlan',
    input,
    table: carePlanTable,
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({ personId: input.personId, title: input.title, domainCode: input.domainCode }),
    faults: carePlanFaults,
    announce: (tx, row) => tx.announce(carePlanOpenedV1, row, { personId: row.personId, domainCode: row.domainCode }),
  });

/** Names one person as responsible for a plan, and one deputy; the earlier ownership ends. */
export const assignPlanOwner = (scope: Scope, input: AssignPlanOwnerInput) =>
  createRecord(scope, {
    mutation: 'assignPlanOwner',
    input,
    table: planOwnershipTable,
    cites: [
      { kind: 'StaffMember', id: input.ownerId, field: 'ownerId' },
      { kind: 'StaffMember', id: input.deputyId, field: 'deputyId' },
    ],
    placeField: 'planId',
    place: (tx) => tx.lock(carePlanTable, input.planId),
    writtenOn: { table: carePlanTable, version: input.version, unsaid: 'VERSION_MISSING' },
    fields: (_tx, place) => ({
      planId: input.planId,
      personId: (place as CarePlan).personId,
      ownerId: input.ownerId,
      deputyId: input.deputyId,
      startsOn: input.startsOn,
      endsOn: null,
    }),
    faults: planOwnershipFaults,
    further: async (tx, row) => {
      // Held, so that nobody leaves or moves meanwhile.
      const person = await tx.lock(personTable, row.personId);
      const caredFor = person?.state === 'RECEIVING_CARE' && person.serviceId === row.serviceId;
      const wrong = [...namedFaults(row, 'R36'), ...(caredFor ? [] : [refusal('CARE_ENDED', 'planId', 'R36')])];
      if (wrong.length === 0) await endEarlierOwnership(tx, row);
      return wrong;
    },
    announce: (tx, row) => tx.announce(planOwnershipAssignedV1, row, factsOf(row)),
  });

/** One owner at a time: the earlier ownership ends the day before, and others are told. Whoever calls holds the plan. */
async function endEarlierOwnership(tx: Tx, row: PlanOwnership): Promise<void> {
  for (const one of await endOwnershipBefore(tx, row.planId, row.startsOn)) tx.announce(planOwnershipEndedV1, one, factsOf(one));
}

/** Every ownership of the plans of the person, whose row is held, ends on this day at the latest, and others are told. */
export async function endOwnerships(tx: Tx, personId: string, lastDay: string): Promise<void> {
  for (const one of await endOwnershipsBy(tx, personId, lastDay)) tx.announce(planOwnershipEndedV1, one, factsOf(one));
}

const factsOf = (row: PlanOwnership) => ({
  planId: row.planId,
  personId: row.personId,
  ownerId: row.ownerId,
  deputyId: row.deputyId,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});
