import { z } from 'zod';
import { defineEvent } from '../contract';

/** An early warning or trigger, with the records that fired it and the setting by which they did. Key: service. */
export const earlyWarningRaisedV1 = defineEvent({
  type: 'linking.early-warning.raised.v1',
  record: 'EarlyWarning',
  state: 'MADE',
  description: 'An early warning or trigger, with the records that fired it and the setting by which they did.',
  data: z.object({
    rule: z.string(),
    personId: z.uuid().nullable(),
    because: z.array(z.object({ kind: z.string(), id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    suggestsReview: z.boolean(),
  }),
  example: { rule: 'REPEATED_DELAY', personId: null, because: [], suggestsReview: false },
});
