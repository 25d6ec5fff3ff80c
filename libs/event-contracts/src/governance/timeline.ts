import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** What somebody made of a record on a review's timeline; why, and what should have happened, stay in governance. Key: service. */
export const timelineEntryJudgedV1 = defineEvent({
  type: 'governance.timeline-entry.judged.v1',
  record: 'TimelineJudgement',
  state: 'MADE',
  description: "What somebody made of a record on a review's timeline; why, and what should have happened, stay in governance.",
  data: z.object({
    reviewId: z.uuid(),
    record: z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() }),
    verdict: code,
    timePrecision: code,
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    record: {
      kind: 'DailyNote',
      id: '018f3c6e-0000-7000-8000-000000000007',
      happenedAt: '2026-02-21T19:10:00.000Z',
      recordedAt: '2026-02-21T20:00:00.000Z',
    },
    verdict: 'CARE_DELIVERY_PROBLEM',
    timePrecision: 'EXACT',
  },
});
