import { migration } from './database';

/** Whom a machine that brings records in names as the one who did it. */
export const namedDoerMigration = migration('NamedDoer1772000700000', `alter table audit_entry add column named_doer_id uuid;`);
