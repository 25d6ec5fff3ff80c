import { maySee, reachOf, type Caller } from '@causeway/access';
import { quantile } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import { instantsOf, shareOver, type Window } from '../measures/window';
import { listMeasuredIndicators } from './measures-repository';
import { measured, type ReviewedIndicator } from './measuring';

/** From a note on, its review is due within so many days at the most, over the longest holidays. */
const LONGEST_DAYS = 12;
const DAY_MS = 86_400_000;

/**
 * M3, M3h and where the time went, of the indicators of a service that fell due in a window. Their number is told to those alone who need to know of
 * every indicator of the service.
 */
export async function indicatorReviews(ctx: GraphContext, serviceId: string, window: Window) {
  const [from, until] = instantsOf(window);
  if (!maySee(ctx.caller, 'MEASURE', serviceId) || !needsToKnow(ctx.caller, serviceId)) return null;
  const rows = await listMeasuredIndicators(ctx.session, serviceId, [new Date(from.getTime() - LONGEST_DAYS * DAY_MS), until]);
  ctx.session.touch(serviceId);
  const now = ctx.clock.now();
  const due = rows.map(measured).filter((one): one is ReviewedIndicator => one !== null && one.dueAt >= from && one.dueAt <= until);
  const counted = due.filter((one) => one.dueAt < now);
  const share = (numerator: number) => ({ ...shareOver(numerator, counted.length, window), target: TARGET });
  const spread = (of: (one: ReviewedIndicator) => number | null) => {
    const reached = counted.flatMap((one) => of(one) ?? []);
    const all = [...reached, ...Array.from({ length: counted.length - reached.length }, () => Infinity)];
    const at = (p: number): number | null => {
      const value = quantile(all, p);
      return value === Infinity ? null : value;
    };
    return { numerator: reached.length, denominator: counted.length, median: at(0.5), p90: at(0.9) };
  };
  return {
    withinWorkingDay: share(counted.filter((one) => one.inTime).length),
    within24Hours: share(counted.filter((one) => one.within24Hours).length),
    pending: due.length - counted.length,
    misses: counted.flatMap(({ id, missed, ...one }) => (missed ? [{ ...one, indicator: { id }, stage: missed }] : [])),
    recordingHours: spread((one) => one.recordingHours),
    detectionHours: spread((one) => one.detectionHours),
    reviewHours: spread((one) => one.reviewHours),
  };
}

/** Any miss is one too many (REFERENCE 5.4). */
const TARGET = 1;

function needsToKnow(caller: Caller, serviceId: string): boolean {
  const { ANY: services } = reachOf(caller, 'SAFEGUARDING');
  return services === 'ALL' || (services ?? []).includes(serviceId);
}
