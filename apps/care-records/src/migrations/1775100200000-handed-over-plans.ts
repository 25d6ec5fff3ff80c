import { migration, recordColumnsV1 } from '@causeway/persistence';

/** A person's plans as they were in force when the person moved, for the service to which they moved. */
export const handedOverPlans = migration(
  'HandedOverPlans1775100200000',
  `
create table handed_over_plan (${recordColumnsV1},
  person_id uuid not null,
  plan_id uuid not null,
  version_id uuid not null,
  from_service_id uuid not null,
  title text not null,
  domain_code text not null,
  number integer not null,
  text text not null,
  risk_codes text[] not null,
  published_at timestamptz not null,
  handed_over_by_id uuid not null
);
create index handed_over_plan_service on handed_over_plan (tenant_id, service_id, happened_at desc, id desc);
create index handed_over_plan_person on handed_over_plan (tenant_id, person_id, happened_at desc, id desc);
create unique index handed_over_plan_once on handed_over_plan (tenant_id, plan_id, service_id);
call record_table('handed_over_plan');
`,
);
