import { doerOf } from '@causeway/access';
import { communicationLogEntryLoggedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { LogCommunicationInput } from '../__generated__/graphql';
import { amendmentFaults } from '../citations/amending';
import { personTable } from '../people/repository';
import { communicationLogEntryFaults } from './domain';
import { communicationLogEntryTable } from './repository';

/** Logs a communication; a correction names the entry that it amends, and the original stays. */
export const logCommunication = (scope: Scope, input: LogCommunicationInput) =>
  createRecord(scope, {
    mutation: 'logCommunication',
    input,
    table: communicationLogEntryTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.loggedById), field: 'loggedById' }],
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      kind: input.kind,
      text: input.text,
      loggedById: doerOf(scope.caller, input.loggedById),
      withCode: input.withCode ?? null,
      amendsId: input.amendsId ?? null,
    }),
    faults: communicationLogEntryFaults,
    further: (tx, row) => amendmentFaults(tx, communicationLogEntryTable, row),
    announce: (tx, row) =>
      tx.announce(communicationLogEntryLoggedV1, row, {
        personId: row.personId,
        kind: row.kind,
        loggedById: row.loggedById,
        withCode: row.withCode,
        amendsId: row.amendsId,
      }),
  });
