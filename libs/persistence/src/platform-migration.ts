import { PARTITIONS } from '@causeway/event-contracts';
import { migration, type Migration } from './database';
import { deputiesMigration } from './deputies-migration';
import { enteredInErrorMigration } from './entered-in-error-migration';
import { glassMigration } from './glass-migration';
import { knownFactsMigration } from './known-facts-migration';
import { marksMigration } from './marks-migration';
import { namedDoerMigration } from './named-doer-migration';
import { partitionsMigration } from './partitions-migration';
import { placingMigration } from './placing-migration';
import { trailMigration } from './trail/migration';

/** The columns of every record table; interpolated into `create table` of migrations and never changed. */
export const recordColumnsV1 = `
  id uuid primary key,
  tenant_id uuid not null,
  service_id uuid,
  version integer not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  received_at timestamptz not null,
  source text,
  external_id text,
  changed_xid xid8 not null default pg_current_xact_id()`;

/** What every domain's database has beside its own tables. */
export const platformMigrations = (domain: string): readonly Migration[] => [
  platformMigration(domain),
  enteredInErrorMigration,
  knownFactsMigration,
  partitionsMigration(domain),
  namedDoerMigration,
  placingMigration(domain),
  deputiesMigration(domain),
  marksMigration,
  trailMigration(domain),
  glassMigration(domain),
];

/**
 * What every domain's database has from its first migration: `protect_by_tenant`, outbox, audit, kept results, inbox,
 * positions, dead letters, known records and tombstones. `domain` names the roles: `<domain>_app`, `<domain>_audit`.
 */
const platformMigration = (domain: string): Migration =>
  migration(
    'Platform1772000000000',
    `
create function current_tenant() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

create function touch_changed_xid() returns trigger language plpgsql as $$
begin new.changed_xid := pg_current_xact_id(); return new; end $$;

create table tombstone (
  tenant_id uuid not null, table_name text not null, id uuid not null,
  changed_xid xid8 not null default pg_current_xact_id(), deleted_at timestamptz not null default now(),
  primary key (tenant_id, table_name, id)
);

create function leave_tombstone() returns trigger language plpgsql as $$
begin
  insert into tombstone (tenant_id, table_name, id) values (old.tenant_id, tg_table_name, old.id) on conflict do nothing;
  return old;
end $$;

-- Forced row-level security with a check, the app's grants, and the marks for readers that pull what changed.
create procedure protect_by_tenant(t regclass, deletable boolean default false) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy tenant on %s using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
  execute format('grant select, insert, update on %s to ${domain}_app', t);
  if deletable then execute format('grant delete on %s to ${domain}_app', t); end if;
  if exists (select 1 from pg_attribute where attrelid = t and attname = 'changed_xid' and not attisdropped) and t <> 'tombstone'::regclass then
    execute format('create trigger changed_xid before update on %s for each row execute function touch_changed_xid()', t);
    execute format('create trigger tombstone after delete on %s for each row execute function leave_tombstone()', t);
    execute format('create index on %s (tenant_id, changed_xid)', t);
  end if;
end $$;
call protect_by_tenant('tombstone');

-- A record table: the above, one import key, and a check that its times are in order.
create procedure record_table(t regclass) language plpgsql as $$
declare n text := (select relname from pg_class where oid = t);
begin
  execute format('alter table %s add constraint %I unique (tenant_id, source, external_id)', t, n || '_source');
  execute format('alter table %s add constraint %I check (recorded_at >= happened_at or source is not null)', t, n || '_recorded_after_happened');
  call protect_by_tenant(t);
end $$;

create table outbox (
  id bigint generated always as identity, log_partition integer not null, tenant_id uuid not null, event_id uuid not null,
  type text not null, envelope jsonb not null, appended_at timestamptz not null default clock_timestamp(),
  primary key (appended_at, id)
) partition by range (appended_at);
create index outbox_position on outbox (log_partition, id);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy log_reader on outbox for select to log_reader using (true);
grant select, insert on outbox to ${domain}_app;
grant select on outbox to log_reader;

create table audit_entry (
  id uuid not null, tenant_id uuid not null, at timestamptz not null default clock_timestamp(), actor text not null,
  staff_member_id uuid, roles text[] not null, service_ids uuid[] not null, purpose text not null, operation text not null,
  operation_hash text, kind text not null constraint audit_entry_kind check (kind in ('READ', 'WRITE', 'EXPORT', 'BREAK_GLASS', 'REFUSED')),
  entity_ids uuid[] not null, person_ids uuid[] not null, outcome text not null, reason_codes text[] not null, trace_id text not null,
  primary key (at, id)
) partition by range (at);
create index audit_entry_person on audit_entry using gin (person_ids);
create index audit_entry_tenant on audit_entry (tenant_id, at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant on audit_entry using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy writer on audit_entry for insert to ${domain}_audit with check (true);
grant select, insert on audit_entry to ${domain}_app;
grant insert on audit_entry to ${domain}_audit;

do $$
declare m date := date_trunc('month', now())::date - interval '1 month';
begin
  for i in 0..36 loop
    execute format('create table outbox_%s partition of outbox for values from (%L) to (%L)', to_char(m, 'YYYYMM'), m, m + interval '1 month');
    execute format('create table audit_entry_%s partition of audit_entry for values from (%L) to (%L)', to_char(m, 'YYYYMM'), m, m + interval '1 month');
    m := m + interval '1 month';
  end loop;
end $$;
create table outbox_default partition of outbox default;
create table audit_entry_default partition of audit_entry default;

create table kept_result (
  tenant_id uuid not null, mutation text not null, idempotency_key uuid not null, input_hash text not null,
  result jsonb not null, kept_at timestamptz not null default now(),
  primary key (tenant_id, mutation, idempotency_key)
);
call protect_by_tenant('kept_result');

create table inbox (
  event_id uuid not null, tenant_id uuid not null, consumer text not null, received_at timestamptz not null default now(),
  primary key (event_id, consumer)
) partition by hash (event_id);
do $$ begin for i in 0..7 loop
  execute format('create table inbox_%s partition of inbox for values with (modulus 8, remainder %s)', i, i);
end loop; end $$;
call protect_by_tenant('inbox');

create table log_position (
  consumer text not null, source text not null, log_partition integer not null constraint log_position_partition check (log_partition between 0 and ${PARTITIONS - 1}),
  position bigint not null, seen_until timestamptz not null, primary key (consumer, source, log_partition)
);
grant select, insert, update on log_position to ${domain}_app;

create table dead_letter (
  id uuid primary key, tenant_id uuid not null, consumer text not null, source text not null, log_partition integer not null,
  position bigint not null, event_id uuid not null, type text not null, error_code text not null, envelope jsonb not null,
  dead_at timestamptz not null default now(), replayed_at timestamptz,
  constraint dead_letter_once unique (consumer, event_id)
);
call protect_by_tenant('dead_letter');

create table known_record (
  tenant_id uuid not null, kind text not null, id uuid not null, service_id uuid, person_id uuid,
  happened_at timestamptz not null, recorded_at timestamptz not null, version integer not null,
  state text not null constraint known_record_state check (state in ('MADE', 'CORRECTED', 'RETRACTED')),
  facts jsonb not null, changed_xid xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, kind, id)
);
create index known_record_person on known_record (tenant_id, kind, person_id);
create index known_record_service on known_record (tenant_id, kind, service_id, happened_at);
call protect_by_tenant('known_record');

-- The demonstration clock's latest time seen for a tenant, for work that no caller started.
create table tenant_clock (tenant_id uuid primary key, latest timestamptz not null);
call protect_by_tenant('tenant_clock');
`,
  );
