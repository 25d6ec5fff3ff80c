import { addDays } from '@causeway/kernel';
import type { Answer } from '../../play/client';
import type { Scene } from '../scene';

/** An evening shift on which an agency worker is. */
export interface Evening {
  readonly day: string;
  readonly startsAt: string;
  readonly shiftId: string;
  /** Which of the house's agency workers is on it. */
  readonly agency: number;
  /** The permanent worker beside. */
  readonly ownId: string;
}

/** Who works in the house, and what is planned. */
export interface House extends Scene {
  /** Permanent workers by turns; those at even places work the agency evenings. */
  readonly own: readonly string[];
  /** Workers of two agencies, six of each. */
  readonly agency: readonly string[];
  readonly suppliers: readonly [string, string];
}

const SUMMER_TIME = '2026-03-29';

/** An hour of a day in London, before and after the clocks go forward. */
export const london = (day: string, hour: number, minutes = '00'): string =>
  `${day}T${String(day < SUMMER_TIME ? hour : hour - 1).padStart(2, '0')}:${minutes}:00.000Z`;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** On Tuesdays and Saturdays one of the two of an evening comes from an agency. */
const isAgencyEvening = (day: string): boolean => [2, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Day and evening shifts from one day to another; `turn` says which agency worker comes next. */
export async function planTheRota(house: House, from: string, to: string, turn: () => number): Promise<Evening[]> {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  const ownOf = (day: string, place: number): string => house.own[(2 * dayNumber(day) + place) % house.own.length] ?? '';
  const evenings: Omit<Evening, 'shiftId'>[] = [];
  const shifts = days.flatMap((day) => {
    const ownId = ownOf(day, 2);
    const agency = isAgencyEvening(day) ? turn() : null;
    if (agency !== null) evenings.push({ day, startsAt: london(day, 16), agency, ownId });
    const evening = [ownId, agency === null ? ownOf(day, 3) : house.agency[agency]];
    return [shift(london(day, 8), london(day, 16), [ownOf(day, 0), ownOf(day, 1)]), shift(london(day, 16), london(day, 22), evening)];
  });
  const input = { serviceId: house.serviceId, shifts };
  const planned = await house.told.does('rota-coordinator', `plans ${shifts.length} shifts`, 'planShifts', 'shifts { id startsAt }', input);
  const idOf = new Map((planned as unknown as Answer[]).map((one) => [Date.parse(one['startsAt'] as string), one['id'] as string]));
  return evenings.map((evening) => ({ ...evening, shiftId: idOf.get(Date.parse(evening.startsAt)) ?? '' }));
}

const shift = (startsAt: string, endsAt: string, staffMemberIds: readonly unknown[]): Answer => ({
  ...{ kind: 'SHIFT', startsAt, endsAt, plannedStaff: 2, peopleIds: [], staffMemberIds },
});
