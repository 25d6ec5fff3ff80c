import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A fairness tool was recorded for a cause; what it found stays in governance. Key: service. */
export const fairnessAssessmentMadeV1 = defineEvent({
  type: 'governance.fairness-assessment.made.v1',
  record: 'FairnessAssessment',
  state: 'MADE',
  description: 'A fairness tool was recorded for a cause; what it found stays in governance.',
  data: z.object({ causeId: z.uuid(), tool: code }),
  example: { causeId: '018f3c6e-0000-7000-8000-000000000006', tool: 'BEING_FAIR_2025' },
});
