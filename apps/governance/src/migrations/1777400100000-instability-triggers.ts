import { migration } from '@causeway/persistence';

/** Staffing that is unstable and poor care planning open an action too. */
export const instabilityTriggers = migration(
  'InstabilityTriggers1777400100000',
  `
alter table triggered_action drop constraint triggered_action_rule,
  add constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'SAME_CONCERN_AGAIN', 'POOR_RESPONSE', 'MISMATCH_OPEN', 'REVISIT_FAILED',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'FEELS_UNSAFE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED', 'UNCLEAR_CONCERN_WORDING',
    'AGENCY_SHARE_HIGH', 'STAFF_LEAVING', 'NO_REGISTERED_MANAGER', 'POOR_CARE_PLANNING'));
`,
);
