import { migration } from './database';

/**
 * Gives every record table the columns that say when and why a record was marked as entered in error: the tables that
 * there are, and, by way of `record_table`, those that later migrations make.
 */
export const enteredInErrorMigration = migration(
  'EnteredInError1772000400000',
  `
create procedure markable_as_error(t regclass) language plpgsql as $$
declare n text := (select relname from pg_class where oid = t);
begin
  execute format('alter table %s add column if not exists entered_in_error_at timestamptz, add column if not exists entered_in_error_reason text', t);
  execute format('alter table %s add constraint %I check ((entered_in_error_at is null) = (entered_in_error_reason is null))', t, n || '_error_has_reason');
end $$;

create or replace procedure record_table(t regclass) language plpgsql as $$
declare n text := (select relname from pg_class where oid = t);
begin
  execute format('alter table %s add constraint %I unique (tenant_id, source, external_id)', t, n || '_source');
  execute format('alter table %s add constraint %I check (recorded_at >= happened_at or source is not null)', t, n || '_recorded_after_happened');
  call markable_as_error(t);
  call protect_by_tenant(t);
end $$;

do $$
declare t regclass;
begin
  for t in select c.conrelid::regclass from pg_constraint c join pg_class r on r.oid = c.conrelid
            where c.contype = 'u' and c.conname = r.relname || '_source' and c.connamespace = 'public'::regnamespace loop
    call markable_as_error(t);
  end loop;
end $$;
`,
);
