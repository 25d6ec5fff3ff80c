import { migration } from '@causeway/persistence';

/** A closed review is opened again when its cause comes back. */
export const reopened = migration('Reopened1777200800000', 'alter table review add column reopened_at timestamptz;');
