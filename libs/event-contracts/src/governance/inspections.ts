import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** An inspection by the regulator. Key: service. */
export const inspectionRecordedV1 = defineEvent({
  type: 'governance.inspection.recorded.v1',
  record: 'Inspection',
  state: 'MADE',
  description: 'An inspection by the regulator.',
  data: z.object({
    inspectedOn: z.iso.date(),
    overallRating: code,
    expectedReinspectionOn: z.iso.date().nullable(),
  }),
  example: { inspectedOn: '2026-03-02', overallRating: 'OUTSTANDING', expectedReinspectionOn: null },
});

/** Something that an inspection found. Key: service. */
export const inspectionFindingRecordedV1 = defineEvent({
  type: 'governance.inspection-finding.recorded.v1',
  record: 'InspectionFinding',
  state: 'MADE',
  description: 'Something that an inspection found.',
  data: z.object({
    inspectionId: z.uuid(),
    kind: code,
    regulationKey: code,
    complyBy: z.iso.date().nullable(),
  }),
  example: { inspectionId: '018f3c6e-0000-7000-8000-000000000000', kind: 'BREACH', regulationKey: 'CODE', complyBy: null },
});

/** A finding was reviewed or tested. Key: service. */
export const inspectionFindingMovedV1 = defineEvent({
  type: 'governance.inspection-finding.moved.v1',
  record: 'InspectionFinding',
  state: 'CORRECTED',
  description: 'A finding was reviewed or tested.',
  data: z.object({ state: code, changedOn: z.iso.date().nullable(), stillFound: z.boolean().nullable() }),
  example: { state: 'TESTED', changedOn: '2026-03-02', stillFound: false },
});
