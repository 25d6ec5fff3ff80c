import { migration } from '@causeway/persistence';

/** What shows that an action was done; null on actions that were completed before it was asked for. */
export const completionEvidence = migration('CompletionEvidence1775000200000', 'alter table review_action add column evidence jsonb;');
