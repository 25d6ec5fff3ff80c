import { addDays, addMonths, firstOfMonth } from '@causeway/kernel';
import type { CheckKind } from './domain';
import type { RoleName } from '../organisation/domain';

/** One kind of check: who does it, and how often. */
export interface Cadence {
  readonly kind: CheckKind;
  readonly role: RoleName;
  readonly every: 'DAY' | 'WEEK' | 'MONTH' | 'EIGHT_WEEKS';
  /** From when on a review has it: since it was opened, or since its change. */
  readonly since: 'OPENING' | 'CHANGE';
  /** Whether its findings stand in minutes of provider oversight. */
  readonly minuted: boolean;
  /** Whether that minute has a challenge, with its response and its owner. */
  readonly challenged?: true;
  /** Whose role is told of each that was missed. */
  readonly tells?: RoleName;
}

const weekly = { every: 'WEEK', since: 'OPENING', minuted: false } as const;
const monthly = { every: 'MONTH', since: 'OPENING', minuted: false } as const;

/** The consistency checks and cadences of the examples (R44, R46, R66, R81); which a review has, its template says. */
export const CADENCES: readonly Cadence[] = [
  { kind: 'ALLOCATION_CHECK', role: 'DEPUTY_MANAGER', ...weekly },
  { kind: 'WEEKLY_GAP_REVIEW', role: 'REGISTERED_MANAGER', ...weekly },
  { kind: 'MONTHLY_AUDIT_REVIEW', role: 'PROVIDER_QUALITY_LEAD', ...monthly },
  { kind: 'MONTHLY_TREND_REVIEW', role: 'PROVIDER_QUALITY_LEAD', ...monthly },
  { kind: 'PROVIDER_OVERSIGHT', role: 'PROVIDER_QUALITY_LEAD', ...monthly },
  { kind: 'SHIFT_START_CHECK', role: 'DEPUTY_MANAGER', ...weekly },
  { kind: 'ROTA_MONITORING', role: 'ROTA_COORDINATOR', ...weekly },
  { kind: 'WEEKLY_HIGH_AGENCY_REVIEW', role: 'REGISTERED_MANAGER', ...weekly },
  { kind: 'PROVIDER_REVIEW', role: 'PROVIDER_REPRESENTATIVE', every: 'EIGHT_WEEKS', since: 'CHANGE', minuted: true },
  {
    kind: 'DAILY_INDICATOR_REVIEW',
    role: 'REGISTERED_MANAGER',
    every: 'DAY',
    since: 'OPENING',
    minuted: false,
    tells: 'NOMINATED_INDIVIDUAL',
  },
  { kind: 'STAFF_COACHING_CHECK', role: 'FIELD_SUPERVISOR', ...monthly },
  { kind: 'PROVIDER_CHALLENGE', role: 'NOMINATED_INDIVIDUAL', ...monthly, minuted: true, challenged: true },
];

const EIGHT_WEEKS = 56;
/** A check of a week or of eight weeks is done within seven days. */
const DAYS_TO_DO = 7;

/** When a cadence is first due: after a day, a week or a month, or in the seven days that follow on eight whole weeks. */
export const firstDue = (cadence: Cadence, from: string): string =>
  cadence.every === 'EIGHT_WEEKS' ? addDays(from, EIGHT_WEEKS + DAYS_TO_DO - 1) : nextDue(cadence, from);

/** When a cadence is next due after a day: on the next day, since care is given on every day, in seven days, in eight weeks, or on the last day of the next month. */
export function nextDue(cadence: Cadence, after: string): string {
  if (cadence.every === 'MONTH') return addDays(addMonths(firstOfMonth(after), 2), -1);
  return addDays(after, { DAY: 1, WEEK: 7, EIGHT_WEEKS }[cadence.every]);
}

/** The first day on which a check may be done: the day itself, or the first of the seven days, or of the month, that it closes. */
export function opensOn(cadence: Cadence, dueOn: string): string {
  if (cadence.every === 'MONTH') return firstOfMonth(dueOn);
  return cadence.every === 'DAY' ? dueOn : addDays(dueOn, 1 - DAYS_TO_DO);
}

/** Weeks after the change on which the evidence is revisited (R103); a setting in the template. */
export const REVISIT_WEEKS = [4, 12, 26] as const;
