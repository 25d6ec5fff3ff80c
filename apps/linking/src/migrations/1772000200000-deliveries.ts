import { migration } from '@causeway/persistence';

/** Which records a change's links and outcome rest on, so that a correction finds the changes that it takes away from. */
export const deliveries = migration(
  'Deliveries1772000200000',
  `
alter table change_outcome add column delivery_ids uuid[] not null default '{}';
create index change_outcome_delivery on change_outcome using gin (delivery_ids);
create index link_end on link (tenant_id, ((ends->0->>'id')::uuid));
`,
);
