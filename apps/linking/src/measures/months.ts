import { firstOfMonth, lastOfMonth, londonDay } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { listAgencyFacts } from '../agency/facts-repository';
import { inductionsOf } from '../agency/inductions';
import { agencyShiftsOf, tallied } from '../agency/rules';
import { reviewDueAt } from '../indicators/due';
import { reviewsDue } from '../indicators/timeliness';
import type { Told } from '../links/domain';
import { listIndicatorClocks, listMonthsToCount, listPoints, markMonths, saveCounted, type MonthOfService } from './months-repository';
import { tell } from './settling';
import { instantsOf } from './window';

/** So many months are counted on one occasion. */
const AT_ONCE = 100;

/** The measures that are counted of a whole month from the facts: the feedback on inductions, the inductions, and the reviews of indicators. */
const MEASURES = ['M2A', 'M2C', 'M3'] as const;
type Monthly = (typeof MEASURES)[number];

/** Has the months counted in which the reviews of indicators fell due that a batch tells of; shifts are noted with their weeks. */
export async function markReviews(tx: Writer, told: readonly Told[]): Promise<void> {
  const ids = told.filter(({ kind }) => kind === 'Indicator' || kind === 'ManagementReview').map(({ id }) => id);
  if (ids.length === 0) return;
  const due = (await listIndicatorClocks(tx, ids)).flatMap(({ serviceId, noteRecordedAt }) => {
    const at = reviewDueAt(noteRecordedAt);
    return at ? [{ serviceId, month: firstOfMonth(londonDay(at)) }] : [];
  });
  await markMonths(tx, due);
}

/** Counts the months that something altered, or that are over since they were counted, and tells what is other than was told; says whether all were. */
export async function countMonths(tx: Writer, at: Date): Promise<boolean> {
  const months = await listMonthsToCount(tx, at, AT_ONCE);
  for (const month of months) await countMonth(tx, month, at);
  if (months.length > 0) await saveCounted(tx, months, at);
  return months.length < AT_ONCE;
}

async function countMonth(tx: Writer, of: MonthOfService, at: Date): Promise<void> {
  const before = new Map((await listPoints(tx, of, MEASURES)).map((point) => [point.measure, point]));
  for (const [measure, [numerator, denominator]] of Object.entries(await countedIn(tx, of, at))) {
    const last = before.get(measure);
    // Nothing is told of a month in which there was nothing, unless something was told of it.
    if (last ? last.numerator === numerator && last.denominator === denominator : denominator === 0) continue;
    await tell(tx, { ...of, measure, numerator, denominator, leftOut: null }, (last?.version ?? 0) + 1, at);
  }
}

/** Each measure of a month as it is by `at`, by the same rules as where it is shown. */
async function countedIn(tx: Writer, { serviceId, month }: MonthOfService, at: Date): Promise<Record<Monthly, readonly [number, number]>> {
  const window = instantsOf({ from: month, to: lastOfMonth(month) });
  const shifts = agencyShiftsOf(await listAgencyFacts(tx, serviceId, window), at);
  const { complete, all } = inductionsOf(shifts);
  const reviews = (await reviewsDue(tx, serviceId, window)).filter(({ dueAt }) => dueAt < at);
  return {
    M2A: tallied(shifts.flatMap(({ answers }) => answers)),
    M2C: [complete, all],
    M3: [reviews.filter(({ inTime }) => inTime).length, reviews.length],
  };
}
