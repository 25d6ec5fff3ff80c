import { migration } from '@causeway/persistence';

/** Which action of another review, on the same cause in another service, an action is one with; null where it stands by itself. */
export const sharedActions = migration(
  'SharedActions1777300700000',
  `
alter table review_action add column shares_id uuid;
create index review_action_shares on review_action (tenant_id, shares_id) where shares_id is not null;
`,
);
