import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A published finding was taken into a feed by a record, or a reason was given in its place. Key: service. */
export const findingFedV1 = defineEvent({
  type: 'governance.finding.fed.v1',
  record: 'FindingFeed',
  state: 'MADE',
  description: 'A published finding was taken into a feed by a record, or a reason was given in its place.',
  data: z.object({
    reviewId: z.uuid(),
    causeId: z.uuid(),
    feed: code,
    record: z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() }).nullable(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    causeId: '018f3c6e-0000-7000-8000-000000000007',
    feed: 'QUALITY_MEETING',
    record: null,
  },
});
