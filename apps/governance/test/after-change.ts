import type { LeftOut } from '../src/outcomes/domain';
import type { TestGraph } from '@causeway/testing';
import type { Input } from './desk';
import { auditOf } from './review-inputs';
import { changed, counted } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

/** A review whose change was made on 9 March 2026 on a baseline of 8 of 20, and what is told of the months after it. */
export interface AfterChange {
  readonly bench: Bench;
  readonly reviewId: string;
  readonly action: Record<string, any>;
  readonly causeId: string;
  /** Tells of so many in time of so many in a month. */
  readonly month: (first: string, numerator: number, denominator?: number, leftOut?: LeftOut) => Promise<Ref>;
  /** Tells how far linking has seen its sources; to the end, unless said. */
  readonly heard: (facts?: { at?: string; seenUntil?: Record<string, string | null>; reached?: string }) => Promise<void>;
  /** A record that happened on a day. */
  readonly record: (day: string) => Promise<Ref>;
  /** What shows a month's outcome: a record of it unless others are named, and its audit. */
  readonly outcome: (month: string, more?: Input) => Promise<Input>;
}

export async function afterChange(graph: TestGraph, on?: Bench): Promise<AfterChange> {
  const bench = on ?? (await aBench(graph));
  const { review, action, causeId } = await changed(bench);
  const reviewId = review['id'] as string;
  const record: AfterChange['record'] = (day) => bench.knows('IdentifiedChange', { happenedAt: `${day}T09:00:00.000Z` });
  return {
    bench,
    reviewId,
    action,
    causeId,
    record,
    month: (first, numerator, denominator = 20, leftOut) =>
      bench.knows('MeasurePoint', {
        data: { measure: 'M1A', month: first, numerator, denominator, calendarVersion: 'england-and-wales/2026-11', leftOut },
      }),
    heard: ({ at = new Date().toISOString(), seenUntil = { workforce: at }, reached = '2027-01-01T09:00:00.000Z' } = {}) =>
      counted(bench, reached, { at, seenUntil }),
    outcome: async (month, { evidence, ...more } = {}) => ({
      reviewId,
      month,
      evidence: evidence ?? [await record(`${month.slice(0, 7)}-14`), await auditOf(bench, month)],
      ...more,
    }),
  };
}
