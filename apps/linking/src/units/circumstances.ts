import { addDays, londonDay } from '@causeway/kernel';
import { HANDOVER_WRITTEN_WITHIN_HOURS } from '../links/rules';
import type { OwnershipFact, PlanFact, ShiftFact, UnitFacts } from './facts';
import { groupedBy } from './grouped';
import { HANDOVER_MINUTES, HOUR_MS, MINUTE_MS, serves, timeOf } from './rules';
import type { Unit } from './unit';
import { knownBy } from './workers';

/** Alerts count that were sent in so many days before a unit. */
export const ALERT_DAYS = 7;

const DAY_MS = 24 * HOUR_MS;

export type Circumstances = Pick<Unit, 'handoverComplete' | 'ownershipClear' | 'daysSincePlanChange' | 'alertsDelivered'>;

/** What went before a unit, beside its workers; of any of the services of which something is known. */
export function circumstancesBy(facts: UnitFacts): (shift: ShiftFact) => Circumstances {
  const handovers = groupedBy(facts.handovers, (one) => one.toShiftId);
  const changes = groupedBy(facts.changes, (one) => one.serviceId);
  const plans = groupedBy(facts.plans, (one) => one.serviceId);
  const ownerships = groupedBy(facts.ownerships, (one) => one.planId);
  const versions = groupedBy(facts.versions, (one) => one.serviceId);
  const alerts = groupedBy(facts.alerts, (one) => one.serviceId);
  const away = groupedBy(facts.away, (one) => `${one.serviceId}/${one.personId}`);
  return (shift) => {
    const { from } = timeOf(shift);
    const day = londonDay(new Date(from));
    const its = <T extends { personId: string }>(of: readonly T[] | undefined): T[] =>
      (of ?? []).filter((one) => serves(shift, one.personId));
    const there = (plan: PlanFact): boolean =>
      !(away.get(`${shift.serviceId}/${plan.personId}`) ?? []).some((time) => time.from <= day && day < time.until);
    return {
      handoverComplete: handoverComplete(shift, handovers.get(shift.id) ?? [], its(changes.get(shift.serviceId))),
      ownershipClear: allOwned(
        its(plans.get(shift.serviceId)).filter((plan) => knownBy(plan, from) && there(plan)),
        ownerships,
        day,
        from,
      ),
      daysSincePlanChange: daysSince(its(versions.get(shift.serviceId)), from),
      alertsDelivered: allSeen(its(alerts.get(shift.serviceId)), from),
    };
  };
}

/**
 * Whether what was handed over to the unit named its people, and carried every change of theirs that was proposed before the last
 * handover about them was given and that no plan had answered by the unit's start. What was given later than a handover takes was
 * none into it.
 */
function handoverComplete(shift: ShiftFact, given: UnitFacts['handovers'], changes: UnitFacts['changes']): boolean | null {
  const { from } = timeOf(shift);
  const written = given.filter(
    (one) =>
      Date.parse(one.happenedAt) <= from + HANDOVER_MINUTES * MINUTE_MS &&
      Date.parse(one.recordedAt) <= Date.parse(one.happenedAt) + HANDOVER_WRITTEN_WITHIN_HOURS * HOUR_MS,
  );
  if (written.length === 0) return null;
  const lastOf = (of: UnitFacts['handovers']): number => Math.max(...of.map((one) => Date.parse(one.happenedAt)));
  const lastAbout = (person: string): number => {
    const about = written.filter((one) => one.peopleIds.includes(person));
    return Math.min(from, lastOf(about.length > 0 ? about : written));
  };
  const named = new Set(written.flatMap((one) => one.peopleIds));
  const carried = new Set(written.flatMap((one) => one.changesIds));
  const open = changes.filter(
    (change) =>
      Math.max(Date.parse(change.identifiedAt), Date.parse(change.proposedAt)) < lastAbout(change.personId) &&
      (change.publishedAt === null || Date.parse(change.publishedAt) >= from),
  );
  return named.size > 0 && shift.peopleIds.every((person) => named.has(person)) && open.every((change) => carried.has(change.id));
}

/** Whether each plan had an owner on the day, as it was known when the unit started; null without plans. */
function allOwned(
  plans: readonly PlanFact[],
  ownerships: ReadonlyMap<string, readonly OwnershipFact[]>,
  day: string,
  at: number,
): boolean | null {
  if (plans.length === 0) return null;
  return plans.every((plan) => {
    const namings = (ownerships.get(plan.id) ?? []).filter((naming) => naming.personId === plan.personId);
    return namings.some(
      (naming) =>
        naming.startsOn <= day &&
        Date.parse(naming.recordedAt) <= at &&
        (naming.endsOn === null || naming.endsOn >= day || endedLater(naming, namings, at)),
    );
  });
}

/** An end that a naming brought about which nobody had made yet had not come yet either. */
const endedLater = ({ endsOn }: OwnershipFact, namings: readonly OwnershipFact[], at: number): boolean =>
  endsOn !== null && namings.some((next) => next.startsOn === addDays(endsOn, 1) && Date.parse(next.recordedAt) > at);

/** Whole days since the last version was published; null where none was. */
function daysSince(versions: UnitFacts['versions'], at: number): number | null {
  const published = versions.map((version) => Date.parse(version.recordedAt)).filter((time) => time <= at);
  return published.length === 0 ? null : Math.floor((at - published.reduce((last, time) => Math.max(last, time), -Infinity)) / DAY_MS);
}

/** Whether each alert of the days before had been seen by the start of the unit; null without alerts. */
function allSeen(alerts: UnitFacts['alerts'], at: number): boolean | null {
  const sent = alerts.filter(({ happenedAt }) => Date.parse(happenedAt) < at && Date.parse(happenedAt) >= at - ALERT_DAYS * DAY_MS);
  return sent.length === 0 ? null : sent.every(({ seenAt }) => seenAt !== null && Date.parse(seenAt) <= at);
}
