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

/** A complaint and its outcome. Key: service. */
export const complaintReceivedV1 = defineEvent({
  type: 'care-records.complaint.received.v1',
  record: 'Complaint',
  state: 'MADE',
  description: 'A complaint and its outcome.',
  data: z.object({
    personId: z.uuid(),
    category: code,
    notActedOn: z.boolean(),
  }),
  example: { personId: '018f3c6e-0000-7000-8000-000000000006', category: 'CODE', notActedOn: false },
});
