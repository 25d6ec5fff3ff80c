import { migration } from '@causeway/persistence';

/** What a meeting decided, with its date. */
export const decisions = migration('Decisions1773000300000', 'alter table minute add column decision text, add column due_on date;');
