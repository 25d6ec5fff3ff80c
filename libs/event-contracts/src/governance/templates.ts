import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** Who performs which step of a review in a kind of service was signed for at provider level. Key: tenant. */
export const reviewTemplateVersionSignedV1 = defineEvent({
  type: 'governance.review-template-version.signed.v1',
  record: 'ReviewTemplateVersion',
  state: 'MADE',
  description: 'Who performs which step of a review in a kind of service was signed for at provider level.',
  data: z.object({
    template: code,
    serviceKind: code,
    number: z.int(),
    steps: z.array(z.object({ step: z.int(), role: code })),
    validFrom: z.iso.date(),
    signedById: z.uuid(),
  }),
  example: {
    template: 'MISSED_CARE_PLAN_UPDATES',
    serviceKind: 'HOMECARE',
    number: 1,
    steps: [{ step: 1, role: 'CARE_COORDINATOR' }],
    validFrom: '2026-03-02',
    signedById: '018f3c6e-0000-7000-8000-000000000008',
  },
});
