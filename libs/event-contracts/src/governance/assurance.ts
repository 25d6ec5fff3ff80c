import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A meeting where quality is overseen. Key: service. */
export const qualityMeetingHeldV1 = defineEvent({
  type: 'governance.quality-meeting.held.v1',
  record: 'QualityMeeting',
  state: 'MADE',
  description: 'A meeting where quality is overseen.',
  data: z.object({
    kind: code,
    chairId: z.uuid(),
  }),
  example: { kind: 'QUALITY', chairId: '018f3c6e-0000-7000-8000-000000000005' },
});

/** A minute of a meeting: a challenge, the response and who owns it. Key: service. */
export const minuteRecordedV1 = defineEvent({
  type: 'governance.minute.recorded.v1',
  record: 'Minute',
  state: 'MADE',
  description: 'A minute of a meeting: a challenge, the response and who owns it.',
  data: z.object({
    meetingId: z.uuid(),
    ownerId: z.uuid().nullable(),
    about: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: { meetingId: '018f3c6e-0000-7000-8000-000000000007', ownerId: null, about: [] },
});

/** What was learned, and with whom it was shared. Key: service. */
export const learningItemSharedV1 = defineEvent({
  type: 'governance.learning-item.shared.v1',
  record: 'LearningItem',
  state: 'MADE',
  description: 'What was learned, and with whom it was shared.',
  data: z.object({
    sharedWithIds: z.array(z.uuid()),
  }),
  example: { sharedWithIds: [] },
});

/** An audit with its sample: each item scored, with n, N and the method of selection. Key: service. */
export const auditRecordedV1 = defineEvent({
  type: 'governance.audit.recorded.v1',
  record: 'Audit',
  state: 'MADE',
  description: 'An audit with its sample: each item scored, with n, N and the method of selection.',
  data: z.object({
    auditedById: z.uuid(),
    population: z.int(),
    sampleSize: z.int(),
    updateTimeliness: z.int(),
    changeIdentification: z.int(),
    handoverEvidence: z.int(),
    namedOwnership: z.int(),
    feedbackAlignment: z.int(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    auditedById: '018f3c6e-0000-7000-8000-000000000009',
    population: 1,
    sampleSize: 1,
    updateTimeliness: 1,
    changeIdentification: 1,
    handoverEvidence: 1,
    namedOwnership: 1,
    feedbackAlignment: 1,
    evidence: [],
  },
});

/** An audit of agency staffing: each of its five items scored. Key: service. */
export const staffingAuditRecordedV1 = defineEvent({
  type: 'governance.staffing-audit.recorded.v1',
  record: 'Audit',
  state: 'MADE',
  description: 'An audit of agency staffing: each of its five items scored.',
  data: z.object({
    auditedById: z.uuid(),
    population: z.int(),
    sampleSize: z.int(),
    findings: z.array(z.object({ item: code, met: z.int() })),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    auditedById: '018f3c6e-0000-7000-8000-000000000009',
    population: 1,
    sampleSize: 1,
    findings: [{ item: 'AGENCY_INDUCTION_RECORDS', met: 1 }],
    evidence: [],
  },
});

/** An audit of safeguarding escalation: each of its five items scored. Key: service. */
export const safeguardingAuditRecordedV1 = defineEvent({
  type: 'governance.safeguarding-audit.recorded.v1',
  record: 'Audit',
  state: 'MADE',
  description: 'An audit of safeguarding escalation: each of its five items scored.',
  data: z.object({
    auditedById: z.uuid(),
    population: z.int(),
    sampleSize: z.int(),
    findings: z.array(z.object({ item: code, met: z.int() })),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    auditedById: '018f3c6e-0000-7000-8000-000000000009',
    population: 1,
    sampleSize: 1,
    findings: [{ item: 'ESCALATION_TIMING', met: 1 }],
    evidence: [],
  },
});

/** One entry of the calendar of checks: due, done or overdue. Key: service. */
export const checkScheduledV1 = defineEvent({
  type: 'governance.check.scheduled.v1',
  record: 'Check',
  state: 'MADE',
  description: 'One entry of the calendar of checks: due, done or overdue.',
  data: z.object({
    kind: code,
    role: code,
    dueOn: z.iso.date(),
    doneAt: z.iso.datetime().nullable(),
    doneById: z.uuid().nullable(),
  }),
  example: { kind: 'ALLOCATION_CHECK', role: 'KEY_WORKER', dueOn: '2026-03-02', doneAt: null, doneById: null },
});

/** A check of the calendar was done. Key: service. */
export const checkDoneV1 = defineEvent({
  type: 'governance.check.done.v1',
  record: 'Check',
  state: 'CORRECTED',
  description: 'A check of the calendar was done.',
  data: z.object({ doneAt: z.iso.datetime() }),
  example: { doneAt: '2026-03-02T09:00:00.000Z' },
});

/** The day of a check passed and it was not done: whose check it was, and who else is told, for whoever tells them. Key: service. */
export const checkMissedV1 = defineEvent({
  type: 'governance.check.missed.v1',
  record: 'Check',
  state: 'CORRECTED',
  description: 'The day of a check passed and it was not done.',
  data: z.object({ kind: code, role: code, dueOn: z.iso.date(), alertedAt: z.iso.datetime(), toldIds: z.array(z.uuid()).optional() }),
  example: { kind: 'ALLOCATION_CHECK', role: 'DEPUTY_MANAGER', dueOn: '2026-03-16', alertedAt: '2026-03-17T00:00:05.000Z' },
});

/** A worker has seen what was learned. Key: service. */
export const learningAcknowledgedV1 = defineEvent({
  type: 'governance.learning.acknowledged.v1',
  record: 'LearningAcknowledgement',
  state: 'MADE',
  description: 'A worker has seen what was learned.',
  data: z.object({ learningItemId: z.uuid(), staffMemberId: z.uuid() }),
  example: { learningItemId: '018f3c6e-0000-7000-8000-000000000001', staffMemberId: '018f3c6e-0000-7000-8000-000000000002' },
});
