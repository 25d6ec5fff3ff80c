import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

const id = (n: number): string => `018f3c6e-0000-7000-8000-00000000000${n}`;

/** A prompt of the law appeared with a concern; its clock runs from the concern's record. Key: service. */
export const notificationPromptOpenedV1 = defineEvent({
  type: 'safeguarding.notification-prompt.opened.v1',
  record: 'NotificationPrompt',
  state: 'MADE',
  description: "A prompt of the law appeared with a concern; its clock runs from the concern's record.",
  data: z.object({ concernId: z.uuid(), personId: z.uuid(), kind: code }),
  example: { concernId: id(7), personId: id(6), kind: 'CQC_NOTIFICATION' },
});

/** A prompt of the law was answered. Key: service. */
export const notificationPromptAnsweredV1 = defineEvent({
  type: 'safeguarding.notification-prompt.answered.v1',
  record: 'NotificationPrompt',
  state: 'CORRECTED',
  description: 'A prompt of the law was answered.',
  data: notificationPromptOpenedV1.data.extend({ answer: code, answeredAt: z.iso.datetime(), answeredById: z.uuid() }),
  example: { ...notificationPromptOpenedV1.example, answer: 'DONE', answeredAt: '2026-03-02T11:00:00.000Z', answeredById: id(1) },
});

/** What was put in force while safeguarding concerns come up late. Key: service. */
export const escalationStartedV1 = defineEvent({
  type: 'safeguarding.escalation.started.v1',
  record: 'Escalation',
  state: 'MADE',
  description: 'What was put in force while safeguarding concerns come up late.',
  data: z.object({ kind: code, ownerId: z.uuid(), startsOn: z.iso.date(), reviewOn: z.iso.date() }),
  example: { kind: 'DAILY_NOTE_SCREENING', ownerId: id(1), startsOn: '2026-03-02', reviewOn: '2026-03-30' },
});

/** An escalation ended. Key: service. */
export const escalationEndedV1 = defineEvent({
  type: 'safeguarding.escalation.ended.v1',
  record: 'Escalation',
  state: 'CORRECTED',
  description: 'An escalation ended.',
  data: escalationStartedV1.data.extend({ endedOn: z.iso.date() }),
  example: { ...escalationStartedV1.example, endedOn: '2026-03-30' },
});

/** A delay was filed in the safeguarding review file, by its stage. Key: service. */
export const reviewFileEntryFiledV1 = defineEvent({
  type: 'safeguarding.review-file-entry.filed.v1',
  record: 'ReviewFileEntry',
  state: 'MADE',
  description: 'A delay was filed in the safeguarding review file, by its stage.',
  data: z.object({
    indicatorId: z.uuid(),
    stage: code,
    noteIds: z.array(z.uuid()),
    filedById: z.uuid(),
    reviewId: z.uuid().optional(),
    stages: z.array(code).optional(),
  }),
  example: { indicatorId: id(9), stage: 'REVIEW', noteIds: [id(4)], filedById: id(1) },
});

/** A sample of visit notes with indicators was drawn for a review. Key: service. */
export const noteSampleDrawnV1 = defineEvent({
  type: 'safeguarding.note-sample.drawn.v1',
  record: 'NoteSample',
  state: 'MADE',
  description: 'A sample of visit notes with indicators was drawn for a review.',
  data: z.object({
    reviewId: z.uuid(),
    populationSize: z.int(),
    sampled: z.array(z.object({ indicatorId: z.uuid(), noteId: z.uuid(), delayed: z.boolean() })),
    drawnById: z.uuid(),
  }),
  example: { reviewId: id(6), populationSize: 1, sampled: [{ indicatorId: id(9), noteId: id(4), delayed: true }], drawnById: id(1) },
});

/** A root cause finding of the safeguarding governance report. Key: service. */
export const governanceReportFindingRecordedV1 = defineEvent({
  type: 'safeguarding.governance-report-finding.recorded.v1',
  record: 'GovernanceReportFinding',
  state: 'MADE',
  description: 'A root cause finding of the safeguarding governance report.',
  data: z.object({ indicatorId: z.uuid(), verdict: code, pathway: code, foundById: z.uuid() }),
  example: { indicatorId: id(9), verdict: 'ALERT_MISSED', pathway: 'PHONE', foundById: id(1) },
});
