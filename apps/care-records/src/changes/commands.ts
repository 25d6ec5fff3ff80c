import { doerOf } from '@causeway/access';
import { interimInstructionIssuedV1, interimInstructionSignedOffV1 } from '@causeway/event-contracts';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { IssueInterimInstructionInput } from '../__generated__/graphql';
import { interimInstructionFaults } from './domain';
import { endWaitingOf, identifiedChangeTable, interimInstructionTable, listNamedSeniors } from './repository';
import type { IdentifiedChange, InterimInstruction } from './domain';

/** Issues an interim instruction: it reaches staff at once and waits for no sign-off. */
export const issueInterimInstruction = (scope: Scope, input: IssueInterimInstructionInput) =>
  createRecord(scope, {
    mutation: 'issueInterimInstruction',
    input,
    table: interimInstructionTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.issuedById), field: 'issuedById' }],
    placeField: 'changeId',
    place: (tx) => tx.find(identifiedChangeTable, input.changeId),
    fields: async (tx, place) => ({
      changeId: input.changeId,
      personId: (place as IdentifiedChange).personId,
      text: input.text,
      awaitingSignOff: await awaitsSignOff(tx, place as IdentifiedChange),
      issuedById: doerOf(scope.caller, input.issuedById),
    }),
    faults: interimInstructionFaults,
    announce: (tx, row) => tx.announce(interimInstructionIssuedV1, row, factsOf(row)),
  });

/** While the service is escalated, what staff are told of a high-risk change is marked until a senior has signed (R42). */
const awaitsSignOff = async (tx: Tx, change: IdentifiedChange): Promise<boolean> =>
  change.highRisk && change.signedOffAt === null && (await listNamedSeniors(tx, change.serviceId, tx.clock.today())).length > 0;

/** A change was signed off: its instructions wait no longer, and others are told; one that was entered in error stays so. */
export async function endWaiting(tx: Tx, changeId: string): Promise<void> {
  for (const row of await endWaitingOf(tx, changeId)) tx.announce(interimInstructionSignedOffV1, row, factsOf(row));
}

const factsOf = (row: InterimInstruction) => ({
  changeId: row.changeId,
  personId: row.personId,
  awaitingSignOff: row.awaitingSignOff,
  issuedById: row.issuedById,
});
