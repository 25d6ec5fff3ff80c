import { migration } from '@causeway/persistence';

/** What a change altered: how it was done before, and how since. Null on actions that were completed before this was asked for. */
export const beforeAndAfter = migration(
  'BeforeAndAfter1777300500000',
  `
alter table review_action add column done_before text, add column done_since text,
  add constraint review_action_done check ((done_before is null) = (done_since is null));
`,
);
