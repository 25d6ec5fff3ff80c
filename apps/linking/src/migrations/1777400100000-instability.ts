import { migration } from '@causeway/persistence';

/**
 * Warnings of staffing that is unstable and of poor care planning, the numbers by which warnings fire, and the level of those about
 * incidents in high-agency shifts. What stands already is looked at anew by these rules.
 */
export const instability = migration(
  'Instability1777400100000',
  `
alter table early_warning drop constraint early_warning_rule,
  add constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_RESPONSE',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'REPEATED_QUESTIONS', 'FEELS_UNSAFE', 'UNFAMILIAR_STAFF', 'SERIOUS_ENOUGH_ASKED', 'FOUND_LATE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'INCIDENT_IN_HIGH_AGENCY_SHIFT', 'REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED',
    'VAGUE_NOTE', 'UNCLEAR_CONCERN_WORDING',
    'AGENCY_SHARE_HIGH', 'STAFF_LEAVING', 'NO_REGISTERED_MANAGER', 'POOR_CARE_PLANNING')),
  add column level text not null default 'USUAL' constraint early_warning_level check (level in ('USUAL', 'RAISED')),
  add column figure jsonb;
alter table early_warning alter column level drop default;

create table staff_watch (tenant_id uuid not null, id uuid not null, look_at timestamptz, changed_xid xid8 not null default pg_current_xact_id(), primary key (tenant_id, id));
create index staff_watch_look on staff_watch (tenant_id, look_at) where look_at is not null;
call protect_by_tenant('staff_watch');

create table planning_watch (tenant_id uuid not null, service_id uuid not null, month date not null, look_at timestamptz, primary key (tenant_id, service_id, month));
create index planning_watch_look on planning_watch (tenant_id, look_at) where look_at is not null;
call protect_by_tenant('planning_watch');
call mark_changes('planning_watch');

create table incident_place (tenant_id uuid not null, incident_id uuid not null, service_id uuid not null, happened_at timestamptz not null, primary key (tenant_id, incident_id, service_id, happened_at));
call protect_by_tenant('incident_place');
call mark_changes('incident_place');

insert into staff_watch (tenant_id, id, look_at)
  select distinct tenant_id, service_id, now() from known_record where kind in ('StaffMember', 'RoleHolding') and service_id is not null;
insert into planning_watch (tenant_id, service_id, month, look_at)
  select tenant_id, service_id, month, (month + interval '1 month') at time zone 'Europe/London' from measure_point where measure = 'M1A';
insert into incident_place (tenant_id, incident_id, service_id, happened_at)
  select tenant_id, id, service_id, happened_at from known_record where kind = 'Incident' and service_id is not null;
update staffing_watch set look_at = (week + interval '7 days') at time zone 'Europe/London';
`,
);
