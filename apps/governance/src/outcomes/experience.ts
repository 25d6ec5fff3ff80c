import { addDays, ENGLAND_AND_WALES, londonDay } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import { shareBetween } from '../account/movement';
import type { Review } from '../reviews/domain';
import type { Baseline } from './domain';
import { countContent, listContent } from './figures-repository';
import { endOf } from './unit-of-time';
import { yardstickOf } from './yardstick';

/** How many of the people and families who gave a rating were content: 4 or 5 of 5, before and after a change. */
export interface Experience {
  readonly numerator: number;
  readonly denominator: number;
  readonly beforeNumerator: number;
  readonly beforeDenominator: number;
}

/** What people and families said last in a month, or week, and in the baseline's window: each counts once, however many forms came (R107). */
export async function experienceOf(tx: Tx, baseline: Baseline, month: string): Promise<Experience> {
  const after = await countContent(tx, baseline.serviceId, month, endOf(yardstickOf(baseline).unit, month));
  const before = await countContent(tx, baseline.serviceId, baseline.windowStart, baseline.windowEnd);
  return { ...after, beforeNumerator: before.numerator, beforeDenominator: before.denominator };
}

/** So many days before a review are what people found before it: a setting of ours. */
const BEFORE_DAYS = 90;

/** Whose ratings are read: those of the days before a review was opened, and those since the day after its change; null before there are any. */
export function stretchesOf({ happenedAt, changedOn }: Pick<Review, 'happenedAt' | 'changedOn'>, today: string) {
  const opened = londonDay(happenedAt);
  return {
    before: { from: addDays(opened, -BEFORE_DAYS), to: addDays(opened, -1) },
    since: changedOn === null || changedOn >= today ? null : { from: addDays(changedOn, 1), to: today },
  };
}

/** What people and families say of the care of a review's service, before it and since its change, whatever it is verified by (R107). */
export async function experienceAround(ctx: GraphContext, review: Review) {
  const { before, since } = stretchesOf(review, ctx.clock.today());
  const rated = async ({ from, to }: { readonly from: string; readonly to: string }) => {
    const key = JSON.stringify([review.serviceId, from, to]);
    return shareBetween(await ctx.batch(listed, (keys) => listed(ctx, keys)).load(key), from, to, ENGLAND_AND_WALES.version);
  };
  return { before: await rated(before), since: since && (await rated(since)) };
}

const listed = (ctx: GraphContext, keys: readonly string[]) => listContent(ctx.session, keys);
