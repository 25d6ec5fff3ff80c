import { migration } from '@causeway/persistence';

/** Warnings of notes that are worded vaguely, one and several. */
export const vagueNotes = migration(
  'VagueNotes1777300300000',
  `
alter table early_warning drop constraint early_warning_rule,
  add constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_RESPONSE',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'REPEATED_QUESTIONS', 'FEELS_UNSAFE', 'UNFAMILIAR_STAFF', 'SERIOUS_ENOUGH_ASKED', 'FOUND_LATE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'INCIDENT_IN_HIGH_AGENCY_SHIFT', 'REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED',
    'VAGUE_NOTE', 'UNCLEAR_CONCERN_WORDING'));
`,
);
