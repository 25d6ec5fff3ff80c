import { migration } from '@causeway/persistence';

/** A revisit that failed opens an action, as the triggers do. */
export const revisitFailed = migration(
  'RevisitFailed1775000300000',
  `
alter table triggered_action drop constraint triggered_action_rule,
  add constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'POOR_RESPONSE', 'MISMATCH_OPEN', 'REVISIT_FAILED'));
`,
);
