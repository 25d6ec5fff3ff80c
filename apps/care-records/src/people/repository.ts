import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { KeyWorkerAssignment, Person, PersonMove } from './domain';

export const personTable = recordTable<Person>('person', {
  name: 'text',
  nhsNumber: 'text?',
  bornOn: 'date?',
  state: 'text',
  stateSince: 'date',
  absences: 'jsonb?',
});
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
