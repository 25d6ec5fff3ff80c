import { interimInstructionIssuedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { IssueInterimInstructionInput } from '../__generated__/graphql';
import { interimInstructionFaults } from './domain';
import { identifiedChangeTable, interimInstructionTable } from './repository';
import type { IdentifiedChange } from './domain';

/** Issues an interim instruction: it reaches staff at once and waits for no sign-off. */
export const issueInterimInstruction = (scope: Scope, input: IssueInterimInstructionInput) =>
  createRecord(scope, {
    mutation: 'issueInterimInstruction',
    input,
    table: interimInstructionTable,
    cites: [{ kind: 'StaffMember', id: input.issuedById, field: 'issuedById' }],
    placeField: 'changeId',
    place: (tx) => tx.find(identifiedChangeTable, input.changeId),
    fields: (_tx, place) => ({
      changeId: input.changeId,
      personId: (place as IdentifiedChange).personId,
      text: input.text,
      awaitingSignOff: (place as IdentifiedChange).highRisk && (place as IdentifiedChange).signedOffAt === null,
      issuedById: input.issuedById,
    }),
    faults: interimInstructionFaults,
    announce: (tx, row) =>
      tx.announce(interimInstructionIssuedV1, row, {
        changeId: row.changeId,
        personId: row.personId,
        awaitingSignOff: row.awaitingSignOff,
        issuedById: row.issuedById,
      }),
  });
