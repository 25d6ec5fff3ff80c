import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { ReviewAction, ReviewEscalation } from './domain';

export const reviewActionTable = recordTable<ReviewAction>('review_action', {
  reviewId: 'uuid',
  causesIds: 'uuid[]',
  kind: 'text',
  category: 'text',
  strength: 'text',
  changeKind: 'text',
  description: 'text',
  ownerId: 'uuid',
  namedRole: 'text?',
  dueOn: 'date',
  reviewPointOn: 'date',
  measure: 'text',
  completedOn: 'date?',
  evidence: 'jsonb?',
});
export const reviewActionById = byId(reviewActionTable, 'REVIEW');
export const reviewActionsPage = pageOf(reviewActionTable, 'REVIEW');
export const reviewActionsOfReview = pageOf(reviewActionTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand. */
export const allActionsOfReview = byColumn(reviewActionTable, 'reviewId', 'REVIEW', { where: 't.entered_in_error_at is null' });

export const reviewEscalationTable = recordTable<ReviewEscalation>('review_escalation', {
  reviewId: 'uuid',
  kind: 'text',
  namedSeniorId: 'uuid',
  startsOn: 'date',
  endsOn: 'date?',
  sampleBefore: 'integer?',
  sampleAfter: 'integer?',
});
export const reviewEscalationById = byId(reviewEscalationTable, 'REVIEW');
export const reviewEscalationsPage = pageOf(reviewEscalationTable, 'REVIEW');
export const reviewEscalationsOfReview = pageOf(reviewEscalationTable, 'REVIEW', { parent: 'reviewId' });
