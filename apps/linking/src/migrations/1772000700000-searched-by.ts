import { migration } from '@causeway/persistence';

/**
 * Plain columns and tables for what linking searches by. Under row-level security a condition that calls a function that
 * is not leakproof (`->>`, `@>`, `&&`, a cast from text) uses no index: the policy has to be asked first.
 */
export const searchedBy = migration(
  'SearchedBy1772000700000',
  `
alter table known_record
  add column starts_at text collate "C" generated always as (case when kind = 'Assignment' then facts->>'startsAt' end) stored,
  add column owner_id uuid generated always as (case when kind = 'PlanOwnership' then (facts->>'ownerId')::uuid end) stored;
create index known_assignment_starts on known_record (tenant_id, service_id, starts_at) where kind = 'Assignment';
create index known_plan_owner on known_record (tenant_id, owner_id) where kind = 'PlanOwnership';

-- Which records a change's links and outcome rest on or ever did; which records fired a warning.
create table change_basis (tenant_id uuid not null, record_id uuid not null, change_id uuid not null, primary key (tenant_id, record_id, change_id));
create table warning_record (tenant_id uuid not null, record_id uuid not null, warning_id uuid not null, primary key (tenant_id, record_id, warning_id));

-- The owner is under the policies too where they are forced, and a migration has no tenant.
alter table known_record no force row level security;
alter table record_person no force row level security;
alter table link no force row level security;
alter table link_next no force row level security;
alter table change_outcome no force row level security;
alter table change_outcome_next no force row level security;
alter table early_warning no force row level security;
insert into record_person select distinct tenant_id, id, person_id from known_record where person_id is not null on conflict do nothing;
insert into change_basis
  select tenant_id, (ends->0->>'id')::uuid, from_key_id from link union select tenant_id, (ends->0->>'id')::uuid, from_key_id from link_next
  union select tenant_id, unnest(delivery_ids), id from change_outcome union select tenant_id, unnest(delivery_ids), id from change_outcome_next;
insert into warning_record select distinct tenant_id, (b->>'id')::uuid, id from early_warning, jsonb_array_elements(because) as b;
alter table known_record force row level security;
alter table record_person force row level security;
alter table link force row level security;
alter table link_next force row level security;
alter table change_outcome force row level security;
alter table change_outcome_next force row level security;
alter table early_warning force row level security;

call protect_by_tenant('change_basis');
call protect_by_tenant('warning_record');
`,
);
