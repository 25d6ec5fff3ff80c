import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A reviewer judged whether unfamiliar staff contributed to an incident; why stays in governance. It alters no figure. Key: service. */
export const linkJudgedV1 = defineEvent({
  type: 'governance.link-judgement.judged.v1',
  record: 'LinkJudgement',
  state: 'MADE',
  description: 'A reviewer judged whether unfamiliar staff contributed to an incident; why stays in governance. It alters no figure.',
  data: z.object({
    reviewId: z.uuid(),
    incident: z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() }),
    judgedLink: code,
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    incident: {
      kind: 'Incident',
      id: '018f3c6e-0000-7000-8000-000000000007',
      happenedAt: '2026-02-21T19:10:00.000Z',
      recordedAt: '2026-02-21T20:00:00.000Z',
    },
    judgedLink: 'CONTRIBUTORY',
  },
});
