import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { PlanReview } from './domain';

export const planReviewTable = recordTable<PlanReview>('plan_review', {
  planId: 'uuid',
  personId: 'uuid',
  heldById: 'uuid',
  lookedAt: 'text[]',
  outcome: 'text',
  text: 'text',
  nextReviewOn: 'date',
  amendsId: 'uuid?',
});
export const planReviewById = byId(planReviewTable, 'CARE');
export const planReviewsPage = pageOf(planReviewTable, 'CARE');
export const planReviewsOfCarePlan = pageOf(planReviewTable, 'CARE', { parent: 'planId' });
