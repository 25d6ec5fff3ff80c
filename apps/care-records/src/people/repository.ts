import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { KeyWorkerAssignment, Person, PersonMove } from './domain';

export const personTable = recordTable<Person>(
  'person',
  {
    name: 'text',
    nhsNumber: 'text?',
    bornOn: 'date?',
    state: 'text',
    stateSince: 'date',
    absences: 'jsonb?',
  },
  { about: 't.id = $person' },
);
export const personById = byId(personTable, 'CARE');
export const peoplePage = pageOf(personTable, 'CARE');
export const peopleOfService = pageOf(personTable, 'CARE', { parent: 'serviceId' });

export const personMoveTable = recordTable<PersonMove>('person_move', {
  personId: 'uuid',
  fromServiceId: 'uuid',
  toServiceId: 'uuid',
  movedOn: 'date',
});
/** Every move of a person, oldest first: a handful. */
export const movesOfPerson = byColumn(personMoveTable, 'personId', 'CARE', { orderBy: 'movedOn' });

export const keyWorkerAssignmentTable = recordTable<KeyWorkerAssignment>('key_worker_assignment', {
  personId: 'uuid',
  staffMemberId: 'uuid',
  startsOn: 'date',
  endsOn: 'date?',
});
export const keyWorkerAssignmentById = byId(keyWorkerAssignmentTable, 'CARE');
export const keyWorkerAssignmentsPage = pageOf(keyWorkerAssignmentTable, 'CARE');
export const keyWorkerAssignmentsOfPerson = pageOf(keyWorkerAssignmentTable, 'CARE', { parent: 'personId' });

/** Everyone who was ever named a person's key worker: a handful. */
export const keyWorkersOfPerson = byColumn(keyWorkerAssignmentTable, 'personId', 'CARE');

/** Whether a person who was not entered in error is registered with this NHS number. */
export async function findRegistered(tx: Tx, nhsNumber: string): Promise<boolean> {
  const found = await tx.query('select 1 from person where tenant_id = $1 and nhs_number = $2 and entered_in_error_at is null', [
    tx.tenantId,
    nhsNumber,
  ]);
  return found.length > 0;
}

/** Every move of a person, oldest first: a handful. */
export const listMoves = (tx: Tx, personId: string): Promise<PersonMove[]> =>
  tx.query<PersonMove>(
    `select ${personMoveTable.columns()} from person_move where tenant_id = $1 and person_id = $2 order by moved_on, recorded_at, id`,
    [tx.tenantId, personId],
  );

/** The last move of a person. */
export async function findLastMove(tx: Tx, personId: string): Promise<PersonMove | null> {
  const [last] = await tx.query<PersonMove>(
    `select ${personMoveTable.columns()} from person_move where tenant_id = $1 and person_id = $2 order by moved_on desc limit 1`,
    [tx.tenantId, personId],
  );
  return last ?? null;
}

/** The day on which a person last moved from a service. */
export async function findLastMoveFrom(tx: Tx, personId: string, serviceId: string | null): Promise<string | null> {
  const [last] = await tx.query<{ movedOn: string }>(
    `select moved_on::text as "movedOn" from person_move where tenant_id = $1 and person_id = $2 and from_service_id = $3
      order by moved_on desc, id desc limit 1`,
    [tx.tenantId, personId, serviceId],
  );
  return last?.movedOn ?? null;
}

/** Gives a person's moves to the service in which the person is now. */
export async function moveHistory(tx: Tx, personId: string, toServiceId: string): Promise<void> {
  await tx.query('update person_move set service_id = $3, version = version + 1 where tenant_id = $1 and person_id = $2', [
    tx.tenantId,
    personId,
    toServiceId,
  ]);
}

/** Ends the time of whoever is the person's key worker on a day with the day before; yields what it ended. */
export const endKeyWorkingBefore = (tx: Tx, personId: string, day: string): Promise<KeyWorkerAssignment[]> =>
  tx.query<KeyWorkerAssignment>(
    `update key_worker_assignment set ends_on = $3::date - 1, version = version + 1
      where tenant_id = $1 and person_id = $2 and entered_in_error_at is null and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)
      returning ${keyWorkerAssignmentTable.columns()}`,
    [tx.tenantId, personId, day],
  );

/** Ends every key worker's time with the person on a day at the latest, and what begins later before it begins; yields what it ended. */
export const endKeyWorkingBy = (tx: Tx, personId: string, lastDay: string): Promise<KeyWorkerAssignment[]> =>
  tx.query<KeyWorkerAssignment>(
    `update key_worker_assignment set ends_on = greatest($3::date, starts_on - 1), version = version + 1
      where tenant_id = $1 and person_id = $2 and entered_in_error_at is null and (ends_on is null or ends_on > $3::date)
      returning ${keyWorkerAssignmentTable.columns()}`,
    [tx.tenantId, personId, lastDay],
  );
