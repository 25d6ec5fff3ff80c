import { z } from 'zod';
import { defineEvent } from '../contract';

/** Which organisation places a person, and from when. Key: service. */
export const placementMadeV1 = defineEvent({
  type: 'care-records.placement.made.v1',
  record: 'Placement',
  state: 'MADE',
  description: 'Which organisation places a person, and from when.',
  data: z.object({
    personId: z.uuid(),
    organisationId: z.uuid(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    organisationId: '018f3c6e-0000-7000-8000-000000000008',
    startsOn: '2026-03-02',
    endsOn: null,
  },
});

/** The last day of a placement was said, or brought forward. Key: service. */
export const placementEndedV1 = defineEvent({
  type: 'care-records.placement.ended.v1',
  record: 'Placement',
  state: 'CORRECTED',
  description: 'The last day of a placement was said, or brought forward.',
  data: placementMadeV1.data,
  example: { ...placementMadeV1.example, endsOn: '2026-03-08' },
});

/** A placement went along with a person who moved to another service. Key: the service to which they moved. */
export const placementMovedV1 = defineEvent({
  type: 'care-records.placement.moved.v1',
  record: 'Placement',
  state: 'CORRECTED',
  description: 'A placement went along with a person who moved to another service.',
  data: placementMadeV1.data,
  example: placementMadeV1.example,
});
