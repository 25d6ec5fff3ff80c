import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** Whether care is being given. */
export type PersonState = 'RECEIVING_CARE' | 'LEFT' | 'DIED';

/** A person who receives care. */
export interface Person extends RecordRow {
  readonly name: string;
  readonly nhsNumber: string | null;
  readonly bornOn: string | null;
  readonly state: PersonState;
  readonly stateSince: string;
  readonly placedBy: readonly string[];
}

/** The faults of a person who begins to receive care. */
export const personFaults = (person: Fields<Person>, at: Moment) =>
  faults([
    [person.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [person.name.length > 200, 'TEXT_TOO_LONG', 'name'],
    [person.bornOn !== null && person.bornOn > at.today, 'BORN_IN_FUTURE', 'bornOn'],
  ]);

/** Who is a person's key worker, and from when. */
export interface KeyWorkerAssignment extends RecordRow {
  readonly personId: string;
  readonly staffMemberId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The faults of a naming of a person's key worker. */
export const keyWorkerAssignmentFaults = (keyWorkerAssignment: Fields<KeyWorkerAssignment>, _at: Moment) =>
  faults([
    [keyWorkerAssignment.endsOn !== null && keyWorkerAssignment.endsOn < keyWorkerAssignment.startsOn, 'ENDS_BEFORE_START', 'endsOn'],
  ]);

/** Who is the person's key worker on a day: of several that claim it, the one named last. */
export const keyWorkerOn = (assignments: readonly KeyWorkerAssignment[], day: string): KeyWorkerAssignment | null =>
  assignments
    .filter((one) => !one.enteredInErrorAt && one.startsOn <= day && (one.endsOn === null || one.endsOn >= day))
    .sort((a, b) => (a.startsOn === b.startsOn ? (a.id < b.id ? -1 : 1) : a.startsOn < b.startsOn ? -1 : 1))
    .at(-1) ?? null;
