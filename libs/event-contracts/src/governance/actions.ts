import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** What is done about causes: its owner, strength, measure and review point. Key: service. */
export const reviewActionPlannedV1 = defineEvent({
  type: 'governance.review-action.planned.v1',
  record: 'ReviewAction',
  state: 'MADE',
  description: 'What is done about causes: its owner, strength, measure and review point.',
  data: z.object({
    reviewId: z.uuid(),
    causesIds: z.array(z.uuid()),
    kind: code,
    category: code,
    strength: code,
    changeKind: code,
    ownerId: z.uuid(),
    namedRole: code.nullable(),
    dueOn: z.iso.date(),
    reviewPointOn: z.iso.date(),
    completedOn: z.iso.date().nullable(),
    sharesId: z.uuid().optional(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    causesIds: [],
    kind: 'CORRECTION',
    category: 'FORCING_FUNCTION',
    strength: 'STRONGER',
    changeKind: 'ROUTINE',
    ownerId: '018f3c6e-0000-7000-8000-000000000005',
    namedRole: null,
    dueOn: '2026-03-02',
    reviewPointOn: '2026-03-02',
    completedOn: null,
  },
});

/** What is put in force while a service is escalated, with its owner and dates. Key: service. */
export const reviewEscalationMadeV1 = defineEvent({
  type: 'governance.review-escalation.made.v1',
  record: 'ReviewEscalation',
  state: 'MADE',
  description: 'What is put in force while a service is escalated, with its owner and dates.',
  data: z.object({
    reviewId: z.uuid(),
    kind: code,
    namedSeniorId: z.uuid(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
    sampleBefore: z.int().nullable(),
    sampleAfter: z.int().nullable(),
    dueOn: z.iso.date().nullable().optional(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    kind: 'SENIOR_SIGN_OFF',
    namedSeniorId: '018f3c6e-0000-7000-8000-000000000001',
    startsOn: '2026-03-02',
    endsOn: null,
    sampleBefore: null,
    sampleAfter: null,
    dueOn: null,
  },
});

/** An action of a review was completed. Key: service. */
export const reviewActionCompletedV1 = defineEvent({
  type: 'governance.review-action.completed.v1',
  record: 'ReviewAction',
  state: 'CORRECTED',
  description: 'An action of a review was completed.',
  data: z.object({
    completedOn: z.iso.date(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })).optional(),
  }),
  example: { completedOn: '2026-03-02' },
});

/** An escalation was ended: it asks nothing more after its last day. Key: service. */
export const reviewEscalationEndedV1 = defineEvent({
  type: 'governance.review-escalation.ended.v1',
  record: 'ReviewEscalation',
  state: 'CORRECTED',
  description: 'An escalation was ended: it asks nothing more after its last day.',
  data: z.object({
    endsOn: z.iso.date(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: { endsOn: '2026-03-20', evidence: [] },
});
