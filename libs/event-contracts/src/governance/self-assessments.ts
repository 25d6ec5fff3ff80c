import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

const cited = z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() }));
const workerId = '018f3c6e-0000-7000-8000-000000000009';

/** A service said what it thinks of itself by one item of a framework: its own judgement, from which no rating follows. Key: service. */
export const selfAssessmentRecordedV1 = defineEvent({
  type: 'governance.self-assessment.recorded.v1',
  record: 'SelfAssessment',
  state: 'MADE',
  description:
    'A service said what it thinks of itself by one item of a framework: its own judgement, from which no rating follows. Why stays in governance.',
  data: z.object({ frameworkItem: code, framework: code, rating: code, evidence: cited, assessedById: z.uuid() }),
  example: { frameworkItem: 'SAF_S1', framework: 'SAF', rating: 'GOOD', evidence: [], assessedById: workerId },
});

/** A peer said what they think of the same. Key: service. */
export const peerRatingRecordedV1 = defineEvent({
  type: 'governance.peer-rating.recorded.v1',
  record: 'PeerRating',
  state: 'MADE',
  description: 'A peer said what they think of what a service says of itself. Why stays in governance.',
  data: z.object({ selfAssessmentId: z.uuid(), rating: code, evidence: cited, ratedById: z.uuid() }),
  example: {
    selfAssessmentId: '018f3c6e-0000-7000-8000-000000000012',
    rating: 'REQUIRES_IMPROVEMENT',
    evidence: [],
    ratedById: workerId,
  },
});

/** An action was linked to a self-assessment: all that are. Key: service. */
export const selfAssessmentActionLinkedV1 = defineEvent({
  type: 'governance.self-assessment.action-linked.v1',
  record: 'SelfAssessment',
  state: 'CORRECTED',
  description: 'An action was linked to a self-assessment: all that are linked to it now.',
  data: z.object({ reviewActionIds: z.array(z.uuid()), workforceActionIds: z.array(z.uuid()) }),
  example: { reviewActionIds: ['018f3c6e-0000-7000-8000-000000000013'], workforceActionIds: [] },
});
