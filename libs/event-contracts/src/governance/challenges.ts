import { z } from 'zod';
import { defineEvent } from '../contract';

/** A minute or a review was challenged at provider level. Key: service. */
export const challengeRaisedV1 = defineEvent({
  type: 'governance.challenge.raised.v1',
  record: 'Challenge',
  state: 'MADE',
  description: 'A minute or a review was challenged at provider level.',
  data: z.object({
    reviewId: z.uuid().nullable(),
    minuteId: z.uuid().nullable(),
    challengerId: z.uuid(),
    ownerId: z.uuid(),
    dueOn: z.iso.date(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    minuteId: null,
    challengerId: '018f3c6e-0000-7000-8000-000000000007',
    ownerId: '018f3c6e-0000-7000-8000-000000000008',
    dueOn: '2026-03-30',
  },
});

/** A challenge was answered by its owner. Key: service. */
export const challengeAnsweredV1 = defineEvent({
  type: 'governance.challenge.answered.v1',
  record: 'Challenge',
  state: 'CORRECTED',
  description: 'A challenge was answered by its owner.',
  data: z.object({ answeredAt: z.iso.datetime() }),
  example: { answeredAt: '2026-03-27T09:00:00.000Z' },
});
