import { escalationEndedV1, escalationStartedV1 } from '@causeway/event-contracts';
import { err, ok, refusal } from '@causeway/kernel';
import { amendRecord, createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { EndEscalationInput, StartEscalationInput } from '../__generated__/graphql';
import { endFaults, escalationFaults, type Escalation } from './domain';
import { escalationTable, findInForce } from './repository';

/** Puts an escalation in force in a service. */
export const startEscalation = (scope: Scope, input: StartEscalationInput) =>
  createRecord(scope, {
    mutation: 'startEscalation',
    input,
    table: escalationTable,
    cites: [
      { kind: 'Service', id: input.serviceId, field: 'serviceId' },
      { kind: 'StaffMember', id: input.ownerId, field: 'ownerId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      kind: input.kind,
      ownerId: input.ownerId,
      startsOn: input.startsOn,
      reviewOn: input.reviewOn,
      reason: input.reason,
      endedOn: null,
      outcome: null,
    }),
    faults: escalationFaults,
    further: inForceAlready,
    announce: (tx, row) => tx.announce(escalationStartedV1, row, factsOf(row)),
  });

/** Ends an escalation, with what came of it. */
export const endEscalation = (scope: Scope, input: EndEscalationInput) =>
  amendRecord(scope, {
    mutation: 'endEscalation',
    input,
    table: escalationTable,
    id: input.escalationId,
    field: 'escalationId',
    dataClass: 'SAFEGUARDING',
    decide: async (_tx, escalation) => {
      const wrong = endFaults(escalation, input.endedOn, input.outcome, scope.clock.today());
      return wrong.length > 0 ? err(wrong) : ok({ endedOn: input.endedOn, outcome: input.outcome });
    },
    announce: (tx, row) => tx.announce(escalationEndedV1, row, { ...factsOf(row), endedOn: input.endedOn }),
  });

/** One of a kind is in force in a service at a time. Two who start it wait for each other. */
async function inForceAlready(tx: Tx, row: Escalation) {
  await tx.exclusively('escalation', String(row.serviceId), row.kind);
  return (await findInForce(tx, row.serviceId, row.kind)) ? [refusal('IN_FORCE_ALREADY', 'kind', 'R80')] : [];
}

const factsOf = (row: Escalation) => ({ kind: row.kind, ownerId: row.ownerId, startsOn: row.startsOn, reviewOn: row.reviewOn });
