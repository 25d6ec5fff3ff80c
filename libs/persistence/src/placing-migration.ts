import { migration, type Migration } from './database';

/**
 * `placed_person`: which organisation places whom, and on which days, from what care-records told. Care-records itself puts its
 * own table in place of it. Placements of before they had dates are taken to have begun with the person's care.
 */
export const placingMigration = (domain: string): Migration =>
  migration(
    'Placing1773400100000',
    `
create function undated_placement_id(tenant uuid, person uuid, organisation text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(tenant::text || person::text || organisation) placing '4' from 13) placing '8' from 17)::uuid $$;

create view placed_person with (security_invoker = true) as
  select tenant_id, person_id, (facts->>'organisationId')::uuid as organisation_id, (facts->>'startsOn')::date as starts_on,
         (facts->>'endsOn')::date as ends_on
    from known_record where kind = 'Placement' and state <> 'RETRACTED';
grant select on placed_person to ${domain}_app;

-- The owner is under the policies too where they are forced, and a migration has no tenant.
alter table known_record no force row level security;
insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
  select k.tenant_id, 'Placement', undated_placement_id(k.tenant_id, k.id, o.id), k.service_id, k.id, k.happened_at, k.recorded_at, 1, 'MADE',
         jsonb_build_object('personId', k.id, 'organisationId', o.id, 'startsOn', (k.happened_at at time zone 'Europe/London')::date, 'endsOn', null)
    from known_record k, jsonb_array_elements_text(k.facts->'placedBy') as o(id)
   where k.kind = 'Person' and k.state <> 'RETRACTED' and o.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' on conflict do nothing;
alter table known_record force row level security;
`,
  );
