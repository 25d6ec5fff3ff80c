import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { ReviewNote } from './domain';

export const reviewNoteTable = recordTable<ReviewNote>('review_note', {
  reviewId: 'uuid',
  subject: 'text',
  verdict: 'text?',
  text: 'text',
  refs: 'jsonb',
  authorId: 'uuid?',
});
export const reviewNoteById = byId(reviewNoteTable, 'REVIEW');
export const reviewNotesPage = pageOf(reviewNoteTable, 'REVIEW');
export const reviewNotesOfReview = pageOf(reviewNoteTable, 'REVIEW', { parent: 'reviewId' });
