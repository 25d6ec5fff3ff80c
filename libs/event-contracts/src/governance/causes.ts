import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A cause: why it happened, apart from the visible problem. What kind of cause it is, the conclusion of its review tells. Key: service. */
export const causeIdentifiedV1 = defineEvent({
  type: 'governance.cause.identified.v1',
  record: 'Cause',
  state: 'MADE',
  description: 'A cause: why it happened, apart from the visible problem.',
  data: z.object({
    reviewId: z.uuid(),
    /** Null since a kind is told with the conclusion; earlier events have it. */
    category: code.nullable(),
    operationalChange: code,
    acceptedRiskById: z.uuid().nullable(),
  }),
  example: { reviewId: '018f3c6e-0000-7000-8000-000000000006', category: null, operationalChange: 'ROUTINE', acceptedRiskById: null },
});

/** One step of a chain of whys, with the records that answer it. Key: service. */
export const whyStepAskedV1 = defineEvent({
  type: 'governance.why-step.asked.v1',
  record: 'WhyStep',
  state: 'MADE',
  description: 'One step of a chain of whys, with the records that answer it.',
  data: z.object({
    causeId: z.uuid(),
    number: z.int(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: { causeId: '018f3c6e-0000-7000-8000-000000000005', number: 1, evidence: [] },
});

/** A contributory factor of the system. Key: service. */
export const factorNamedV1 = defineEvent({
  type: 'governance.factor.named.v1',
  record: 'Factor',
  state: 'MADE',
  description: 'A contributory factor of the system.',
  data: z.object({
    causeId: z.uuid(),
    framework: code,
    elementCode: code,
    hindered: z.boolean(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: { causeId: '018f3c6e-0000-7000-8000-000000000005', framework: 'SEIPS', elementCode: 'CODE', hindered: false, evidence: [] },
});

/** One of the five tests before anyone speaks of individual error, with evidence of its own. Key: service. */
export const causeTestTestedV1 = defineEvent({
  type: 'governance.cause-test.tested.v1',
  record: 'CauseTest',
  state: 'MADE',
  description: 'One of the five tests before anyone speaks of individual error, with evidence of its own.',
  data: z.object({
    causeId: z.uuid(),
    subject: code,
    verdict: code,
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: { causeId: '018f3c6e-0000-7000-8000-000000000005', subject: 'SUPERVISION', verdict: 'CONTRIBUTED', evidence: [] },
});

/** The reviewer agreed with a finding. Key: service. */
export const causeReviewedV1 = defineEvent({
  type: 'governance.cause.reviewed.v1',
  record: 'Cause',
  state: 'CORRECTED',
  description: 'The reviewer agreed with a finding.',
  data: z.object({ state: code, reviewedById: z.uuid().nullable() }),
  example: { state: 'REVIEWED', reviewedById: '018f3c6e-0000-7000-8000-000000000008' },
});

/** A finding was tested with evidence from after the change. Key: service. */
export const causeConfirmedV1 = defineEvent({
  type: 'governance.cause.confirmed.v1',
  record: 'Cause',
  state: 'CORRECTED',
  description: 'A finding was tested with evidence from after the change.',
  data: z.object({
    state: code,
    testedById: z.uuid().nullable(),
    proof: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: { state: 'TESTED', testedById: '018f3c6e-0000-7000-8000-000000000008', proof: [] },
});

/** The risk of a cause was accepted at provider level in place of an action. Key: service. */
export const causeRiskAcceptedV1 = defineEvent({
  type: 'governance.cause-risk.accepted.v1',
  record: 'Cause',
  state: 'CORRECTED',
  description: 'The risk of a cause was accepted at provider level in place of an action.',
  data: z.object({ acceptedRiskById: z.uuid().nullable() }),
  example: { acceptedRiskById: '018f3c6e-0000-7000-8000-000000000008' },
});

/** A worker was named in a cause: who, governance alone tells. Key: service. */
export const causeWorkerNamedV1 = defineEvent({
  type: 'governance.cause.worker-named.v1',
  record: 'Cause',
  state: 'CORRECTED',
  description: 'A worker was named in a cause: who, governance alone tells.',
  data: z.object({ reviewId: z.uuid() }),
  example: { reviewId: '018f3c6e-0000-7000-8000-000000000006' },
});
