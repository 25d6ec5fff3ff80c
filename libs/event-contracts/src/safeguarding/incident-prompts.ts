import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

const id = (n: number) => `018f3c6e-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A prompt of the law appeared with an incident. Key: service. */
export const incidentPromptOpenedV1 = defineEvent({
  type: 'safeguarding.incident-prompt.opened.v1',
  record: 'NotificationPrompt',
  state: 'MADE',
  description: "A prompt of the law appeared with an incident that harmed a person; its clock runs from the incident's record.",
  data: z.object({ incidentId: z.uuid(), personId: z.uuid(), kind: code }),
  example: { incidentId: id(8), personId: id(6), kind: 'CANDOUR_IN_PERSON' },
});

/** A prompt of the law that appeared with an incident was answered. Key: service. */
export const incidentPromptAnsweredV1 = defineEvent({
  type: 'safeguarding.incident-prompt.answered.v1',
  record: 'NotificationPrompt',
  state: 'CORRECTED',
  description: 'A prompt of the law that appeared with an incident was answered.',
  data: incidentPromptOpenedV1.data.extend({ answer: code, answeredAt: z.iso.datetime(), answeredById: z.uuid() }),
  example: { ...incidentPromptOpenedV1.example, answer: 'DONE', answeredAt: '2026-03-02T11:00:00.000Z', answeredById: id(1) },
});

/** The service set its own limit for a prompt of the law. Key: service. */
export const internalLimitSetV1 = defineEvent({
  type: 'safeguarding.internal-limit.set.v1',
  record: 'InternalLimit',
  state: 'MADE',
  description: 'A service set a limit of its own, in hours, for answering a prompt of the law that gives none.',
  data: z.object({ kind: code, hours: z.int(), number: z.int(), setById: z.uuid() }),
  example: { kind: 'CANDOUR_IN_PERSON', hours: 24, number: 1, setById: id(1) },
});
