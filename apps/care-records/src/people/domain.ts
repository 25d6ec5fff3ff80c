import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** Whether care is being given. */
export type PersonState = 'RECEIVING_CARE' | 'LEFT' | 'DIED';

/** A time away from care, from the day on which the person left until the day on which care went on. */
export interface Absence {
  readonly from: string;
  readonly until: string;
}

/** A person who receives care. */
export interface Person extends RecordRow {
  readonly name: string;
  readonly nhsNumber: string | null;
  readonly bornOn: string | null;
  readonly state: PersonState;
  readonly stateSince: string;
  /** Oldest first; null, as for one registered before absences were kept, for none. */
  readonly absences: readonly Absence[] | null;
}

/** The faults of a person who begins to receive care. */
export const personFaults = (person: Fields<Person>, at: Moment) =>
  faults([
    [person.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [person.name.length > 200, 'TEXT_TOO_LONG', 'name'],
    [person.bornOn !== null && person.bornOn > at.today, 'BORN_IN_FUTURE', 'bornOn'],
  ]);

/** A move of a person from one service to another: the day is the first in the new one. */
export interface PersonMove extends RecordRow {
  readonly personId: string;
  readonly fromServiceId: string;
  readonly toServiceId: string;
  readonly movedOn: string;
}

/** The faults of saying that care ends in this service on a day, which `field` names. `since` is the day of the last move. */
export const careEndFaults = (person: Person, day: string, field: string, today: string, since: string = person.stateSince) =>
  faults([
    [person.state !== 'RECEIVING_CARE', 'CARE_ENDED', 'personId'],
    [day > today, 'DAY_IN_FUTURE', field],
    [day < person.stateSince || day < since, 'ENDS_BEFORE_START', field],
  ]);

/** The faults of saying that care goes on, from a day, for a person who had left. */
export const resumptionFaults = (person: Person, day: string, today: string) =>
  faults([
    [person.state === 'RECEIVING_CARE', 'CARE_NOT_ENDED', 'personId'],
    [person.state === 'DIED', 'PERSON_DIED', 'personId'],
    [day > today, 'DAY_IN_FUTURE', 'resumedOn'],
    [person.state === 'LEFT' && day <= person.stateSince, 'RESUMED_BEFORE_LEFT', 'resumedOn'],
  ]);

/** In which service the person was on a day: that from which they first moved after it, or else that of now. */
export const serviceOn = (person: Person, moves: readonly PersonMove[], day: string): string | null =>
  [...moves].sort((a, b) => (a.movedOn < b.movedOn ? -1 : 1)).find((move) => move.movedOn > day)?.fromServiceId ?? person.serviceId;

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
