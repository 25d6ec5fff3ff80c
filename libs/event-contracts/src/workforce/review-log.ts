import { z } from 'zod';
import { citedRecord } from '../cited-record';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A sample of shifts was drawn for a review, with the agency use of its month. Key: service. */
export const workforceSampleDrawnV1 = defineEvent({
  type: 'workforce.workforce-sample.drawn.v1',
  record: 'WorkforceSample',
  state: 'MADE',
  description: 'A sample of shifts was drawn for a review, with the agency use of its month.',
  data: z.object({
    reviewId: z.uuid(),
    fromOn: z.iso.date(),
    toOn: z.iso.date(),
    sampled: z.array(z.object({ shiftId: z.uuid(), period: code, linkedTo: z.array(citedRecord) })),
    shifts: z.int(),
    agencyShifts: z.int(),
    careMinutes: z.int(),
    agencyMinutes: z.int(),
    drawnById: z.uuid(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    fromOn: '2026-02-01',
    toOn: '2026-02-28',
    sampled: [{ shiftId: '018f3c6e-0000-7000-8000-000000000005', period: 'EVENING', linkedTo: [] }],
    shifts: 1,
    agencyShifts: 1,
    careMinutes: 480,
    agencyMinutes: 240,
    drawnById: '018f3c6e-0000-7000-8000-000000000002',
  },
});

/** The induction of an agency worker was judged for a sampled shift. Key: service. */
export const inductionVerdictGivenV1 = defineEvent({
  type: 'workforce.induction-verdict.given.v1',
  record: 'InductionVerdict',
  state: 'MADE',
  description: 'The induction of an agency worker was judged for a sampled shift.',
  data: z.object({
    reviewId: z.uuid(),
    sampleId: z.uuid(),
    shiftId: z.uuid(),
    staffMemberId: z.uuid(),
    orientation: code,
    guidance: code,
    checklist: code,
    refs: z.array(citedRecord),
    checkedById: z.uuid(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    sampleId: '018f3c6e-0000-7000-8000-000000000007',
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    orientation: 'COMPLETE',
    guidance: 'GAP',
    checklist: 'GAP',
    refs: [],
    checkedById: '018f3c6e-0000-7000-8000-000000000002',
  },
});

/** What the author of a sampled note knew of the escalation route was judged for a review. Key: service. */
export const knowledgeVerdictGivenV1 = defineEvent({
  type: 'workforce.knowledge-verdict.given.v1',
  record: 'KnowledgeVerdict',
  state: 'MADE',
  description: 'What the author of a sampled note knew of the escalation route was judged for a review.',
  data: z.object({
    reviewId: z.uuid(),
    noteId: z.uuid(),
    staffMemberId: z.uuid(),
    verdict: code,
    refs: z.array(citedRecord),
    compared: z.array(citedRecord),
    checkedById: z.uuid(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    noteId: '018f3c6e-0000-7000-8000-000000000004',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    verdict: 'KNEW',
    refs: [],
    compared: [],
    checkedById: '018f3c6e-0000-7000-8000-000000000002',
  },
});
