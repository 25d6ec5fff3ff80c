import { migration } from './database';

/**
 * `mark_changes(t)`: gives a table that joins records, and has no id, one of its own, with which whoever pulls what changed
 * knows its rows: by `changed_xid`, and by the tombstone of each that is gone.
 */
export const marksMigration = migration(
  'Marks1777200600000',
  `
create procedure mark_changes(t regclass) language plpgsql as $$
begin
  execute format('alter table %s add column id uuid not null default gen_random_uuid(), add column changed_xid xid8 not null default pg_current_xact_id()', t);
  execute format('create trigger changed_xid before update on %s for each row execute function touch_changed_xid()', t);
  execute format('create trigger tombstone after delete on %s for each row execute function leave_tombstone()', t);
  execute format('create index on %s (tenant_id, changed_xid)', t);
end $$;
`,
);
