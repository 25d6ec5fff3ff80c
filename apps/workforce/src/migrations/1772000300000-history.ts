import { migration } from '@causeway/persistence';

/** What a worker was, and from when to when: agency last spring stays agency last spring. */
export const history = migration(
  'History1772000300000',
  `
create table staff_member_history (
  id uuid primary key default gen_random_uuid(), tenant_id uuid not null, staff_member_id uuid not null, service_id uuid, contract text not null, job_role text not null,
  supplier_id uuid, valid_from timestamptz not null, valid_to timestamptz, changed_xid xid8 not null default pg_current_xact_id(),
  constraint staff_member_history_dates check (valid_to is null or valid_to >= valid_from)
);
create unique index staff_member_history_current on staff_member_history (tenant_id, staff_member_id) where valid_to is null;
create index staff_member_history_member on staff_member_history (tenant_id, staff_member_id, valid_from desc);
call protect_by_tenant('staff_member_history');

-- Kept by the database itself, so that no writer can forget it. The moment is the record's own, by the tenant's clock.
create function keep_staff_member_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.service_id, old.contract, old.job_role, old.supplier_id) is not distinct from (new.service_id, new.contract, new.job_role, new.supplier_id) then return new; end if;
    update staff_member_history set valid_to = new.recorded_at where tenant_id = new.tenant_id and staff_member_id = new.id and valid_to is null;
  end if;
  insert into staff_member_history (tenant_id, staff_member_id, service_id, contract, job_role, supplier_id, valid_from)
    values (new.tenant_id, new.id, new.service_id, new.contract, new.job_role, new.supplier_id, new.recorded_at);
  return new;
end $$;
create trigger keep_staff_member_history after insert or update on staff_member for each row execute function keep_staff_member_history();
`,
);
