import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A sample of the records that reviews rest on was drawn for an inspector, and frozen. Key: service. */
export const inspectionSampleDrawnV1 = defineEvent({
  type: 'governance.inspection-sample.drawn.v1',
  record: 'InspectionSample',
  state: 'MADE',
  description: 'A sample of the records that reviews rest on was drawn for an inspector, and frozen.',
  data: z.object({
    windowStart: z.iso.date(),
    windowEnd: z.iso.date(),
    number: z.int(),
    seed: z.int(),
    method: code,
    frameSize: z.int(),
    frameHash: code,
    drawn: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
  }),
  example: {
    windowStart: '2026-01-01',
    windowEnd: '2026-03-31',
    number: 5,
    seed: 20260331,
    method: 'sha256-order/1',
    frameSize: 41,
    frameHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    drawn: [],
  },
});
