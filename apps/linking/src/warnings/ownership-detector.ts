import { addDays, ENGLAND_AND_WALES, londonDay, workingDaysBetween } from '@causeway/kernel';
import { cited, inOrder, type PersonRecord } from './detectors';
import type { Fired } from './domain';
import { SETTINGS } from './settings';

export interface OwnershipFact extends PersonRecord {
  readonly planId: string;
  readonly ownerId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A time in which the service of a plan does not care for the person, from its first day until the first day after it. */
export interface Away {
  readonly from: string;
  readonly until: string;
}

/** Whether more working days than so many lie after a day, up to and with another; never guessed past the calendar's end. */
export function openLongerThan(workingDays: number, since: string, day: string): boolean {
  const days = workingDaysBetween(since, day, ENGLAND_AND_WALES);
  return days.ok && days.value > workingDays;
}

export interface Unclear {
  readonly plan: PersonRecord;
  /** The last day on which it was clear who owns the plan, or the day on which it was opened or care went on. */
  readonly since: string;
  /** Two that begin on one day, of different people: neither is said to follow the other. */
  readonly claims: readonly OwnershipFact[];
  /** The last day of it so far. */
  readonly until: string;
}

/** An ownership, and the first day on which anyone could know of it. */
interface Naming extends OwnershipFact {
  readonly knownFrom: string;
}

/**
 * When it was not clear who owns a plan, up to a day: nobody was named, or two were. Nothing counts before the plan was
 * recorded, nor while its service does not care for the person.
 */
export function unclearTimes(plan: PersonRecord, ownerships: readonly OwnershipFact[], last: string, away: readonly Away[]): Unclear[] {
  const own = ownerships.filter((one) => one.planId === plan.id);
  const namings = own.map((one) => ({ ...one, knownFrom: knownFrom(one, own) }));
  const first = later(londonDay(new Date(plan.happenedAt)), londonDay(new Date(plan.recordedAt)));
  const turns = [
    ...namings.flatMap((one) => [one.knownFrom, ...(one.endsOn === null ? [] : [addDays(one.endsOn, 1)])]),
    ...away.flatMap(({ from, until }) => [from, until]),
  ];
  const days = [...new Set([first, ...turns])].filter((day) => day >= first && day <= last).sort();
  return days.flatMap((day, i) => {
    const next = days[i + 1];
    const unclear = away.some(({ from, until }) => from <= day && day < until) ? null : unclearOn(day, plan, namings);
    const since = away.map(({ until }) => until).filter((back) => back <= day);
    return unclear ? [{ ...unclear, since: since.reduce(later, unclear.since), until: next ? addDays(next, -1) : last }] : [];
  });
}

function unclearOn(day: string, plan: PersonRecord, namings: readonly Naming[]): Omit<Unclear, 'until'> | null {
  const begun = inOrder(
    namings.filter((one) => one.knownFrom <= day),
    (one) => one.startsOn,
  );
  const last = begun.at(-1);
  if (!last) return { plan, since: londonDay(new Date(plan.happenedAt)), claims: [] };
  const claims = begun.filter((one) => one.startsOn === last.startsOn && (one.endsOn === null || one.endsOn >= day));
  if (new Set(claims.map((one) => one.ownerId)).size > 1) return { plan, since: claims.map((one) => one.knownFrom).reduce(later), claims };
  if (claims.length > 0) return null;
  return { plan, since: begun.map((one) => one.endsOn ?? last.startsOn).reduce(later), claims: [] };
}

/**
 * Naming an owner from a day that is past does not undo that nobody was named until then; where one owner follows
 * another, the day of the change is taken as it is said.
 */
function knownFrom(one: OwnershipFact, own: readonly OwnershipFact[]): string {
  const dayBefore = addDays(one.startsOn, -1);
  const follows = own.some((other) => other.startsOn <= dayBefore && (other.endsOn ?? dayBefore) >= dayBefore);
  return follows ? one.startsOn : later(one.startsOn, londonDay(new Date(one.recordedAt)));
}

const later = (one: string, other: string): string => (one > other ? one : other);

/** A plan without a named owner, or with two claims, for over so many working days (R47), while its service cares for the person. */
export function unclearOwnership(
  plans: readonly PersonRecord[],
  ownerships: readonly OwnershipFact[],
  now: Date,
  awayFrom: (plan: PersonRecord) => readonly Away[] = () => [],
): Fired[] {
  const today = londonDay(now);
  return inOrder(plans, (plan) => plan.id)
    .flatMap((plan) => unclearTimes(plan, ownerships, today, awayFrom(plan)))
    .filter(({ since, until }) => openLongerThan(SETTINGS.ownershipWorkingDays, since, until))
    .map(({ plan, since, claims, until }) => ({
      rule: 'UNCLEAR_OWNERSHIP',
      state: until === today ? 'STANDING' : 'ENDED',
      serviceId: plan.serviceId,
      personId: plan.personId,
      ownerId: null,
      because: [plan, ...claims].map(cited),
      setting: `a plan without a named owner, or with two claims, for over ${SETTINGS.ownershipWorkingDays} working day`,
      suggestsReview: true,
      about: since,
    }));
}
