import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A person who receives care. Key: service. */
export const personRegisteredV1 = defineEvent({
  type: 'care-records.person.registered.v1',
  record: 'Person',
  state: 'MADE',
  description: 'A person who receives care.',
  data: z.object({
    state: code,
    stateSince: z.iso.date(),
    /** Told until placements had dates and records of their own. */
    placedBy: z.array(code).optional(),
    /** The times for which the person had left before care went on. */
    absences: z.array(z.object({ from: z.iso.date(), until: z.iso.date() })).optional(),
  }),
  example: { state: 'RECEIVING_CARE', stateSince: '2026-03-02' },
});

/** A person left the service, on the day that `stateSince` says. Key: service. */
export const personLeftV1 = defineEvent({
  type: 'care-records.person.left.v1',
  record: 'Person',
  state: 'CORRECTED',
  description: 'A person left the service, on the day that `stateSince` says.',
  data: personRegisteredV1.data,
  example: { ...personRegisteredV1.example, state: 'LEFT', stateSince: '2026-03-10' },
});

/** Care went on for a person who had left, from the day that `stateSince` says. Key: service. */
export const personCareResumedV1 = defineEvent({
  type: 'care-records.person.resumed.v1',
  record: 'Person',
  state: 'CORRECTED',
  description: 'Care went on for a person who had left, from the day that `stateSince` says.',
  data: personRegisteredV1.data,
  example: { ...personRegisteredV1.example, stateSince: '2026-03-20', absences: [{ from: '2026-03-10', until: '2026-03-20' }] },
});

/** A person died, on the day that `stateSince` says. Key: service. */
export const personDiedV1 = defineEvent({
  type: 'care-records.person.died.v1',
  record: 'Person',
  state: 'CORRECTED',
  description: 'A person died, on the day that `stateSince` says.',
  data: personRegisteredV1.data,
  example: { ...personRegisteredV1.example, state: 'DIED', stateSince: '2026-03-10' },
});

/** A person moved to another service of the group. Key: the service to which they moved. */
export const personMovedV1 = defineEvent({
  type: 'care-records.person.moved.v1',
  record: 'Person',
  state: 'CORRECTED',
  description: 'A person moved to another service of the group.',
  data: personRegisteredV1.data.extend({
    fromServiceId: z.uuid(),
    movedOn: z.iso.date(),
    /** Every move so far, this one too, oldest first. */
    moves: z.array(z.object({ fromServiceId: z.uuid(), movedOn: z.iso.date() })).optional(),
  }),
  example: {
    ...personRegisteredV1.example,
    fromServiceId: '018f3c6e-0000-7000-8000-000000000002',
    movedOn: '2026-03-10',
    moves: [{ fromServiceId: '018f3c6e-0000-7000-8000-000000000002', movedOn: '2026-03-10' }],
  },
});

/** Who is a person's key worker, and from when. Key: service. */
export const keyWorkerAssignmentMadeV1 = defineEvent({
  type: 'care-records.key-worker-assignment.made.v1',
  record: 'KeyWorkerAssignment',
  state: 'MADE',
  description: "Who is a person's key worker, and from when.",
  data: z.object({
    personId: z.uuid(),
    staffMemberId: z.uuid(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    startsOn: '2026-03-02',
    endsOn: null,
  },
});

/** A key worker's time with a person ended, since another was named. Key: service. */
export const keyWorkerAssignmentEndedV1 = defineEvent({
  type: 'care-records.key-worker-assignment.ended.v1',
  record: 'KeyWorkerAssignment',
  state: 'CORRECTED',
  description: "A key worker's time with a person ended, since another was named.",
  data: keyWorkerAssignmentMadeV1.data,
  example: { ...keyWorkerAssignmentMadeV1.example, endsOn: '2026-03-08' },
});
