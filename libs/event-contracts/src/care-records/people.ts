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
    placedBy: z.array(code),
  }),
  example: { state: 'RECEIVING_CARE', stateSince: '2026-03-02', placedBy: [] },
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
