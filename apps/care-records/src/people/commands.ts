import { keyWorkerAssignmentEndedV1, keyWorkerAssignmentMadeV1, personRegisteredV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { AssignKeyWorkerInput, RegisterPersonInput } from '../__generated__/graphql';
import { namedFaults } from '../plans/domain';
import { personFaults, keyWorkerAssignmentFaults, type KeyWorkerAssignment, type Person } from './domain';
import { endKeyWorkingBefore, findRegistered, keyWorkerAssignmentTable, personTable } from './repository';
import { placeFrom } from '../placements/commands';
import { londonDay, refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';

/** Registers a person who begins to receive care. */
export const registerPerson = (scope: Scope, input: RegisterPersonInput) =>
  createRecord(scope, {
    mutation: 'registerPerson',
    input,
    table: personTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      name: input.name,
      nhsNumber: input.nhsNumber ?? null,
      bornOn: input.bornOn ?? null,
      state: 'RECEIVING_CARE' as const,
      stateSince: londonDay(input.happenedAt ?? scope.clock.now()),
      absences: [],
    }),
    faults: personFaults,
    further: async (tx, row) =>
      row.nhsNumber && (await registeredAlready(tx, row.nhsNumber)) ? [refusal('ALREADY_REGISTERED', 'nhsNumber')] : [],
    announce: async (tx, row) => {
      tx.announce(personRegisteredV1, row, personFacts(row));
      await placeFrom(tx, row, input.placedBy, row.stateSince);
    },
  });

/** Names a person's key worker. */
export const assignKeyWorker = (scope: Scope, input: AssignKeyWorkerInput) =>
  createRecord(scope, {
    mutation: 'assignKeyWorker',
    input,
    table: keyWorkerAssignmentTable,
    cites: [{ kind: 'StaffMember', id: input.staffMemberId, field: 'staffMemberId' }],
    placeField: 'personId',
    // Held, so that nobody leaves meanwhile, nor is another named.
    place: (tx) => tx.lock(personTable, input.personId),
    writtenOn: { table: personTable, version: input.version, unsaid: 'VERSION_MISSING' },
    fields: () => ({
      personId: input.personId,
      staffMemberId: input.staffMemberId,
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
    }),
    faults: keyWorkerAssignmentFaults,
    further: async (tx, row) => {
      const person = await tx.find(personTable, row.personId);
      const wrong = [...namedFaults(row, 'R30'), ...(person?.state === 'RECEIVING_CARE' ? [] : [refusal('CARE_ENDED', 'personId', 'R30')])];
      if (wrong.length === 0) await endEarlier(tx, row);
      return wrong;
    },
    announce: (tx, row) => tx.announce(keyWorkerAssignmentMadeV1, row, keyWorkerFacts(row)),
  });

/** One key worker at a time: the time of whoever was named before ends the day before, and others are told. */
async function endEarlier(tx: Tx, row: KeyWorkerAssignment): Promise<void> {
  for (const one of await endKeyWorkingBefore(tx, row.personId, row.startsOn))
    tx.announce(keyWorkerAssignmentEndedV1, one, keyWorkerFacts(one));
}

/** What others are told of a person: never the name, the NHS number or the day of birth. */
export const personFacts = (row: Person) => ({
  state: row.state,
  stateSince: row.stateSince,
  absences: [...(row.absences ?? [])],
});

/** What others are told of who is a person's key worker. */
export const keyWorkerFacts = (row: KeyWorkerAssignment) => ({
  personId: row.personId,
  staffMemberId: row.staffMemberId,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});

/** Two registrations of one NHS number at once: the second waits, then is refused. */
async function registeredAlready(tx: Tx, nhsNumber: string): Promise<boolean> {
  await tx.exclusively('nhs-number', nhsNumber);
  return findRegistered(tx, nhsNumber);
}
