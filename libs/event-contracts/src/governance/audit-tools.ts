import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A version of a provider's own audit tool; what is asked in words stays in governance. Key: tenant. */
export const auditToolVersionDefinedV1 = defineEvent({
  type: 'governance.audit-tool-version.defined.v1',
  record: 'AuditToolVersion',
  state: 'MADE',
  description:
    "A version of a provider's own audit tool: its items, how each is scored, and how much it counts. What is asked in words stays in governance.",
  data: z.object({
    toolCode: code,
    number: z.int(),
    versionCode: code,
    passMark: z.number().nullable(),
    items: z.array(z.object({ item: code, scoring: code, weight: z.int() })),
    definedById: z.uuid(),
  }),
  example: {
    toolCode: 'MEDICATION_ROUNDS',
    number: 1,
    versionCode: 'medication-rounds/1',
    passMark: 0.9,
    items: [{ item: 'SIGNED_IN_TIME', scoring: 'MET_OF_SAMPLE', weight: 2 }],
    definedById: '018f3c6e-0000-7000-8000-000000000009',
  },
});

/** An audit by a provider's own tool. Key: service. */
export const toolAuditRecordedV1 = defineEvent({
  type: 'governance.tool-audit.recorded.v1',
  record: 'Audit',
  state: 'MADE',
  description: "An audit by a provider's own tool: what was answered to each item that was asked. Notes stay in governance.",
  data: z.object({
    auditedById: z.uuid(),
    auditedAs: code,
    tool: code,
    toolVersionId: z.uuid(),
    population: z.int().nullable(),
    sampleSize: z.int().nullable(),
    answers: z.array(
      z.object({
        item: code,
        answer: code.nullable(),
        met: z.int().nullable(),
        notApplicableOf: z.int().nullable(),
        points: z.int().nullable(),
      }),
    ),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    auditedById: '018f3c6e-0000-7000-8000-000000000009',
    auditedAs: 'DEPUTY_MANAGER',
    tool: 'medication-rounds/1',
    toolVersionId: '018f3c6e-0000-7000-8000-000000000011',
    population: 60,
    sampleSize: 20,
    answers: [{ item: 'SIGNED_IN_TIME', answer: null, met: 19, notApplicableOf: null, points: null }],
    evidence: [],
  },
});
