import { migration, type Migration } from './database';

/**
 * `ensure_partitions(until)`: the outbox and the trail have a partition for every month up to then. Each begins where
 * the last one ends, and takes what had landed in the default partition meanwhile. The app, which owns no table, may
 * call it and nothing more.
 */
export const partitionsMigration = (domain: string): Migration =>
  migration(
    'Partitions1772000600000',
    `
create function ensure_partitions(until timestamptz) returns integer language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '5s' as $$
declare
  parent text; part text; during text; last timestamptz; next timestamptz; made integer := 0;
begin
  perform pg_advisory_xact_lock(7020);
  foreach parent in array array['outbox', 'audit_entry'] loop
    select a.attname into during from pg_partitioned_table p join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0] where p.partrelid = parent::regclass;
    loop
      select max(substring(pg_get_expr(c.relpartbound, c.oid) from $re$TO \\('([^']+)'\\)$re$)::timestamptz) into last
        from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = parent::regclass;
      exit when last is null or last >= until;
      next := last + interval '1 month';
      part := parent || '_' || to_char(last + interval '1 day', 'YYYYMM');
      execute format('create table %I (like %I including defaults including constraints)', part, parent);
      execute format('with moved as (delete from %I where %I >= %L and %I < %L returning *) insert into %I select * from moved', parent || '_default', during, last, during, next, part);
      execute format('alter table %I attach partition %I for values from (%L) to (%L)', parent, part, last, next);
      made := made + 1;
    end loop;
  end loop;
  return made;
end $$;
revoke execute on function ensure_partitions(timestamptz) from public;
grant execute on function ensure_partitions(timestamptz) to ${domain}_app;
`,
  );
