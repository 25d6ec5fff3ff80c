import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** What a person, a family, staff or a partner said. Key: service. */
export const feedbackRecordedV1 = defineEvent({
  type: 'care-records.feedback.recorded.v1',
  record: 'Feedback',
  state: 'MADE',
  description: 'What a person, a family, staff or a partner said.',
  data: z.object({
    personId: z.uuid(),
    respondent: code,
    codes: z.array(code),
    concernCode: code.nullable(),
    rating: z.int().nullable(),
    takenById: z.uuid(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    respondent: 'PERSON',
    codes: [],
    concernCode: null,
    rating: null,
    takenById: '018f3c6e-0000-7000-8000-000000000007',
  },
});

/** What a worker, a person or a family answered to a question about a shift, from 1 to 5. Key: service. */
export const shiftFeedbackGivenV1 = defineEvent({
  type: 'care-records.shift-feedback.given.v1',
  record: 'Feedback',
  state: 'MADE',
  description: 'What a worker, a person or a family answered to a question about a shift, from 1 to 5.',
  data: z.object({
    personId: z.uuid().nullable(),
    respondent: code,
    codes: z.array(code),
    concernCode: code.nullable(),
    rating: z.int(),
    takenById: z.uuid(),
    question: code,
    shiftId: z.uuid(),
    answeredById: z.uuid().nullable(),
  }),
  example: {
    personId: null,
    respondent: 'STAFF',
    codes: [],
    concernCode: null,
    rating: 4,
    takenById: '018f3c6e-0000-7000-8000-000000000007',
    question: 'AGENCY_WORKER_BRIEFED',
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    answeredById: '018f3c6e-0000-7000-8000-000000000001',
  },
});

/** A complaint and its outcome. Key: service. */
export const complaintReceivedV1 = defineEvent({
  type: 'care-records.complaint.received.v1',
  record: 'Complaint',
  state: 'MADE',
  description: 'A complaint and its outcome.',
  data: z.object({
    personId: z.uuid(),
    category: code,
    concernCode: code.nullable().optional(),
    notActedOn: z.boolean(),
  }),
  example: { personId: '018f3c6e-0000-7000-8000-000000000006', category: 'CODE', concernCode: 'MEALS', notActedOn: false },
});

/** Whoever complained was told that the complaint was received. Key: service. */
export const complaintAcknowledgedV1 = defineEvent({
  type: 'care-records.complaint.acknowledged.v1',
  record: 'Complaint',
  state: 'CORRECTED',
  description: 'Whoever complained was told that the complaint was received.',
  data: complaintReceivedV1.data.extend({
    acknowledgedAt: z.iso.datetime().nullable(),
    answeredAt: z.iso.datetime().nullable(),
    answeredById: z.uuid().nullable(),
    outcome: code.nullable(),
  }),
  example: {
    ...complaintReceivedV1.example,
    acknowledgedAt: '2026-03-03T09:00:00.000Z',
    answeredAt: null,
    answeredById: null,
    outcome: null,
  },
});

/** A complaint was answered, with what it was found to be. Key: service. */
export const complaintAnsweredV1 = defineEvent({
  type: 'care-records.complaint.answered.v1',
  record: 'Complaint',
  state: 'CORRECTED',
  description: 'A complaint was answered, with what it was found to be.',
  data: complaintAcknowledgedV1.data,
  example: {
    ...complaintAcknowledgedV1.example,
    answeredAt: '2026-03-10T09:00:00.000Z',
    answeredById: '018f3c6e-0000-7000-8000-000000000007',
    outcome: 'UPHELD',
  },
});
