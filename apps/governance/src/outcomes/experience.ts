import { lastOfMonth } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Baseline } from './domain';
import { countContent } from './figures-repository';

/** How many of the people and families who gave a rating were content: 4 or 5 of 5, before and after a change. */
export interface Experience {
  readonly numerator: number;
  readonly denominator: number;
  readonly beforeNumerator: number;
  readonly beforeDenominator: number;
}

/** What people and families said last in a month, and in the baseline's window: each counts once, however many forms came (R107). */
export async function experienceOf(tx: Tx, baseline: Baseline, month: string): Promise<Experience> {
  const after = await countContent(tx, baseline.serviceId, month, lastOfMonth(month));
  const before = await countContent(tx, baseline.serviceId, baseline.windowStart, baseline.windowEnd);
  return { ...after, beforeNumerator: before.numerator, beforeDenominator: before.denominator };
}
