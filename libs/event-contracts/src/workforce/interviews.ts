import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** An interview with a worker for a review. Key: service. */
export const staffInterviewRecordedV1 = defineEvent({
  type: 'workforce.staff-interview.recorded.v1',
  record: 'StaffInterview',
  state: 'MADE',
  description: 'An interview with a worker for a review.',
  data: z.object({
    staffMemberId: z.uuid(),
    interviewerId: z.uuid(),
    topic: code,
    ownershipAccount: code,
    shiftId: z.uuid().nullable(),
  }),
  example: {
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    interviewerId: '018f3c6e-0000-7000-8000-000000000001',
    topic: 'HANDOVER',
    ownershipAccount: 'NAMED_OWNER',
    shiftId: null,
  },
});

/** A question that a worker asked, logged. Key: service. */
export const staffQuestionLoggedV1 = defineEvent({
  type: 'workforce.staff-question.logged.v1',
  record: 'StaffQuestion',
  state: 'MADE',
  description: 'A question that a worker asked, logged.',
  data: z.object({
    askedById: z.uuid(),
    questionCode: code,
    shiftId: z.uuid().nullable(),
  }),
  example: { askedById: '018f3c6e-0000-7000-8000-000000000007', questionCode: 'CODE', shiftId: null },
});
