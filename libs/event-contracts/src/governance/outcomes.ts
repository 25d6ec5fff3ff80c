import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';
import { leftOut } from '../linking/measure';

/** A definition frozen before the change: measure, target, window and the baseline's counts. Key: service. */
export const baselineFrozenV1 = defineEvent({
  type: 'governance.baseline.frozen.v1',
  record: 'Baseline',
  state: 'MADE',
  description: "A definition frozen before the change: measure, target, window and the baseline's counts.",
  data: z.object({
    reviewId: z.uuid(),
    measure: code,
    target: z.number(),
    workingDays: z.int(),
    windowStart: z.iso.date(),
    windowEnd: z.iso.date(),
    numerator: z.int(),
    denominator: z.int(),
    /** The version of a measure of the provider's own; left out, or null, of the product's. */
    measureDefinitionId: z.uuid().nullish(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    measure: 'CODE',
    target: 0.5,
    workingDays: 1,
    windowStart: '2026-03-02',
    windowEnd: '2026-03-02',
    numerator: 1,
    denominator: 1,
  },
});

/** The effect after the change, with the evidence behind it: the verdict of the quality assurance dashboard. Key: service. */
export const outcomeEvidenceRecordedV1 = defineEvent({
  type: 'governance.outcome-evidence.recorded.v1',
  record: 'OutcomeEvidence',
  state: 'MADE',
  description: 'The effect after the change, with the evidence behind it: the verdict of the quality assurance dashboard.',
  data: z.object({
    reviewId: z.uuid(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    month: z.iso.date(),
    numerator: z.int(),
    denominator: z.int(),
    lower: z.number(),
    upper: z.number(),
    beforeNumerator: z.int(),
    beforeDenominator: z.int(),
    addressed: z.boolean(),
    reducing: z.boolean(),
    verdict: code,
    recordedByMemberId: z.uuid(),
    leftOut: leftOut.nullish(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    evidence: [],
    month: '2026-03-02',
    numerator: 1,
    denominator: 1,
    lower: 0.5,
    upper: 0.5,
    beforeNumerator: 1,
    beforeDenominator: 1,
    addressed: false,
    reducing: false,
    verdict: 'NOT_MET',
    recordedByMemberId: '018f3c6e-0000-7000-8000-000000000006',
  },
});

/** The evidence looked at again, some weeks after a change. Key: service. */
export const revisitRecordedV1 = defineEvent({
  type: 'governance.revisit.recorded.v1',
  record: 'Revisit',
  state: 'MADE',
  description: 'The evidence looked at again, some weeks after a change.',
  data: z.object({
    reviewId: z.uuid(),
    checkId: z.uuid(),
    weeks: z.int(),
    revisitedOn: z.iso.date(),
    revisitedById: z.uuid(),
    stillHolds: z.boolean(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    checkId: '018f3c6e-0000-7000-8000-000000000007',
    weeks: 12,
    revisitedOn: '2026-06-02',
    revisitedById: '018f3c6e-0000-7000-8000-000000000008',
    stillHolds: true,
    evidence: [],
  },
});
