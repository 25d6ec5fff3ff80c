import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. Key: service. */
export const indicatorFlaggedV1 = defineEvent({
  type: 'safeguarding.indicator.flagged.v1',
  record: 'Indicator',
  state: 'MADE',
  description: 'A sign in a note that someone may be at risk; its clock starts when the note was recorded.',
  data: z.object({
    personId: z.uuid(),
    noteId: z.uuid(),
    origin: code,
    theme: code,
    noteRecordedAt: z.iso.datetime(),
    flaggedById: z.uuid(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    noteId: '018f3c6e-0000-7000-8000-000000000004',
    origin: 'WORKER_FLAGGED',
    theme: 'NEGLECT',
    noteRecordedAt: '2026-03-02T09:00:00.000Z',
    flaggedById: '018f3c6e-0000-7000-8000-000000000009',
  },
});

/** A safeguarding concern. Key: service. */
export const concernRaisedV1 = defineEvent({
  type: 'safeguarding.concern.raised.v1',
  record: 'Concern',
  state: 'MADE',
  description: 'A safeguarding concern.',
  data: z.object({
    personId: z.uuid(),
    theme: code,
    indicatorId: z.uuid().nullable(),
    raisedById: z.uuid(),
    allegationOfAbuse: z.boolean(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    theme: 'NEGLECT',
    indicatorId: null,
    raisedById: '018f3c6e-0000-7000-8000-000000000008',
    allegationOfAbuse: false,
  },
});
