import { migration } from '@causeway/persistence';

/** What a worker was ends with the last day, and never before it began; one who was entered in error was it at no time. */
export const leavers = migration(
  'Leavers1772000800000',
  `
create or replace function keep_staff_member_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.entered_in_error_at is not null then
      update staff_member_history set valid_to = valid_from where tenant_id = new.tenant_id and staff_member_id = new.id;
      return new;
    end if;
    if new.left_on is not null then
      update staff_member_history set valid_to = greatest(valid_from, (new.left_on + 1)::timestamp at time zone 'Europe/London')
       where tenant_id = new.tenant_id and staff_member_id = new.id and valid_to is null;
      return new;
    end if;
    if (old.service_id, old.contract, old.job_role, old.supplier_id) is not distinct from (new.service_id, new.contract, new.job_role, new.supplier_id) then return new; end if;
    update staff_member_history set valid_to = new.recorded_at where tenant_id = new.tenant_id and staff_member_id = new.id and valid_to is null;
  end if;
  insert into staff_member_history (tenant_id, staff_member_id, service_id, contract, job_role, supplier_id, valid_from)
    values (new.tenant_id, new.id, new.service_id, new.contract, new.job_role, new.supplier_id, new.recorded_at);
  return new;
end $$;
`,
);
