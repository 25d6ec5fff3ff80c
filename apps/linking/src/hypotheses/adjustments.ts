import type { Unit } from '../units/unit';
import { hoursOf, partOfDay } from './day-parts';
import { isShort } from './factors';

/** What units are alike in before they are compared, besides their service and their kind. */
export interface Adjustment {
  readonly name: string;
  readonly says: string;
  /** What of it the unit is; null where the records can't say, and such units are compared among themselves. */
  readonly of: (unit: Unit, windowStarts: number) => string | null;
}

const QUARTER = 91 * 86_400_000;
const LENGTHS = [2, 5, 9];

export const ADJUSTMENTS: readonly Adjustment[] = [
  { name: 'PART_OF_DAY', says: 'day, evening or night', of: partOfDay },
  {
    name: 'LENGTH',
    says: 'how long it lasted: under 2, 5 or 9 hours, or longer',
    of: (unit) => `${LENGTHS.filter((hours) => hoursOf(unit) >= hours).length}`,
  },
  {
    name: 'STAFFING',
    says: 'whether it was short of staff against its plan',
    of: (unit) => {
      const short = isShort(unit);
      return short === null ? null : short ? 'SHORT' : 'FULL';
    },
  },
  {
    name: 'QUARTER',
    says: 'which thirteen weeks of the window it lay in',
    of: (unit, windowStarts) => `${Math.floor((Date.parse(unit.startsAt) - windowStarts) / QUARTER)}`,
  },
];

/** What no record here tells, so that no figure here is adjusted for it. */
export const NEVER_ADJUSTED: readonly string[] = [
  'Why a service was short: agency staff come, and routines slip, where it was short already.',
  'What the people needed on the day.',
  'Who writes failures down: a service that records more has more of them.',
];
