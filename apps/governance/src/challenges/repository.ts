import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Challenge } from './domain';

export const challengeTable = recordTable<Challenge>('challenge', {
  reviewId: 'uuid?',
  minuteId: 'uuid?',
  challenge: 'text',
  challengerId: 'uuid',
  ownerId: 'uuid',
  dueOn: 'date',
  response: 'text?',
  answeredAt: 'timestamptz?',
});
export const challengeById = byId(challengeTable, 'GOVERNANCE');
export const challengesPage = pageOf(challengeTable, 'GOVERNANCE');
export const challengesOfReview = pageOf(challengeTable, 'GOVERNANCE', { parent: 'reviewId' });
export const challengesOfMinute = pageOf(challengeTable, 'GOVERNANCE', { parent: 'minuteId' });
