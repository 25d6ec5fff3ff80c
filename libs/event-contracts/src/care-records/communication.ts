import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A call, a message, an alert or contact with family. Key: service. */
export const communicationLogEntryLoggedV1 = defineEvent({
  type: 'care-records.communication-log-entry.logged.v1',
  record: 'CommunicationLogEntry',
  state: 'MADE',
  description: 'A call, a message, an alert or contact with family.',
  data: z.object({
    personId: z.uuid(),
    kind: code,
    loggedById: z.uuid(),
    withCode: code.nullable(),
    amendsId: z.uuid().nullable().optional(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    kind: 'CALL',
    loggedById: '018f3c6e-0000-7000-8000-000000000008',
    withCode: null,
    amendsId: null,
  },
});
