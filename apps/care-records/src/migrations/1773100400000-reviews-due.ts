import { migration } from '@causeway/persistence';

/** Which plan reviews are overdue. */
export const reviewsDue = migration(
  'ReviewsDue1773100400000',
  `
create index plan_review_due on plan_review (tenant_id, service_id, next_review_on, id);
create index plan_review_amends on plan_review (tenant_id, amends_id) where amends_id is not null;
`,
);
