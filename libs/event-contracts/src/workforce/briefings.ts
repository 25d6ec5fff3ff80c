import { z } from 'zod';
import { defineEvent } from '../contract';

/** What a worker was told of a change or a person, for a shift or visit, and when the worker acknowledged it. Key: service. */
export const briefingAcknowledgedV1 = defineEvent({
  type: 'workforce.briefing.acknowledged.v1',
  record: 'Briefing',
  state: 'MADE',
  description: 'What a worker was told of a change or a person, for a shift or visit, and when the worker acknowledged it.',
  data: z.object({
    shiftId: z.uuid(),
    staffMemberId: z.uuid(),
    personId: z.uuid(),
    changeId: z.uuid().nullable(),
    givenById: z.uuid(),
    acknowledgedAt: z.iso.datetime(),
  }),
  example: {
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    changeId: null,
    givenById: '018f3c6e-0000-7000-8000-000000000007',
    acknowledgedAt: '2026-03-02T09:00:00.000Z',
  },
});

/** Guidance about named people, acknowledged by a worker for a shift. Key: service. */
export const personGuidanceAcknowledgedV1 = defineEvent({
  type: 'workforce.person-guidance.acknowledged.v1',
  record: 'PersonGuidance',
  state: 'MADE',
  description: 'Guidance about named people, acknowledged by a worker for a shift.',
  data: z.object({
    shiftId: z.uuid(),
    staffMemberId: z.uuid(),
    peopleIds: z.array(z.uuid()),
  }),
  example: { shiftId: '018f3c6e-0000-7000-8000-000000000005', staffMemberId: '018f3c6e-0000-7000-8000-000000000001', peopleIds: [] },
});
