import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. Key: service. */
export const identifiedChangeProposedV1 = defineEvent({
  type: 'care-records.identified-change.proposed.v1',
  record: 'IdentifiedChange',
  state: 'MADE',
  description: "A change in a person's risk, need or preference, or a family's concern, with the records that show it.",
  data: z.object({
    personId: z.uuid(),
    kind: code,
    code: code,
    firstSource: code,
    highRisk: z.boolean(),
    evidence: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    identifiedAt: z.iso.datetime(),
    state: code,
    confirmedById: z.uuid().nullable(),
    dueAt: z.iso.datetime(),
    signedOffById: z.uuid().nullable(),
    signedOffAt: z.iso.datetime().nullable(),
    // Clocks by which it was overdue, and that it lost with evidence that was entered in error, oldest first.
    earlierClocks: z.array(z.object({ identifiedAt: z.iso.datetime(), dueAt: z.iso.datetime() })).optional(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    kind: 'RISK',
    code: 'CODE',
    firstSource: 'FORMAL_REVIEW',
    highRisk: false,
    evidence: [],
    identifiedAt: '2026-03-02T09:00:00.000Z',
    state: 'CANDIDATE',
    confirmedById: null,
    dueAt: '2026-03-02T09:00:00.000Z',
    signedOffById: null,
    signedOffAt: null,
  },
});

/** What staff do at once about a change, before the plan's new version is published. Key: service. */
export const interimInstructionIssuedV1 = defineEvent({
  type: 'care-records.interim-instruction.issued.v1',
  record: 'InterimInstruction',
  state: 'MADE',
  description: "What staff do at once about a change, before the plan's new version is published.",
  data: z.object({
    changeId: z.uuid(),
    personId: z.uuid(),
    awaitingSignOff: z.boolean(),
    issuedById: z.uuid(),
  }),
  example: {
    changeId: '018f3c6e-0000-7000-8000-000000000006',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    awaitingSignOff: false,
    issuedById: '018f3c6e-0000-7000-8000-000000000008',
  },
});

/** An identified change was amended: evidence added, confirmed, signed off. Key: service. */
export const identifiedChangeAmendedV1 = defineEvent({
  type: 'care-records.identified-change.amended.v1',
  record: 'IdentifiedChange',
  state: 'CORRECTED',
  description: 'An identified change was amended: evidence added, confirmed, signed off.',
  data: identifiedChangeProposedV1.data,
  example: identifiedChangeProposedV1.example,
});

/** An identified change was entered in error: it no longer counts. Key: service. */
export const identifiedChangeRetractedV1 = defineEvent({
  type: 'care-records.identified-change.retracted.v1',
  record: 'IdentifiedChange',
  state: 'RETRACTED',
  description: 'An identified change was entered in error: it no longer counts.',
  data: identifiedChangeProposedV1.data,
  example: identifiedChangeProposedV1.example,
});

/** A senior signed off the change that an interim instruction is about: it no longer waits. Key: service. */
export const interimInstructionSignedOffV1 = defineEvent({
  type: 'care-records.interim-instruction.approved.v1',
  record: 'InterimInstruction',
  state: 'CORRECTED',
  description: 'A senior signed off the change that an interim instruction is about: it no longer waits.',
  data: interimInstructionIssuedV1.data,
  example: interimInstructionIssuedV1.example,
});
