import { migration } from '@causeway/persistence';

/**
 * The triggers of the second example. Where shifts ever began and what records were ever about (a shift, or a worker) says which weeks of a
 * service a record may alter, also once it was moved; those weeks are looked at when they are over.
 */
export const agencyTriggers = migration(
  'AgencyTriggers1777300100000',
  `
alter table early_warning drop constraint early_warning_rule,
  add constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_RESPONSE',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'REPEATED_QUESTIONS', 'FEELS_UNSAFE', 'UNFAMILIAR_STAFF', 'SERIOUS_ENOUGH_ASKED', 'FOUND_LATE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'INCIDENT_IN_HIGH_AGENCY_SHIFT', 'REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED'));

create table shift_place (tenant_id uuid not null, shift_id uuid not null, service_id uuid not null, starts_at timestamptz not null, primary key (tenant_id, shift_id, service_id, starts_at));
create table staffing_basis (tenant_id uuid not null, record_id uuid not null, about_id uuid not null, primary key (tenant_id, record_id, about_id));
call protect_by_tenant('shift_place');
call protect_by_tenant('staffing_basis');
call mark_changes('shift_place');
call mark_changes('staffing_basis');

create table staffing_watch (tenant_id uuid not null, service_id uuid not null, week date not null, look_at timestamptz, primary key (tenant_id, service_id, week));
create index staffing_watch_look on staffing_watch (tenant_id, look_at) where look_at is not null;
call protect_by_tenant('staffing_watch');
call mark_changes('staffing_watch');
`,
);
