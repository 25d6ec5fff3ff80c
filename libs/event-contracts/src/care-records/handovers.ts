import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** What one shift told the next. Key: service. */
export const handoverRecordedV1 = defineEvent({
  type: 'care-records.handover.recorded.v1',
  record: 'Handover',
  state: 'MADE',
  description: 'What one shift told the next.',
  data: z.object({
    fromShiftId: z.uuid().nullable(),
    toShiftId: z.uuid().nullable(),
    peopleIds: z.array(z.uuid()),
    changesIds: z.array(z.uuid()),
    ownerCode: code.nullable(),
    assumedSomeoneElse: z.boolean(),
    givenById: z.uuid(),
  }),
  example: {
    fromShiftId: null,
    toShiftId: null,
    peopleIds: [],
    changesIds: [],
    ownerCode: null,
    assumedSomeoneElse: false,
    givenById: '018f3c6e-0000-7000-8000-000000000007',
  },
});
