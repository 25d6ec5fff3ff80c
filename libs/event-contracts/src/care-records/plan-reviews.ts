import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A care plan was formally reviewed. Key: service. */
export const planReviewRecordedV1 = defineEvent({
  type: 'care-records.plan-review.recorded.v1',
  record: 'PlanReview',
  state: 'MADE',
  description: 'A care plan was formally reviewed.',
  data: z.object({
    planId: z.uuid(),
    personId: z.uuid(),
    heldById: z.uuid(),
    lookedAt: z.array(code),
    outcome: z.enum(['NO_CHANGE', 'CHANGES_NEEDED']),
    nextReviewOn: z.iso.date(),
    amendsId: z.uuid().nullable(),
  }),
  example: {
    planId: '018f3c6e-0000-7000-8000-000000000004',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    heldById: '018f3c6e-0000-7000-8000-000000000008',
    lookedAt: ['DAILY_NOTES'],
    outcome: 'NO_CHANGE',
    nextReviewOn: '2026-06-01',
    amendsId: null,
  },
});
