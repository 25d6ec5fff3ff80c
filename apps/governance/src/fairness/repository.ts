import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { FairnessAssessment } from './domain';

export const fairnessAssessmentTable = recordTable<FairnessAssessment>('fairness_assessment', {
  causeId: 'uuid',
  tool: 'text',
  answers: 'jsonb',
  outcome: 'text',
  assessedById: 'uuid?',
});
export const fairnessAssessmentById = byId(fairnessAssessmentTable, 'STAFF_CONFIDENTIAL');
export const fairnessAssessmentsPage = pageOf(fairnessAssessmentTable, 'STAFF_CONFIDENTIAL');
