import { maySee, readsEvery } from '@causeway/access';
import { quantile } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import { readingOf } from '../links/known-repository';
import type { Reading } from '../links/reading';
import { instantsOf, shareOver, type Window } from '../measures/window';
import { listMeasuredIndicators } from './measures-repository';
import { measured, type Hours, type ReviewedIndicator } from './measuring';

/** From a note on, its review is due within so many days at the most, over the longest holidays. */
const LONGEST_DAYS = 12;
const DAY_MS = 86_400_000;

/**
 * M3, M3h and where the time went, of the indicators of a service that fell due in a window. Their number is told to those alone who need to know of
 * every indicator of the service.
 */
export async function indicatorReviews(ctx: GraphContext, serviceId: string, window: Window) {
  const [from, until] = instantsOf(window);
  if (!maySee(ctx.caller, 'MEASURE', serviceId) || !readsEvery(ctx.caller, serviceId, ['SAFEGUARDING'])) return null;
  const due = await reviewsDue(readingOf(ctx.session), serviceId, [from, until]);
  ctx.session.touch(serviceId);
  const now = ctx.clock.now();
  const counted = due.filter((one) => one.dueAt < now);
  const share = (numerator: number) => ({ ...shareOver(numerator, counted.length, window), target: TARGET });
  const spread = (of: (one: ReviewedIndicator) => Hours) => {
    const taken = counted.map(of).filter((hours) => hours !== 'NONE');
    const reached = taken.filter((hours) => hours !== null);
    const at = (p: number): number | null => {
      const value = quantile(
        taken.map((hours) => hours ?? Infinity),
        p,
      );
      return value === Infinity ? null : value;
    };
    return { numerator: reached.length, denominator: taken.length, median: at(0.5), p90: at(0.9) };
  };
  const misses = counted.flatMap(({ id, missed, ...one }) => (missed ? [{ ...one, indicator: { id }, stage: missed }] : []));
  return {
    withinWorkingDay: share(counted.filter((one) => one.inTime).length),
    within24Hours: share(counted.filter((one) => one.within24Hours).length),
    pending: due.length - counted.length,
    misses: misses.slice(0, MOST_MISSES).map((miss) => ({ ...miss, ...hoursOf(miss) })),
    missesLeftOut: Math.max(0, misses.length - MOST_MISSES),
    recordingHours: spread((one) => one.recordingHours),
    detectionHours: spread((one) => one.detectionHours),
    reviewHours: spread((one) => one.reviewHours),
  };
}

/** The indicators of a service whose reviews are due between two instants, both included. */
export async function reviewsDue(tx: Reading, serviceId: string, [from, until]: readonly [Date, Date]): Promise<ReviewedIndicator[]> {
  const rows = await listMeasuredIndicators(tx, serviceId, [new Date(from.getTime() - LONGEST_DAYS * DAY_MS), until]);
  return rows.map(measured).filter((one): one is ReviewedIndicator => one !== null && one.dueAt >= from && one.dueAt <= until);
}

/** So many are listed; a shorter window shows the others. */
const MOST_MISSES = 500;

const told = (hours: Hours): number | null => (hours === 'NONE' ? null : hours);
const hoursOf = ({
  recordingHours,
  detectionHours,
  reviewHours,
}: Pick<ReviewedIndicator, 'recordingHours' | 'detectionHours' | 'reviewHours'>) => ({
  recordingHours: told(recordingHours),
  detectionHours: told(detectionHours),
  reviewHours: told(reviewHours),
});

/** Any miss is one too many (REFERENCE 5.4). */
const TARGET = 1;
