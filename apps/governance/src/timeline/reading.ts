import { daysBetween, inOrder, londonDay, recordRef, WrongArgument } from '@causeway/kernel';
import { readsKind, type GraphContext } from '@causeway/subgraph';
import type { Review } from '../reviews/domain';
import { hoursLate, LONGEST_DAYS, sourceOf, timelineWindow } from './domain';
import { listEntries, type Entry } from './entries-repository';
import { standingTimelineJudgements } from './repository';

/** So many records are listed: a shorter window shows the others. */
const MOST = 1000;

/** The timeline of a review over a window, oldest first, each record with what was judged of it. Throws `WrongArgument`. */
export async function timelineOf(
  ctx: GraphContext,
  review: Review,
  asked: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
) {
  const first = review.triggers.map(({ happenedAt }) => happenedAt).sort()[0] ?? review.happenedAt.toISOString();
  const window = timelineWindow(asked, londonDay(new Date(first)), londonDay(review.concludedAt ?? review.closedAt ?? ctx.clock.now()));
  inOrder(window);
  if (daysBetween(window.from, window.to) >= LONGEST_DAYS) throw new WrongArgument('to', `a timeline has at most ${LONGEST_DAYS} days`);
  const load = async (ids: readonly string[]): Promise<Entry[][]> => {
    const rows = await listEntries(ctx.session, ids, { ...window, limit: MOST }, readsKind);
    return ids.map((id) => rows.filter(({ reviewId }) => reviewId === id));
  };
  const [entries, judgements] = await Promise.all([
    ctx.batch(timelineOf, load, window).load(review.id),
    ctx.many(standingTimelineJudgements, review.id),
  ]);
  const judged = new Map(judgements.map((one) => [`${one.record.kind} ${one.record.id}`, one]));
  return {
    ...window,
    leftOut: Math.max(0, (entries[0]?.inAll ?? 0) - entries.length),
    entries: entries.flatMap((entry) => {
      const source = sourceOf(entry.kind);
      if (!source) return [];
      const { because, peopleIds } = entry;
      const judgement = judged.get(`${entry.kind} ${entry.id}`) ?? null;
      return [
        { record: recordRef(entry), source, because, people: peopleIds.map((id) => ({ id })), hoursLate: hoursLate(entry), judgement },
      ];
    }),
  };
}
