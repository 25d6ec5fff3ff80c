import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A procedure; its text stands in its versions. Key: service. */
export const procedureOpenedV1 = defineEvent({
  type: 'governance.procedure.opened.v1',
  record: 'Procedure',
  state: 'MADE',
  description: 'A procedure; its text stands in its versions.',
  data: z.object({
    procedureCode: code,
  }),
  example: { procedureCode: 'CODE' },
});

/** One version of a procedure; old and new stay readable. Key: service. */
export const procedureVersionIssuedV1 = defineEvent({
  type: 'governance.procedure-version.issued.v1',
  record: 'ProcedureVersion',
  state: 'MADE',
  description: 'One version of a procedure; old and new stay readable.',
  data: z.object({
    procedureId: z.uuid(),
    number: z.int(),
    actionId: z.uuid().nullable(),
    issuedById: z.uuid(),
  }),
  example: {
    procedureId: '018f3c6e-0000-7000-8000-000000000009',
    number: 1,
    actionId: null,
    issuedById: '018f3c6e-0000-7000-8000-000000000008',
  },
});
