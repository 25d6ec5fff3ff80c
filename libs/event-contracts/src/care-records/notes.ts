import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A care worker's note of a day, a shift or a visit. Key: service. */
export const dailyNoteRecordedV1 = defineEvent({
  type: 'care-records.daily-note.recorded.v1',
  record: 'DailyNote',
  state: 'MADE',
  description: "A care worker's note of a day, a shift or a visit.",
  data: z.object({
    personId: z.uuid(),
    kind: code,
    authorId: z.uuid(),
    riskCodes: z.array(code),
    shiftId: z.uuid().nullable(),
    amendsId: z.uuid().nullable(),
    /** Of a vague note alone: `VAGUE`, and in which ways. */
    clarity: code.optional(),
    vagueness: z.array(code).optional(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    kind: 'DAILY',
    authorId: '018f3c6e-0000-7000-8000-000000000006',
    riskCodes: [],
    shiftId: null,
    amendsId: null,
  },
});
