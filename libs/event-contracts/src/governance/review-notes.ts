import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** Something was noted on a review: what it is about, and which records show it. Key: service. */
export const reviewNoteRecordedV1 = defineEvent({
  type: 'governance.review-note.recorded.v1',
  record: 'ReviewNote',
  state: 'MADE',
  description: 'Something was noted on a review: what it is about, and which records show it.',
  data: z.object({
    reviewId: z.uuid(),
    subject: code,
    verdict: code.nullable(),
    authorId: z.uuid().nullable(),
    refs: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    subject: 'HANDOVER_SUPPORT',
    verdict: 'INSUFFICIENT',
    authorId: '018f3c6e-0000-7000-8000-000000000007',
    refs: [],
  },
});
