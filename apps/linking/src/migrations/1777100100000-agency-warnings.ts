import { migration } from '@causeway/persistence';

/** A warning of incidents in shifts with much agency staff. */
export const agencyWarnings = migration(
  'AgencyWarnings1777100100000',
  `
alter table early_warning drop constraint early_warning_rule,
  add constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_RESPONSE',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'REPEATED_QUESTIONS', 'FEELS_UNSAFE', 'UNFAMILIAR_STAFF', 'SERIOUS_ENOUGH_ASKED', 'FOUND_LATE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'INCIDENT_IN_HIGH_AGENCY_SHIFT'));
`,
);
