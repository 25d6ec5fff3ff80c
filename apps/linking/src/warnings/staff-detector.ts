import { addDays, daysBetween } from '@causeway/kernel';
import { groupedBy } from '../units/grouped';
import { shareOver } from '../measures/window';
import type { Fired } from './domain';
import { ofDays, ofShare } from './figures';
import { SETTINGS } from './settings';

/** When somebody belonged to the staff of a service, not from an agency: both days included. */
export interface StaffFact {
  readonly serviceId: string;
  readonly startedOn: string;
  readonly leftOn: string | null;
}

/** For which days a service had a registered manager; until the day on which the holder left, where they left sooner. */
export interface ManagerFact {
  readonly serviceId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What is known of the staff of services. More than is asked for does no harm; the order does not matter. */
export interface StaffFacts {
  readonly staff: readonly StaffFact[];
  readonly managers: readonly ManagerFact[];
}

export const STAFF_RULES = ['STAFF_LEAVING', 'NO_REGISTERED_MANAGER'] as const;

/** Everything that the staff of these services fire by a day, of days that are over, as a pure function of the facts (R89). It names none of them. */
export const firedByStaff = ({ staff, managers }: StaffFacts, today: string): Fired[] => [
  ...[...groupedBy(staff, (one) => one.serviceId)].flatMap(([serviceId, own]) => leaving(serviceId, own, today)),
  ...[...groupedBy(managers, (one) => one.serviceId)].flatMap(([serviceId, own]) => withoutManager(serviceId, own, today)),
];

/** Too many of those left who were there in the days to the last day of one who left. */
function leaving(serviceId: string, staff: readonly StaffFact[], today: string): Fired[] {
  const { share, days, count, staff: fewest } = SETTINGS.leavers;
  const lastDays = [...new Set(staff.flatMap(({ leftOn }) => leftOn ?? []))].filter((day) => day < today).sort();
  return lastDays.flatMap((to) => {
    const from = addDays(to, 1 - days);
    const there = staff.filter(({ startedOn, leftOn }) => startedOn <= to && (leftOn ?? to) >= from);
    const left = there.filter(({ leftOn }) => leftOn !== null && leftOn <= to);
    if (left.length < count || there.length < fewest || left.length / there.length < share) return [];
    const setting = `${share * 100} % or more of its own staff left within ${days} days, ${count} or more of ${fewest} or more`;
    const figure = ofShare(shareOver(left.length, there.length, { from, to }), there.length, share);
    return [fired(serviceId, 'STAFF_LEAVING', setting, figure, to)];
  });
}

/** No registered manager on so many days in a row, after there was one; it ends with the next. */
function withoutManager(serviceId: string, managers: readonly ManagerFact[], today: string): Fired[] {
  const setting = `no registered manager on ${SETTINGS.managerlessDays} days in a row`;
  return gapsOf(managers)
    .map(({ from, until }) => ({ from, until, last: addDays(from, SETTINGS.managerlessDays - 1) }))
    .filter(({ until, last }) => last < today && (until === null || until > last))
    .map(({ from, until, last }) => ({
      ...fired(
        serviceId,
        'NO_REGISTERED_MANAGER',
        setting,
        ofDays(daysBetween(from, last) + 1, SETTINGS.managerlessDays, { from, to: last }),
        from,
      ),
      state: until !== null && until <= today ? ('ENDED' as const) : ('STANDING' as const),
    }));
}

/** From which day on there was no manager, after one, until the first day of the next. */
function gapsOf(managers: readonly ManagerFact[]): { readonly from: string; readonly until: string | null }[] {
  const held = managers.filter(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn);
  const sorted = held.sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  return sorted.flatMap(({ startsOn }, i) => {
    const begun = sorted.slice(0, i + 1);
    const next = sorted[i + 1]?.startsOn ?? null;
    if (next === startsOn || begun.some(({ endsOn }) => endsOn === null)) return [];
    const from = addDays(
      begun
        .map(({ endsOn }) => endsOn ?? '')
        .sort()
        .at(-1) ?? startsOn,
      1,
    );
    return next !== null && next <= from ? [] : [{ from, until: next }];
  });
}

/** The next day on which time alone may make something fire or end; null for never. */
export function nextDay({ staff, managers }: StaffFacts, today: string): string | null {
  const days = [
    ...staff.flatMap(({ leftOn }) => (leftOn === null ? [] : [addDays(leftOn, 1)])),
    ...managers.map(({ startsOn }) => startsOn),
    ...gapsOf(managers).map(({ from }) => addDays(from, SETTINGS.managerlessDays)),
  ];
  return days.filter((day) => day > today).sort()[0] ?? null;
}

const fired = (serviceId: string, rule: (typeof STAFF_RULES)[number], setting: string, figure: Fired['figure'], by: string): Fired => ({
  ...{ rule, state: 'STANDING', serviceId, personId: null, ownerId: null, because: [], setting, suggestsReview: true },
  ...(figure ? { figure } : {}),
  ...{ about: serviceId, by },
});
