import { doerOf } from '@causeway/access';
import { interimInstructionIssuedV1, interimInstructionSignedOffV1 } from '@causeway/event-contracts';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { IssueInterimInstructionInput } from '../__generated__/graphql';
import { interimInstructionFaults } from './domain';
import { identifiedChangeTable, interimInstructionTable } from './repository';
import type { IdentifiedChange, InterimInstruction } from './domain';
import { namedSeniors } from './escalation';

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
  change.highRisk && change.signedOffAt === null && (await namedSeniors(tx, change.serviceId)).length > 0;

/** A change was signed off: its instructions wait no longer, and others are told; one that was entered in error stays so. */
export async function endWaiting(tx: Tx, changeId: string): Promise<void> {
  const rows = await tx.query<InterimInstruction>(
    `update interim_instruction set awaiting_sign_off = false, version = version + 1 where tenant_id = $1 and change_id = $2 and awaiting_sign_off
      and entered_in_error_at is null returning ${interimInstructionTable.columns()}`,
    [tx.tenantId, changeId],
  );
  for (const row of rows) tx.announce(interimInstructionSignedOffV1, row, factsOf(row));
}

const factsOf = (row: InterimInstruction) => ({
  changeId: row.changeId,
  personId: row.personId,
  awaitingSignOff: row.awaitingSignOff,
  issuedById: row.issuedById,
});
