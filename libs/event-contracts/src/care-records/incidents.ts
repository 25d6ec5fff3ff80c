import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** An event that harmed a person or could have. Key: service. */
export const incidentReportedV1 = defineEvent({
  type: 'care-records.incident.reported.v1',
  record: 'Incident',
  state: 'MADE',
  description: 'An event that harmed a person or could have.',
  data: z.object({
    personId: z.uuid(),
    kind: code,
    riskCodes: z.array(code),
    physicalHarm: code,
    psychologicalHarm: code,
    reportedById: z.uuid(),
  }),
  example: {
    personId: '018f3c6e-0000-7000-8000-000000000006',
    kind: 'FALL',
    riskCodes: [],
    physicalHarm: 'NONE',
    psychologicalHarm: 'NONE',
    reportedById: '018f3c6e-0000-7000-8000-000000000000',
  },
});
