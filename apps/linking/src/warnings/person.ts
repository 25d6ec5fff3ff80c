import { addDays, londonDay, londonInstant } from '@causeway/kernel';
import { repeatedDelayOfPerson, sameConcernAgain, type ChangeFact, type ConcernFact, type PersonRecord } from './detectors';
import type { Fired, WarningRule } from './domain';
import { mismatches, recordsMismatch, type PlannedFact, type RiskFact } from './mismatch-detector';
import { unclearOwnership, unclearTimes, type Away, type OwnershipFact } from './ownership-detector';

/** What the detectors look at of one person. */
export interface PersonFacts {
  /** The day on which the person died or left; null while care is given, as far as is known. */
  readonly careEndsOn: string | null;
  /** The times for which the person had left before care went on. */
  readonly absences: readonly Away[];
  /** In which service the person is, and the moves that led there, oldest first. */
  readonly serviceId: string | null;
  readonly moves: readonly { readonly fromServiceId: string; readonly movedOn: string }[];
  readonly changes: readonly ChangeFact[];
  readonly concerns: readonly ConcernFact[];
  readonly risks: readonly RiskFact[];
  readonly versions: readonly PlannedFact[];
  readonly plans: readonly PersonRecord[];
  readonly ownerships: readonly OwnershipFact[];
}

/** One person of whom nothing is known. */
export const NOTHING: PersonFacts = {
  careEndsOn: null,
  absences: [],
  serviceId: null,
  moves: [],
  changes: [],
  concerns: [],
  risks: [],
  versions: [],
  plans: [],
  ownerships: [],
};

/** The rules by which something fires about one person, of what is known of that person. */
export const PERSON_RULES: readonly WarningRule[] = [
  'REPEATED_DELAY',
  'SAME_CONCERN_AGAIN',
  'RECORDS_MISMATCH',
  'MISMATCH_OPEN',
  'UNCLEAR_OWNERSHIP',
];

/**
 * Everything that has fired about one person by now, whenever it is asked: it follows from the facts and the time alone.
 * Nobody's plan needs an owner, or to show a risk, once care has ended.
 */
export function firedOf(person: PersonFacts, now: Date): Fired[] {
  const endedOn = careEndedOn(person, now);
  return [
    ...repeatedDelayOfPerson(person.changes, now),
    ...sameConcernAgain(person.concerns),
    ...recordsMismatch(person.risks, person.versions, now, endedOn && midnight(endedOn).toISOString()),
    ...unclearOwnership(person.plans, person.ownerships, now, (plan) => awayFrom(person, plan.serviceId)),
  ];
}

/** Later than any day. */
const EVER = '9999-12-31';

/** When a service did not care for the person: they had left, or were in another. */
export function awayFrom({ careEndsOn, absences, serviceId, moves }: PersonFacts, ofService: string): Away[] {
  const stays = moves.map((move, i) => ({ serviceId: move.fromServiceId, from: moves[i - 1]?.movedOn ?? '', until: move.movedOn }));
  const last = moves.at(-1);
  return [
    ...absences,
    ...(careEndsOn === null ? [] : [{ from: careEndsOn, until: EVER }]),
    ...[...stays, ...(last && serviceId ? [{ serviceId, from: last.movedOn, until: EVER }] : [])].filter(
      (stay) => stay.serviceId !== ofService,
    ),
  ];
}

const careEndedOn = ({ careEndsOn }: PersonFacts, now: Date): string | null =>
  careEndsOn !== null && careEndsOn <= londonDay(now) ? careEndsOn : null;

const midnight = (day: string): Date => londonInstant(day, '00:00:00');

/** When time alone may make something fire or end: at the next due time, or with the next day in London; null for never. */
export function nextLook(person: PersonFacts, now: Date): Date | null {
  const today = londonDay(now);
  const due = person.changes
    .filter((change) => change.publishedAt === null && change.dueAt >= now.toISOString())
    .map((change) => Date.parse(change.dueAt) + 1);
  const daily =
    careEndedOn(person, now) === null &&
    (person.careEndsOn !== null ||
      person.moves.some(({ movedOn }) => movedOn > today) ||
      person.plans.some((plan) =>
        unclearTimes(plan, person.ownerships, today, awayFrom(person, plan.serviceId)).some(({ until }) => until === today),
      ) ||
      mismatches(person.risks, person.versions).some(({ until }) => until === null) ||
      person.ownerships.some((one) => one.startsOn > today || (one.endsOn !== null && one.endsOn >= today)));
  const times = [...due, ...(daily ? [midnight(addDays(today, 1)).getTime()] : [])];
  return times.length === 0 ? null : new Date(Math.min(...times));
}
