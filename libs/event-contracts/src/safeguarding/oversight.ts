import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A message by which a manager was told of an indicator. Key: service. */
export const alertSentV1 = defineEvent({
  type: 'safeguarding.alert.sent.v1',
  record: 'Alert',
  state: 'MADE',
  description: 'A message by which a manager was told of an indicator.',
  data: z.object({
    indicatorId: z.uuid(),
    pathway: code,
    sentToId: z.uuid(),
    seenAt: z.iso.datetime().nullable(),
  }),
  example: {
    indicatorId: '018f3c6e-0000-7000-8000-000000000009',
    pathway: 'APP_ALERT',
    sentToId: '018f3c6e-0000-7000-8000-000000000006',
    seenAt: null,
  },
});

/** Management's decision on an indicator, with its rationale. Key: service. */
export const managementReviewRecordedV1 = defineEvent({
  type: 'safeguarding.management-review.recorded.v1',
  record: 'ManagementReview',
  state: 'MADE',
  description: "Management's decision on an indicator, with its rationale.",
  data: z.object({
    indicatorId: z.uuid(),
    decision: code,
    reviewedById: z.uuid(),
  }),
  example: {
    indicatorId: '018f3c6e-0000-7000-8000-000000000009',
    decision: 'NO_FURTHER_ACTION',
    reviewedById: '018f3c6e-0000-7000-8000-000000000000',
  },
});

/** A decision to refer a concern to the council, or not to. Key: service. */
export const referralDecidedV1 = defineEvent({
  type: 'safeguarding.referral.decided.v1',
  record: 'Referral',
  state: 'MADE',
  description: 'A decision to refer a concern to the council, or not to.',
  data: z.object({
    concernId: z.uuid(),
    referred: z.boolean(),
    decidedById: z.uuid(),
  }),
  example: { concernId: '018f3c6e-0000-7000-8000-000000000007', referred: false, decidedById: '018f3c6e-0000-7000-8000-000000000009' },
});

/** The sign-off of a day's indicators in a service. Key: service. */
export const dailyScreeningSignedV1 = defineEvent({
  type: 'safeguarding.daily-screening.signed.v1',
  record: 'DailyScreening',
  state: 'MADE',
  description: "The sign-off of a day's indicators in a service.",
  data: z.object({
    day: z.iso.date(),
    screenedById: z.uuid(),
  }),
  example: { day: '2026-03-02', screenedById: '018f3c6e-0000-7000-8000-000000000000' },
});
