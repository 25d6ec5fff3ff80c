import { migration } from '@causeway/persistence';

/** That a person or the family raised the same concern again opens an action too. */
export const sameConcernAsks = migration(
  'SameConcernAsks1777200900000',
  `
alter table triggered_action drop constraint triggered_action_rule,
  add constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'SAME_CONCERN_AGAIN', 'POOR_RESPONSE', 'MISMATCH_OPEN', 'REVISIT_FAILED',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'FEELS_UNSAFE', 'DELAYED_ESCALATION', 'REVIEW_MISSING'));
`,
);
