import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Which organisation places a person, and from when until when. */
export const placements = migration(
  'Placements1773400200000',
  `
create table placement (${recordColumnsV1},
  person_id uuid not null,
  organisation_id uuid not null,
  starts_on date not null,
  ends_on date
);
create index placement_service on placement (tenant_id, service_id, happened_at desc, id desc);
create index placement_person on placement (tenant_id, person_id, happened_at desc, id desc);
call record_table('placement');

-- The owner is under the policies too where they are forced, and a migration has no tenant.
alter table person no force row level security;
alter table placement no force row level security;
insert into placement (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, person_id, organisation_id, starts_on)
  select undated_placement_id(p.tenant_id, p.id, o.id), p.tenant_id, p.service_id, 1, p.happened_at, p.recorded_at, p.received_at, p.id, o.id::uuid,
         (p.happened_at at time zone 'Europe/London')::date
    from person p, unnest(p.placed_by) as o(id)
   where p.entered_in_error_at is null and o.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' on conflict do nothing;
alter table placement force row level security;
alter table person force row level security;
alter table person drop column placed_by;

create or replace view placed_person with (security_invoker = true) as
  select tenant_id, person_id, organisation_id, starts_on, ends_on from placement where entered_in_error_at is null;
`,
);
