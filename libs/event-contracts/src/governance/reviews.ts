import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A root cause review: from a visible problem to causes, actions, measures and a verdict. Key: service. */
export const reviewOpenedV1 = defineEvent({
  type: 'governance.review.opened.v1',
  record: 'Review',
  state: 'MADE',
  description: 'A root cause review: from a visible problem to causes, actions, measures and a verdict.',
  data: z.object({
    template: code,
    triggerKind: code,
    triggers: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    patternCount: z.int().nullable(),
    patternWindowDays: z.int().nullable(),
    authorId: z.uuid(),
    reviewerId: z.uuid(),
    verifierId: z.uuid(),
    frameworkItems: z.array(code),
    state: code,
    isolation: code.nullable(),
    concludedAt: z.iso.datetime().nullable(),
    changedOn: z.iso.date().nullable(),
    closedAt: z.iso.datetime().nullable(),
    /** Whose each step is, by the version of the template that it was opened with. */
    steps: z.array(z.object({ step: z.int(), role: code })).optional(),
    /** What steps 1 to 3 come to before it is concluded. */
    asks: z.array(code).optional(),
    /** How deep it goes; full where it is absent. */
    level: code.optional(),
  }),
  example: {
    template: 'MISSED_CARE_PLAN_UPDATES',
    triggerKind: 'SERIOUS_INCIDENT',
    triggers: [],
    patternCount: null,
    patternWindowDays: null,
    authorId: '018f3c6e-0000-7000-8000-000000000006',
    reviewerId: '018f3c6e-0000-7000-8000-000000000008',
    verifierId: '018f3c6e-0000-7000-8000-000000000008',
    frameworkItems: [],
    state: 'OPEN',
    isolation: null,
    concludedAt: null,
    changedOn: null,
    closedAt: null,
    steps: [{ step: 1, role: 'DEPUTY_MANAGER' }],
    asks: ['PEOPLE_COMPARED'],
    level: 'FULL',
  },
});

/** A review moved on: concluded, changed, verified or closed. Key: service. */
export const reviewMovedV1 = defineEvent({
  type: 'governance.review.moved.v1',
  record: 'Review',
  state: 'CORRECTED',
  description: 'A review moved on: concluded, changed, verified or closed.',
  data: z.object({
    state: code,
    changedOn: z.iso.date().nullable(),
    /** Of one that was concluded: its causes, with the kind of each. */
    causes: z.array(z.object({ id: z.uuid(), category: code })).optional(),
  }),
  example: { state: 'CONCLUDED', changedOn: null, causes: [{ id: '018f3c6e-0000-7000-8000-000000000005', category: 'STAFFING' }] },
});

/** A review was raised to a higher level; why stays in governance. Key: service. */
export const reviewLevelRaisedV1 = defineEvent({
  type: 'governance.review-level.raised.v1',
  record: 'Review',
  state: 'CORRECTED',
  description: 'A review was raised to a higher level; why stays in governance.',
  data: z.object({ level: code }),
  example: { level: 'FULL' },
});

/** Someone at provider level signed for weaker actions alone. Key: service. */
export const weakActionsAcceptedV1 = defineEvent({
  type: 'governance.weak-actions.accepted.v1',
  record: 'Review',
  state: 'CORRECTED',
  description: 'Someone at provider level signed for weaker actions alone.',
  data: z.object({ weakActionsAcceptedById: z.uuid().nullable() }),
  example: { weakActionsAcceptedById: '018f3c6e-0000-7000-8000-000000000008' },
});
