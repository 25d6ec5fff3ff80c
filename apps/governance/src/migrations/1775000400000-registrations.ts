import { migration } from '@causeway/persistence';

/** A service's registration changes on a day: the history is dated by it, not by when the service was registered. */
export const registrations = migration(
  'Registrations1775000400000',
  `
alter table service add column changed_on date;

create or replace function keep_service_history() returns trigger language plpgsql as $$
declare since timestamptz := new.recorded_at;
begin
  if tg_op = 'UPDATE' then
    if (old.name, old.kind, old.provider_id, old.cqc_location_id) is not distinct from (new.name, new.kind, new.provider_id, new.cqc_location_id) then return new; end if;
    since := new.changed_on::timestamp at time zone 'Europe/London';
    update service_history set valid_to = greatest(valid_from, since) where tenant_id = new.tenant_id and of_service_id = new.id and valid_to is null;
  end if;
  insert into service_history (tenant_id, of_service_id, name, kind, provider_id, cqc_location_id, valid_from)
    select new.tenant_id, new.id, new.name, new.kind, new.provider_id, new.cqc_location_id,
      greatest(since, (select max(h.valid_from) from service_history h where h.tenant_id = new.tenant_id and h.of_service_id = new.id));
  return new;
end $$;
`,
);
