import { ENGLAND_AND_WALES, londonDay, workingDaysBetween } from '@causeway/kernel';
import { cited, inOrder, type PersonRecord } from './detectors';
import type { Fired } from './domain';
import { SETTINGS } from './settings';

export interface OwnershipFact extends PersonRecord {
  readonly planId: string;
  readonly ownerId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether more working days than so many lie after a day, up to and with another; never guessed past the calendar's end. */
export function openLongerThan(workingDays: number, since: string, day: string): boolean {
  const days = workingDaysBetween(since, day, ENGLAND_AND_WALES);
  return days.ok && days.value > workingDays;
}

export interface Unclear {
  readonly plan: PersonRecord;
  /** The last day on which it was clear who owns the plan, or the day on which it was opened. */
  readonly since: string;
  /** Two that begin on one day, of different people: neither is said to follow the other. */
  readonly claims: readonly OwnershipFact[];
}

/** The plans whose owner is not clear today: nobody is named, or two are. */
export function unclearPlans(plans: readonly PersonRecord[], ownerships: readonly OwnershipFact[], now: Date): Unclear[] {
  const today = londonDay(now);
  return inOrder(plans, (plan) => plan.id).flatMap((plan) => {
    const begun = inOrder(
      ownerships.filter((one) => one.planId === plan.id && one.startsOn <= today),
      (one) => one.startsOn,
    );
    const last = begun.at(-1);
    if (!last) return [{ plan, since: londonDay(new Date(plan.happenedAt)), claims: [] }];
    const claims = begun.filter((one) => one.startsOn === last.startsOn && (one.endsOn === null || one.endsOn >= today));
    if (new Set(claims.map((one) => one.ownerId)).size > 1) return [{ plan, since: last.startsOn, claims }];
    return claims.length === 0
      ? [{ plan, since: inOrder(begun, (one) => one.endsOn ?? '').at(-1)?.endsOn ?? last.startsOn, claims: [] }]
      : [];
  });
}

/** A plan without a named owner, or with two claims, for over so many working days (R47). */
export function unclearOwnership(plans: readonly PersonRecord[], ownerships: readonly OwnershipFact[], now: Date): Fired[] {
  return unclearPlans(plans, ownerships, now)
    .filter(({ since }) => openLongerThan(SETTINGS.ownershipWorkingDays, since, londonDay(now)))
    .map(({ plan, since, claims }) => ({
      rule: 'UNCLEAR_OWNERSHIP',
      serviceId: plan.serviceId,
      personId: plan.personId,
      ownerId: null,
      because: [plan, ...claims].map(cited),
      setting: `a plan without a named owner, or with two claims, for over ${SETTINGS.ownershipWorkingDays} working day`,
      suggestsReview: true,
      about: since,
    }));
}
