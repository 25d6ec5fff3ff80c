import { migration } from '@causeway/persistence';

/** What a service was, and from when to when: a figure of last year counts it as what it was then. */
export const history = migration(
  'History1772000300000',
  `
create table service_history (
  id uuid primary key default gen_random_uuid(), tenant_id uuid not null, of_service_id uuid not null, name text not null, kind text not null,
  provider_id uuid not null, cqc_location_id text, valid_from timestamptz not null, valid_to timestamptz, changed_xid xid8 not null default pg_current_xact_id(),
  constraint service_history_dates check (valid_to is null or valid_to >= valid_from)
);
create unique index service_history_current on service_history (tenant_id, of_service_id) where valid_to is null;
create index service_history_service on service_history (tenant_id, of_service_id, valid_from desc);
call protect_by_tenant('service_history');

-- Kept by the database itself, so that no writer can forget it. The moment is the record's own, by the tenant's clock.
create function keep_service_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.name, old.kind, old.provider_id, old.cqc_location_id) is not distinct from (new.name, new.kind, new.provider_id, new.cqc_location_id) then return new; end if;
    update service_history set valid_to = new.recorded_at where tenant_id = new.tenant_id and of_service_id = new.id and valid_to is null;
  end if;
  insert into service_history (tenant_id, of_service_id, name, kind, provider_id, cqc_location_id, valid_from)
    values (new.tenant_id, new.id, new.name, new.kind, new.provider_id, new.cqc_location_id, new.recorded_at);
  return new;
end $$;
create trigger keep_service_history after insert or update on service for each row execute function keep_service_history();
`,
);
