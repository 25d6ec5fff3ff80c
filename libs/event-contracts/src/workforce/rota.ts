import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. Key: service. */
export const shiftPlannedV1 = defineEvent({
  type: 'workforce.shift.planned.v1',
  record: 'Shift',
  state: 'MADE',
  description: 'One unit of delivery: a shift, or a visit of homecare, from its start to its end.',
  data: z.object({
    kind: code,
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

/** A shift or visit was cancelled before it began: it no longer counts. Key: service. */
export const shiftCancelledV1 = defineEvent({
  type: 'workforce.shift.cancelled.v1',
  record: 'Shift',
  state: 'RETRACTED',
  description: 'A shift or visit was cancelled before it began: it no longer counts.',
  data: shiftPlannedV1.data.extend({ cancelledAt: z.iso.datetime(), reasonCode: code }),
  example: { ...shiftPlannedV1.example, cancelledAt: '2026-03-01T09:00:00.000Z', reasonCode: 'PERSON_IN_HOSPITAL' },
});

/** A worker was taken off a shift or visit while it ran, at `endsAt`. Key: service. */
export const assignmentEndedV1 = defineEvent({
  type: 'workforce.assignment.ended.v1',
  record: 'Assignment',
  state: 'CORRECTED',
  description: 'A worker was taken off a shift or visit while it ran, at `endsAt`.',
  data: assignmentMadeV1.data.extend({ reasonCode: code }),
  example: { ...assignmentMadeV1.example, reasonCode: 'SICKNESS' },
});

/** A worker was taken off a shift or visit before it began: the assignment no longer counts. Key: service. */
export const assignmentWithdrawnV1 = defineEvent({
  type: 'workforce.assignment.withdrawn.v1',
  record: 'Assignment',
  state: 'RETRACTED',
  description: 'A worker was taken off a shift or visit before it began: the assignment no longer counts.',
  data: assignmentEndedV1.data,
  example: assignmentEndedV1.example,
});

/** That a visit was late or missed, and why. Key: service. */
export const visitReportedV1 = defineEvent({
  type: 'workforce.visit-report.made.v1',
  record: 'VisitReport',
  state: 'MADE',
  description: 'That a visit was late or missed, and why.',
  data: z.object({
    shiftId: z.uuid(),
    outcome: code,
    arrivedAt: z.iso.datetime().nullable(),
    reasonCode: code,
    reportedById: z.uuid(),
  }),
  example: {
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    outcome: 'LATE',
    arrivedAt: '2026-03-02T09:20:00.000Z',
    reasonCode: 'TRAVEL',
    reportedById: '018f3c6e-0000-7000-8000-000000000001',
  },
});
