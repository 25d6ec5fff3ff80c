import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { Person } from '../people/domain';

/** Which organisation places a person, from the first day to the last. */
export interface Placement extends RecordRow {
  readonly personId: string;
  readonly organisationId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The faults of a placement. */
export const placementFaults = (placement: Fields<Placement>, _at: Moment) =>
  faults([[placement.endsOn !== null && placement.endsOn < placement.startsOn, 'ENDS_BEFORE_START', 'endsOn']]);

/** The faults of placing a person; `others` are the placements that stand, by this organisation and others. */
export const placingFaults = (person: Pick<Person, 'state'>, placement: Placement, others: readonly Placement[]) =>
  faults([
    [person.state === 'DIED', 'PERSON_DIED', 'personId'],
    [others.some((other) => other.organisationId === placement.organisationId && overlap(other, placement)), 'PLACED_ALREADY', 'startsOn'],
  ]);

/** The faults of saying on which day a placement ends: an end that was said is only brought forward. */
export const placementEndFaults = (placement: Placement, endsOn: string) =>
  faults([
    [endsOn < placement.startsOn, 'ENDS_BEFORE_START', 'endsOn'],
    [placement.endsOn !== null && endsOn >= placement.endsOn, 'PLACEMENT_ENDED', 'endsOn'],
  ]);

/** Which organisations place the person on a day. */
export const placedOn = (placements: readonly Placement[], day: string): string[] => [
  ...new Set(
    placements
      .filter((one) => !one.enteredInErrorAt && one.startsOn <= day && (one.endsOn === null || one.endsOn >= day))
      .map((one) => one.organisationId),
  ),
];

/** One that ended before it began, since care ended first, overlaps none. */
const overlap = (a: Placement, b: Placement): boolean => {
  const [from, until] = [a.startsOn > b.startsOn ? a.startsOn : b.startsOn, [a.endsOn, b.endsOn]];
  return until.every((end) => end === null || end >= from);
};
