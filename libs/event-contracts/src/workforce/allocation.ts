import { z } from 'zod';
import { defineEvent } from '../contract';

/** The shift-start briefing of an agency worker: key risks and routines of each person, signed by both. Kept in the handover folder. Key: service. */
export const briefingChecklistCompletedV1 = defineEvent({
  type: 'workforce.briefing-checklist.completed.v1',
  record: 'BriefingChecklist',
  state: 'MADE',
  description:
    'The shift-start briefing of an agency worker: key risks and routines of each person, signed by both. Kept in the handover folder.',
  data: z.object({
    shiftId: z.uuid(),
    staffMemberId: z.uuid(),
    seniorId: z.uuid(),
    peopleIds: z.array(z.uuid()),
    workerSigned: z.boolean(),
    seniorSigned: z.boolean(),
  }),
  example: {
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    seniorId: '018f3c6e-0000-7000-8000-000000000006',
    peopleIds: [],
    workerSigned: false,
    seniorSigned: false,
  },
});

/** Giving people or tasks to a worker at shift start. Key: service. */
export const shiftAllocationMadeV1 = defineEvent({
  type: 'workforce.shift-allocation.made.v1',
  record: 'ShiftAllocation',
  state: 'MADE',
  description: 'Giving people or tasks to a worker at shift start.',
  data: z.object({
    shiftId: z.uuid(),
    staffMemberId: z.uuid(),
    peopleIds: z.array(z.uuid()),
    allocatedById: z.uuid(),
    overridden: z.boolean(),
  }),
  example: {
    shiftId: '018f3c6e-0000-7000-8000-000000000005',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    peopleIds: [],
    allocatedById: '018f3c6e-0000-7000-8000-000000000001',
    overridden: false,
  },
});

/** A check that shift-start allocation was done, and that every plan has a named owner. Key: service. */
export const allocationCheckRecordedV1 = defineEvent({
  type: 'workforce.allocation-check.recorded.v1',
  record: 'AllocationCheck',
  state: 'MADE',
  description: 'A check that shift-start allocation was done, and that every plan has a named owner.',
  data: z.object({
    checkedById: z.uuid(),
    allocationClear: z.boolean(),
    ownershipClear: z.boolean(),
  }),
  example: { checkedById: '018f3c6e-0000-7000-8000-000000000009', allocationClear: false, ownershipClear: false },
});
