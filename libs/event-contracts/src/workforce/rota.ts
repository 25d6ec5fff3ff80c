import { z } from 'zod';
import { defineEvent } from '../contract';

/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. Key: service. */
export const shiftPlannedV1 = defineEvent({
  type: 'workforce.shift.planned.v1',
  record: 'Shift',
  state: 'MADE',
  description: 'One unit of delivery: a shift, or a visit of homecare, from its start to its end.',
  data: z.object({
    kind: z.string(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    plannedStaff: z.int(),
    peopleIds: z.array(z.uuid()),
  }),
  example: { kind: 'SHIFT', startsAt: '2026-03-02T09:00:00.000Z', endsAt: '2026-03-02T09:00:00.000Z', plannedStaff: 1, peopleIds: [] },
});

/** A worker on a shift or visit. Key: service. */
export const assignmentMadeV1 = defineEvent({
  type: 'workforce.assignment.made.v1',
  record: 'Assignment',
  state: 'MADE',
  description: 'A worker on a shift or visit.',
  data: z.object({
    shiftId: z.uuid(),
    staffMemberId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    agency: z.boolean(),
    peopleIds: z.array(z.uuid()),
  }),
  example: {
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    startsAt: '2026-03-02T09:00:00.000Z',
    endsAt: '2026-03-02T09:00:00.000Z',
    agency: false,
    peopleIds: [],
  },
});
