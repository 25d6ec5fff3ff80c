import { faults, londonDay, type CitedRecord, type RecordRow, reasoned } from '@causeway/kernel';
import type { ReviewAction } from '../actions/domain';
import type { Cause } from '../causes/domain';
import type { Review } from '../reviews/domain';

/** What a published finding feeds (R102). */
export const FEEDS = ['ACTION_TRACKER', 'QUALITY_MEETING', 'SUPERVISION', 'PROVIDER_OVERSIGHT'] as const;
export type Feed = (typeof FEEDS)[number];

/** That a finding was taken into a feed, by the record that shows it, or why it goes into none. */
export interface FindingFeed extends RecordRow {
  readonly reviewId: string;
  readonly causeId: string;
  readonly feed: Feed;
  readonly record: CitedRecord | null;
  readonly reason: string | null;
  readonly fedById: string | null;
}

/** The kinds of record that show that a finding was taken in. Actions of the review against it stand in its tracker by themselves. */
const SHOWN_BY: Readonly<Record<Feed, readonly string[]>> = {
  ACTION_TRACKER: ['WorkforceAction'],
  QUALITY_MEETING: ['Minute'],
  SUPERVISION: ['Supervision', 'Minute'],
  PROVIDER_OVERSIGHT: ['Minute'],
};

/**
 * What stands against a link, or a reason in its place. A finding is published once its review is concluded on it: what it
 * feeds is of that day or later. `meeting` is the kind of the meeting of which the record is a minute.
 */
export function feedFaults(
  review: Pick<Review, 'state' | 'concludedAt'>,
  { feed, record, reason }: Pick<FindingFeed, 'feed' | 'record' | 'reason'>,
  meeting: string | null,
) {
  const told = reason?.trim() ?? '';
  const ofThis = record !== null && SHOWN_BY[feed].includes(record.kind) && (record.kind !== 'Minute' || meeting === MEETING_OF[feed]);
  return faults([
    [review.concludedAt === null, 'FINDING_UNPUBLISHED', 'causeId', 'R102'],
    [review.state === 'CLOSED', 'WRONG_STATE', 'causeId', 'R102'],
    [(record === null) === (told === ''), 'FEED_OR_REASON', 'record', 'R102'],
    [told !== '' && !reasoned(told), 'REASON_TOO_SHORT', 'reason', 'R102'],
    [told.length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [record !== null && !ofThis, 'FEED_OF_ANOTHER_KIND', 'record', 'R102'],
    [
      record !== null && review.concludedAt !== null && londonDay(new Date(record.happenedAt)) < londonDay(review.concludedAt),
      'FED_BEFORE_PUBLISHED',
      'record',
      'R102',
    ],
  ]);
}

const MEETING_OF: Readonly<Record<Feed, string | null>> = {
  ACTION_TRACKER: null,
  QUALITY_MEETING: 'QUALITY',
  SUPERVISION: 'SUPERVISION',
  PROVIDER_OVERSIGHT: 'PROVIDER_OVERSIGHT',
};

/** What a feed of a finding stands at: taken in, reasoned away, or missing. */
export interface Fed {
  readonly causeId: string;
  readonly feed: Feed;
  readonly state: 'LINKED' | 'REASONED' | 'MISSING';
  readonly actionsIds: readonly string[];
  readonly records: readonly CitedRecord[];
  /** Why it goes into none; null where it was taken in. */
  readonly reason: string | null;
}

type Published = Pick<Cause, 'id' | 'acceptedRiskReason'>;
type Tracked = Pick<ReviewAction, 'id' | 'causesIds'>;
type Said = Pick<FindingFeed, 'causeId' | 'feed' | 'record' | 'reason'>;

/**
 * Every finding against every feed, with what stands. In the action tracker a finding is by the review's own actions
 * against it; whoever accepted its risk in place of an action gave the reason with that.
 */
export const feedsOf = (causes: readonly Published[], actions: readonly Tracked[], said: readonly Said[]): Fed[] =>
  causes.flatMap((cause) =>
    FEEDS.map((feed) => {
      const own = said.filter((one) => one.causeId === cause.id && one.feed === feed);
      const records = own.flatMap(({ record }) => record ?? []);
      const tracker = feed === 'ACTION_TRACKER';
      const actionsIds = tracker ? actions.filter(({ causesIds }) => causesIds.includes(cause.id)).map(({ id }) => id) : [];
      const linked = records.length > 0 || actionsIds.length > 0;
      const reason = linked ? null : (own.findLast((one) => one.reason !== null)?.reason ?? (tracker ? cause.acceptedRiskReason : null));
      return { causeId: cause.id, feed, state: linked ? 'LINKED' : reason === null ? 'MISSING' : 'REASONED', actionsIds, records, reason };
    }),
  );

/** What stands against saying it again: the record is linked already, or there is nothing to give a reason for. */
export function repeatedFaults({ record }: Pick<FindingFeed, 'record'>, at: Fed | undefined) {
  const known = record ? at?.records.some((one) => one.kind === record.kind && one.id === record.id) : at?.state === 'LINKED';
  return faults([[known === true, 'FED_ALREADY', record ? 'record' : 'reason', 'R102']]);
}

/** What a review waits for before it is closed: of each feed, that every finding was taken into it or has a reason. */
export function unfedFaults(fed: readonly Fed[]) {
  const missing = (feed: Feed): boolean => fed.some((one) => one.feed === feed && one.state === 'MISSING');
  return faults([
    [missing('ACTION_TRACKER'), 'ACTION_TRACKER_UNFED', 'reviewId', 'R102'],
    [missing('QUALITY_MEETING'), 'QUALITY_MEETING_UNFED', 'reviewId', 'R102'],
    [missing('SUPERVISION'), 'SUPERVISION_UNFED', 'reviewId', 'R102'],
    [missing('PROVIDER_OVERSIGHT'), 'PROVIDER_OVERSIGHT_UNFED', 'reviewId', 'R102'],
  ]);
}
