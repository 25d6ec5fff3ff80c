import { migration } from '@causeway/persistence';

/** The steps of a cause are listed by their number. */
export const whyStepsInOrder = migration(
  'WhyStepsInOrder1775300100000',
  `create index why_step_order on why_step (tenant_id, cause_id, number, id);
drop index why_step_cause;`,
);
