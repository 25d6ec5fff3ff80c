import { addDays, addMonths, firstOfMonth } from '@causeway/kernel';
import type { CheckKind } from './domain';
import type { RoleName } from '../organisation/domain';

/** One kind of check: who does it, and how often. */
export interface Cadence {
  readonly kind: CheckKind;
  readonly role: RoleName;
  readonly every: 'WEEK' | 'MONTH';
}

/** The first example's consistency checks and cadences (R44, R46). */
export const CADENCES: readonly Cadence[] = [
  { kind: 'ALLOCATION_CHECK', role: 'DEPUTY_MANAGER', every: 'WEEK' },
  { kind: 'WEEKLY_GAP_REVIEW', role: 'REGISTERED_MANAGER', every: 'WEEK' },
  { kind: 'MONTHLY_AUDIT_REVIEW', role: 'PROVIDER_QUALITY_LEAD', every: 'MONTH' },
  { kind: 'MONTHLY_TREND_REVIEW', role: 'PROVIDER_QUALITY_LEAD', every: 'MONTH' },
  { kind: 'PROVIDER_OVERSIGHT', role: 'PROVIDER_QUALITY_LEAD', every: 'MONTH' },
];

/** When a cadence is next due after a day: in seven days, or on the last day of the next month. */
export const nextDue = (cadence: Cadence, after: string): string =>
  cadence.every === 'WEEK' ? addDays(after, 7) : addDays(addMonths(firstOfMonth(after), 2), -1);

/** The first day on which a check may be done: the first of the seven days, or of the month, that it closes. */
export const opensOn = (cadence: Cadence, dueOn: string): string => (cadence.every === 'WEEK' ? addDays(dueOn, -6) : firstOfMonth(dueOn));

/** Weeks after the change on which the evidence is revisited (R103); a setting in the template. */
export const REVISIT_WEEKS = [4, 12, 26] as const;
