import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/**
 * A person of the group broke the glass: every domain opens to them, for reading, what they named of the service, or of the one person
 * there. `brokenAt` and `opensUntil` are by the machine's clock, a demonstration's too. What they wrote stays in governance. Key: service.
 */
export const glassBrokenV1 = defineEvent({
  type: 'governance.glass-break.made.v1',
  record: 'GlassBreak',
  state: 'MADE',
  description:
    'A person of the group broke the glass: every domain opens to them, for reading, what they named of the service, or of the one person there. `brokenAt` and `opensUntil` are by the machine’s clock. What they wrote stays in governance.',
  data: z.object({
    brokenById: z.uuid(),
    personId: z.uuid().nullable(),
    classes: z.array(code),
    reason: code,
    brokenAt: z.iso.datetime(),
    opensUntil: z.iso.datetime(),
  }),
  example: {
    brokenById: '018f3c6e-0000-7000-8000-000000000006',
    personId: '018f3c6e-0000-7000-8000-000000000007',
    classes: ['PERSON_IDENTITY', 'CARE', 'CARE_TEXT'],
    reason: 'MEDICAL_EMERGENCY',
    brokenAt: '2026-03-09T02:10:00.000Z',
    opensUntil: '2026-03-09T03:10:00.000Z',
  },
});

/** A glass was shut before its time: it opens nothing more. `endedAt` is by the machine's clock. Key: service. */
export const glassEndedV1 = defineEvent({
  type: 'governance.glass-break.ended.v1',
  record: 'GlassBreak',
  state: 'CORRECTED',
  description: 'A glass was shut before its time: it opens nothing more. `endedAt` is by the machine’s clock.',
  data: z.object({ endedAt: z.iso.datetime() }),
  example: { endedAt: '2026-03-09T02:40:00.000Z' },
});

/** Somebody other than its holder judged whether the glass was rightly broken; why stays in governance. Key: service. */
export const glassReviewedV1 = defineEvent({
  type: 'governance.glass-break.reviewed.v1',
  record: 'GlassBreak',
  state: 'CORRECTED',
  description: 'Somebody other than its holder judged whether the glass was rightly broken; why stays in governance.',
  data: z.object({ verdict: code, reviewedAt: z.iso.datetime() }),
  example: { verdict: 'JUSTIFIED', reviewedAt: '2026-03-09T09:30:00.000Z' },
});
