import { addDays, londonDay, londonInstant } from '@causeway/kernel';
import { repeatedDelayOfPerson, sameConcernAgain, type ChangeFact, type ConcernFact, type PersonRecord } from './detectors';
import type { Fired } from './domain';
import { mismatches, recordsMismatch, type PlannedFact, type RiskFact } from './mismatch-detector';
import { unclearOwnership, unclearPlans, type OwnershipFact } from './ownership-detector';

/** What the detectors look at of one person. */
export interface PersonFacts {
  /** Whether care is being given, as far as is known. */
  readonly inCare: boolean;
  readonly changes: readonly ChangeFact[];
  readonly concerns: readonly ConcernFact[];
  readonly risks: readonly RiskFact[];
  readonly versions: readonly PlannedFact[];
  readonly plans: readonly PersonRecord[];
  readonly ownerships: readonly OwnershipFact[];
}

/** Everything that fires about one person now. Nobody's plan needs an owner, or to show a risk, once care has ended. */
export const firedOf = (person: PersonFacts, now: Date): Fired[] => [
  ...repeatedDelayOfPerson(person.changes, now),
  ...sameConcernAgain(person.concerns),
  ...(person.inCare
    ? [...recordsMismatch(person.risks, person.versions, now), ...unclearOwnership(person.plans, person.ownerships, now)]
    : []),
];

/** When time alone may make something fire or end: at the next due time, or with the next day in London; null for never. */
export function nextLook(person: PersonFacts, now: Date): Date | null {
  const today = londonDay(now);
  const due = person.changes
    .filter((change) => change.publishedAt === null && change.dueAt >= now.toISOString())
    .map((change) => Date.parse(change.dueAt) + 1);
  const daily =
    person.inCare &&
    (unclearPlans(person.plans, person.ownerships, now).length > 0 ||
      mismatches(person.risks, person.versions).length > 0 ||
      person.ownerships.some((one) => one.startsOn > today || (one.endsOn !== null && one.endsOn >= today)));
  const times = [...due, ...(daily ? [londonInstant(addDays(today, 1), '00:00:00').getTime()] : [])];
  return times.length === 0 ? null : new Date(Math.min(...times));
}
