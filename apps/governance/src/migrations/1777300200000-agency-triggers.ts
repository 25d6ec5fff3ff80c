import { migration } from '@causeway/persistence';

/** The triggers of the second example open an action too. */
export const agencyTriggers = migration(
  'AgencyTriggers1777300200000',
  `
alter table triggered_action drop constraint triggered_action_rule,
  add constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'SAME_CONCERN_AGAIN', 'POOR_RESPONSE', 'MISMATCH_OPEN', 'REVISIT_FAILED',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'FEELS_UNSAFE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED'));
`,
);
