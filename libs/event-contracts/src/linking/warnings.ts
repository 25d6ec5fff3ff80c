import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** An early warning or trigger, with the records that fired it and the setting by which they did. Key: service. */
export const earlyWarningRaisedV1 = defineEvent({
  type: 'linking.early-warning.raised.v1',
  record: 'EarlyWarning',
  state: 'MADE',
  description: 'An early warning or trigger, with the records that fired it and the setting by which they did.',
  data: z.object({
    rule: code,
    personId: z.uuid().nullable(),
    because: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    suggestsReview: z.boolean(),
    level: code.optional(),
  }),
  example: { rule: 'REPEATED_DELAY', personId: null, because: [], suggestsReview: false },
});

/** What an early warning warned of was put right. Key: service. */
export const earlyWarningEndedV1 = defineEvent({
  type: 'linking.early-warning.ended.v1',
  record: 'EarlyWarning',
  state: 'CORRECTED',
  description: 'What an early warning warned of was put right.',
  data: earlyWarningRaisedV1.data,
  example: earlyWarningRaisedV1.example,
});

/** The records that an early warning rested on no longer say so. Key: service. */
export const earlyWarningWithdrawnV1 = defineEvent({
  type: 'linking.early-warning.withdrawn.v1',
  record: 'EarlyWarning',
  state: 'RETRACTED',
  description: 'The records that an early warning rested on no longer say so.',
  data: earlyWarningRaisedV1.data,
  example: earlyWarningRaisedV1.example,
});
