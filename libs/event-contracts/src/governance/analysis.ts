import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

const cited = z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() });
const shown = {
  kind: 'AllocationCheck',
  id: '018f3c6e-0000-7000-8000-000000000007',
  happenedAt: '2026-02-21T19:10:00.000Z',
  recordedAt: '2026-02-21T20:00:00.000Z',
};

/** A barrier was assessed: whether it was in place and worked. What it was and why it failed stay in governance. Key: service. */
export const barrierAssessedV1 = defineEvent({
  type: 'governance.barrier.assessed.v1',
  record: 'Barrier',
  state: 'MADE',
  description: 'A barrier was assessed: whether it was in place and worked. What it was and why it failed stay in governance.',
  data: z.object({ reviewId: z.uuid(), barrierKind: code, inPlace: code, worked: code.nullable(), evidence: z.array(cited) }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    barrierKind: 'ADMINISTRATIVE',
    inPlace: 'YES',
    worked: 'NO',
    evidence: [shown],
  },
});

/** A difference from what is usual was recorded; what it was stays in governance. Key: service. */
export const differenceRecordedV1 = defineEvent({
  type: 'governance.difference.recorded.v1',
  record: 'Difference',
  state: 'MADE',
  description: 'A difference from what is usual was recorded; what it was stays in governance.',
  data: z.object({ reviewId: z.uuid(), evidence: z.array(cited) }),
  example: { reviewId: '018f3c6e-0000-7000-8000-000000000006', evidence: [shown] },
});
