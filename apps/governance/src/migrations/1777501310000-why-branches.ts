import { migration } from '@causeway/persistence';

/** A why names the why whose answer it asks about, so that a chain may branch, and says whether its answer is in the provider's hands. */
export const whyBranches = migration(
  'WhyBranches1777501310000',
  `
alter table why_step add column follows_id uuid, add column within_provider_control boolean;
create index why_step_follows on why_step (tenant_id, follows_id);
`,
);
