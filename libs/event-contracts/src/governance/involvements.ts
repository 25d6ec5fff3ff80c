import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A person, a family or an advocate was involved in a review; what they asked stays in governance. Key: service. */
export const involvementRecordedV1 = defineEvent({
  type: 'governance.involvement.recorded.v1',
  record: 'Involvement',
  state: 'MADE',
  description: 'A person, a family or an advocate was involved in a review; what they asked stays in governance.',
  data: z.object({
    reviewId: z.uuid(),
    personId: z.uuid(),
    relation: code,
    way: code,
    asked: z.boolean(),
    answeredAt: z.iso.datetime().nullable(),
    wantsOutcome: code,
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    personId: '018f3c6e-0000-7000-8000-000000000003',
    relation: 'FAMILY_MEMBER',
    way: 'MEETING',
    asked: true,
    answeredAt: null,
    wantsOutcome: 'YES',
  },
});

/** Somebody who is involved in a review was answered; what, stays in governance. Key: service. */
export const involvementAnsweredV1 = defineEvent({
  type: 'governance.involvement.answered.v1',
  record: 'Involvement',
  state: 'CORRECTED',
  description: 'Somebody who is involved in a review was answered; what, stays in governance.',
  data: z.object({ answeredAt: z.iso.datetime() }),
  example: { answeredAt: '2026-03-12T10:00:00.000Z' },
});

/** Whoever reported a failure, or was involved in its review, was told what came of it, or it was said why not; what and who stay in governance. Key: service. */
export const reporterFeedbackGivenV1 = defineEvent({
  type: 'governance.reporter-feedback.given.v1',
  record: 'ReporterFeedback',
  state: 'MADE',
  description:
    'Whoever reported a failure, or was involved in its review, was told what came of it, or it was said why not; what and who stay in governance.',
  data: z.object({
    reviewId: z.uuid(),
    trigger: z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() }).nullable(),
    involvementId: z.uuid().nullable(),
    told: z.boolean(),
    acknowledged: z.boolean(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    trigger: {
      kind: 'Incident',
      id: '018f3c6e-0000-7000-8000-000000000007',
      happenedAt: '2026-02-21T19:10:00.000Z',
      recordedAt: '2026-02-21T20:00:00.000Z',
    },
    involvementId: null,
    told: true,
    acknowledged: false,
  },
});

/** A worker said that they have heard what came of their report. Key: service. */
export const reporterFeedbackAcknowledgedV1 = defineEvent({
  type: 'governance.reporter-feedback.acknowledged.v1',
  record: 'ReporterFeedback',
  state: 'CORRECTED',
  description: 'A worker said that they have heard what came of their report.',
  data: z.object({ acknowledged: z.boolean() }),
  example: { acknowledged: true },
});
