import { findingFedV1 } from '@causeway/event-contracts';
import type { Decision } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { FeedFindingInput, RefusalCode } from '../__generated__/graphql';
import { reviewActionTable } from '../actions/repository';
import type { Cause } from '../causes/domain';
import { causeTable } from '../causes/repository';
import { citationsOf, citedRecords, standing } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { createPart } from '../reviews/judges';
import { listParts, reviewTable } from '../reviews/repository';
import { feedFaults, feedsOf, repeatedFaults, type Fed, type FindingFeed } from './domain';
import { findingFeedTable, findMeetingKind } from './repository';

/** Links a published finding to what it feeds, or says why it feeds that not (R102). */
export const feedFinding = (scope: Scope, input: FeedFindingInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  const refs = input.record ? [input.record] : [];
  return createPart<FindingFeed, RefusalCode>(scope, {
    mutation: 'feedFinding',
    input,
    table: findingFeedTable,
    cites: citationsOf(refs, 'record'),
    placeField: 'causeId',
    place: (tx) => tx.find(causeTable, input.causeId),
    incomplete: (fields) => (input.record && !fields.record ? 'record' : null),
    fields: async (tx, cause) => ({
      reviewId: (cause as Cause).reviewId,
      causeId: input.causeId,
      feed: input.feed,
      record: (await citedRecords(tx, refs))[0] ?? null,
      reason: input.reason?.trim() ? input.reason : null,
      fedById: tx.caller.staffMemberId,
    }),
    faults: () => [],
    further: async (tx, row) => {
      // Held, so that of two at once the second sees what the first has linked.
      const review = await tx.lock(reviewTable, row.reviewId);
      const meeting = row.record?.kind === 'Minute' ? await findMeetingKind(tx, row.record.id) : null;
      const broken = review ? feedFaults(review, row, meeting) : [];
      if (broken.length > 0) return broken;
      const foreign = await serviceFaults(tx, row, { record: row.record ? [row.record] : [] }, 'R102');
      if (foreign.length > 0) return foreign;
      const at = (await fedOf(tx, row.reviewId)).find(({ causeId, feed }) => causeId === row.causeId && feed === row.feed);
      return repeatedFaults(row, at);
    },
    announce: (tx, row) =>
      tx.announce(findingFedV1, row, { reviewId: row.reviewId, causeId: row.causeId, feed: row.feed, record: row.record }),
  });
};

/** What each finding of a review feeds, by the links whose record still stands. */
export async function fedOf(tx: Tx, reviewId: string): Promise<Fed[]> {
  const said = await listParts(tx, findingFeedTable, 'reviewId', [reviewId]);
  const stands = await standing(
    tx,
    said.flatMap(({ record }) => record ?? []),
  );
  return feedsOf(
    await listParts(tx, causeTable, 'reviewId', [reviewId]),
    await listParts(tx, reviewActionTable, 'reviewId', [reviewId]),
    said.filter(({ record }) => record === null || stands(record)),
  );
}
