import { timelineEntryJudgedV1 } from '@causeway/event-contracts';
import { refusal, type CitedRecord, type Fields } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { JudgeTimelineEntryInput, RefusalCode } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { createPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { takesParts, wrongState } from '../reviews/withdrawn';
import { timelineJudgementFaults, type TimelineJudgement } from './domain';
import { isOnTimelineJudged, timelineJudgementTable } from './repository';

/** Whoever works on a review judges a record of its timeline, once while that stands: the product assembles, people judge. */
export const judgeTimelineEntry = (scope: Scope, input: JudgeTimelineEntryInput) =>
  createPart<TimelineJudgement, RefusalCode>(scope, {
    mutation: 'judgeTimelineEntry',
    input,
    table: timelineJudgementTable,
    cites: citationsOf([input.record], 'record'),
    placeField: 'reviewId',
    // Held, so that of two at once the second sees what the first has judged.
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    // One that is not found is refused before anything else looks at it.
    incomplete: ({ record }: Partial<Fields<TimelineJudgement>>) => (record ? null : 'record'),
    fields: async (tx): Promise<Fields<TimelineJudgement>> => ({
      reviewId: input.reviewId,
      record: (await citedRecords(tx, [input.record]))[0] as CitedRecord,
      verdict: input.verdict,
      expected: input.expected ?? null,
      timePrecision: input.timePrecision ?? 'EXACT',
      reason: input.reason,
      judgedById: tx.caller.staffMemberId,
    }),
    faults: (judgement) => timelineJudgementFaults(judgement),
    further: judgementFaults,
    announce: (tx, row) =>
      tx.announce(timelineEntryJudgedV1, row, {
        reviewId: row.reviewId,
        record: row.record,
        verdict: row.verdict,
        timePrecision: row.timePrecision,
      }),
  });

/** While the review takes parts, of a record of its service, once while what was judged of it stands. */
async function judgementFaults(tx: Tx, row: TimelineJudgement) {
  if (!(await takesParts(tx, await tx.find(reviewTable, row.reviewId)))) return wrongState('reviewId');
  const foreign = await serviceFaults(tx, row, { record: [row.record] }, 'R32');
  if (foreign.length > 0) return foreign;
  return (await isOnTimelineJudged(tx, row)) ? [refusal('RECORDED_TWICE', 'record', 'R32')] : [];
}
