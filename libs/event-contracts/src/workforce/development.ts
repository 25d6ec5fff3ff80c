import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';
import { citedRecord } from './folders';

/** A worker's induction in a service. Key: service. */
export const inductionRecordedV1 = defineEvent({
  type: 'workforce.induction.recorded.v1',
  record: 'Induction',
  state: 'MADE',
  description: "A worker's induction in a service.",
  data: z.object({
    staffMemberId: z.uuid(),
    orientation: z.boolean(),
    personSpecific: z.boolean(),
    peopleIds: z.array(z.uuid()),
  }),
  example: { staffMemberId: '018f3c6e-0000-7000-8000-000000000001', orientation: false, personSpecific: false, peopleIds: [] },
});

/** A supervision session with a worker. Key: service. */
export const supervisionHeldV1 = defineEvent({
  type: 'workforce.supervision.held.v1',
  record: 'Supervision',
  state: 'MADE',
  description: 'A supervision session with a worker.',
  data: z.object({
    staffMemberId: z.uuid(),
    supervisorId: z.uuid(),
    topics: z.array(code),
    nextDueOn: z.iso.date().nullable(),
    coachingIds: z.array(z.uuid()).optional(),
  }),
  example: {
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    supervisorId: '018f3c6e-0000-7000-8000-000000000000',
    topics: [],
    nextDueOn: null,
  },
});

/** Training that a worker completed. Key: service. */
export const trainingRecordCompletedV1 = defineEvent({
  type: 'workforce.training-record.completed.v1',
  record: 'TrainingRecord',
  state: 'MADE',
  description: 'Training that a worker completed.',
  data: z.object({
    staffMemberId: z.uuid(),
    courseCode: code,
    completedOn: z.iso.date(),
    validUntil: z.iso.date().nullable(),
  }),
  example: { staffMemberId: '018f3c6e-0000-7000-8000-000000000001', courseCode: 'CODE', completedOn: '2026-03-02', validUntil: null },
});

/** A practice observation of a worker. Key: service. */
export const practiceObservationRecordedV1 = defineEvent({
  type: 'workforce.practice-observation.recorded.v1',
  record: 'PracticeObservation',
  state: 'MADE',
  description: 'A practice observation of a worker.',
  data: z.object({
    staffMemberId: z.uuid(),
    observerId: z.uuid(),
    practiceCode: code,
    verdict: code,
  }),
  example: {
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    observerId: '018f3c6e-0000-7000-8000-000000000008',
    practiceCode: 'CODE',
    verdict: 'GOOD',
  },
});

/** Coaching with its scenario questions. Key: service. */
export const coachingCompletedV1 = defineEvent({
  type: 'workforce.coaching.completed.v1',
  record: 'Coaching',
  state: 'MADE',
  description: 'Coaching with its scenario questions.',
  data: z.object({
    staffMemberId: z.uuid(),
    coachId: z.uuid(),
    topicCode: code,
    scenariosTaken: z.int(),
    scenariosPassed: z.int(),
  }),
  example: {
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    coachId: '018f3c6e-0000-7000-8000-000000000005',
    topicCode: 'CODE',
    scenariosTaken: 1,
    scenariosPassed: 1,
  },
});

/** A learning gap or action in the workforce action log. Key: service. */
export const workforceActionLoggedV1 = defineEvent({
  type: 'workforce.workforce-action.logged.v1',
  record: 'WorkforceAction',
  state: 'MADE',
  description: 'A learning gap or action in the workforce action log.',
  data: z.object({
    staffMemberId: z.uuid().nullable(),
    gapCode: code,
    dueOn: z.iso.date(),
    ownerId: z.uuid(),
    verdictId: z.uuid().optional(),
  }),
  example: { staffMemberId: null, gapCode: 'CODE', dueOn: '2026-03-02', ownerId: '018f3c6e-0000-7000-8000-000000000005' },
});

/** What a worker's answers to scenario questions on a topic showed. Key: service. */
export const scenarioResultRecordedV1 = defineEvent({
  type: 'workforce.scenario-result.recorded.v1',
  record: 'ScenarioResult',
  state: 'MADE',
  description: "What a worker's answers to scenario questions on a topic showed.",
  data: z.object({
    staffMemberId: z.uuid(),
    askedById: z.uuid(),
    topicCode: code,
    questionsTaken: z.int(),
    questionsPassed: z.int(),
  }),
  example: {
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    askedById: '018f3c6e-0000-7000-8000-000000000002',
    topicCode: 'ESCALATION_TRIGGERS',
    questionsTaken: 5,
    questionsPassed: 4,
  },
});

/** That progress of an action was reported. Key: service. */
export const actionProgressReportedV1 = defineEvent({
  type: 'workforce.action-progress.reported.v1',
  record: 'ActionProgress',
  state: 'MADE',
  description: 'That progress of an action was reported.',
  data: z.object({ actionId: z.uuid(), reportedById: z.uuid() }),
  example: { actionId: '018f3c6e-0000-7000-8000-000000000003', reportedById: '018f3c6e-0000-7000-8000-000000000002' },
});

/** An action of the workforce action log was completed, with the records that show it. Key: service. */
export const workforceActionCompletedV1 = defineEvent({
  type: 'workforce.workforce-action.completed.v1',
  record: 'WorkforceAction',
  state: 'CORRECTED',
  description: 'An action of the workforce action log was completed, with the records that show it.',
  data: workforceActionLoggedV1.data.extend({ evidence: z.array(citedRecord), completedAt: z.iso.datetime() }),
  example: { ...workforceActionLoggedV1.example, evidence: [], completedAt: '2026-03-02T09:00:00.000Z' },
});
