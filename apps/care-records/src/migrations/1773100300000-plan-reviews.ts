import { migration, recordColumnsV1 } from '@causeway/persistence';

/** The formal reviews of care plans. */
export const planReviews = migration(
  'PlanReviews1773100300000',
  `
create table plan_review (${recordColumnsV1},
  plan_id uuid not null,
  person_id uuid not null,
  held_by_id uuid not null,
  looked_at text[] not null,
  outcome text not null constraint plan_review_outcome check (outcome in ('NO_CHANGE', 'CHANGES_NEEDED')),
  text text not null,
  next_review_on date not null,
  amends_id uuid
);
create index plan_review_service on plan_review (tenant_id, service_id, happened_at desc, id desc);
create index plan_review_person on plan_review (tenant_id, person_id, happened_at desc, id desc);
create index plan_review_plan on plan_review (tenant_id, plan_id, happened_at desc, id desc);
call record_table('plan_review');
`,
);
