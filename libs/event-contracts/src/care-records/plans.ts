import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A person's care plan; its content stands in its versions. Key: service. */
export const carePlanOpenedV1 = defineEvent({
  type: 'care-records.care-plan.opened.v1',
  record: 'CarePlan',
  state: 'MADE',
  description: "A person's care plan; its content stands in its versions.",
  data: z.object({
    personId: z.uuid(),
    domainCode: code,
  }),
  example: { personId: '018f3c6e-0000-7000-8000-000000000006', domainCode: 'CODE' },
});

/** Who is named as responsible for keeping a plan true, and who deputises. Key: service. */
export const planOwnershipAssignedV1 = defineEvent({
  type: 'care-records.plan-ownership.assigned.v1',
  record: 'PlanOwnership',
  state: 'MADE',
  description: 'Who is named as responsible for keeping a plan true, and who deputises.',
  data: z.object({
    planId: z.uuid(),
    personId: z.uuid(),
    ownerId: z.uuid(),
    deputyId: z.uuid(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
  example: {
    planId: '018f3c6e-0000-7000-8000-000000000004',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    ownerId: '018f3c6e-0000-7000-8000-000000000005',
    deputyId: '018f3c6e-0000-7000-8000-000000000006',
    startsOn: '2026-03-02',
    endsOn: null,
  },
});

/** One published version of a care plan. Key: service. */
export const planVersionPublishedV1 = defineEvent({
  type: 'care-records.plan-version.published.v1',
  record: 'PlanVersion',
  state: 'MADE',
  description: 'One published version of a care plan.',
  data: z.object({
    planId: z.uuid(),
    personId: z.uuid(),
    number: z.int(),
    reason: code,
    riskCodes: z.array(code),
    answersIds: z.array(z.uuid()),
    publishedById: z.uuid(),
    ownerId: z.uuid().nullable(),
  }),
  example: {
    planId: '018f3c6e-0000-7000-8000-000000000004',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    number: 1,
    reason: 'FORMAL_REVIEW',
    riskCodes: [],
    answersIds: [],
    publishedById: '018f3c6e-0000-7000-8000-000000000001',
    ownerId: null,
  },
});

/** An owner's responsibility for a plan ended, since another was named or the person's care in the service ended. Key: service. */
export const planOwnershipEndedV1 = defineEvent({
  type: 'care-records.plan-ownership.ended.v1',
  record: 'PlanOwnership',
  state: 'CORRECTED',
  description: "An owner's responsibility for a plan ended, since another was named or the person's care in the service ended.",
  data: planOwnershipAssignedV1.data,
  example: { ...planOwnershipAssignedV1.example, endsOn: '2026-03-08' },
});

/** A plan was handed over, as it was in force when the person moved, to the service to which they moved. Key: service. */
export const planHandedOverV1 = defineEvent({
  type: 'care-records.handed-over-plan.recorded.v1',
  record: 'HandedOverPlan',
  state: 'MADE',
  description: 'A plan was handed over, as it was in force when the person moved, to the service to which they moved.',
  data: z.object({
    personId: z.uuid(),
    planId: z.uuid(),
    versionId: z.uuid(),
    fromServiceId: z.uuid(),
    number: z.int(),
    riskCodes: z.array(code),
    handedOverById: z.uuid(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    planId: '018f3c6e-0000-7000-8000-000000000004',
    versionId: '018f3c6e-0000-7000-8000-000000000008',
    fromServiceId: '018f3c6e-0000-7000-8000-000000000001',
    number: 2,
    riskCodes: ['FALLS'],
    handedOverById: '018f3c6e-0000-7000-8000-000000000005',
  },
});
