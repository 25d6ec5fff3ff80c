import { migration, recordColumnsV1 } from '@causeway/persistence';

export const records = migration(
  'Records1772000100000',
  `
create table person (${recordColumnsV1},
  name text not null,
  nhs_number text,
  born_on date,
  state text not null constraint person_state check (state in ('RECEIVING_CARE', 'LEFT', 'DIED')),
  state_since date not null,
  placed_by text[] not null
);
create index person_service on person (tenant_id, service_id, happened_at desc, id desc);
call record_table('person');

create table key_worker_assignment (${recordColumnsV1},
  person_id uuid not null,
  staff_member_id uuid not null,
  starts_on date not null,
  ends_on date
);
create index key_worker_assignment_service on key_worker_assignment (tenant_id, service_id, happened_at desc, id desc);
create index key_worker_assignment_person on key_worker_assignment (tenant_id, person_id, happened_at desc, id desc);
call record_table('key_worker_assignment');

create table daily_note (${recordColumnsV1},
  person_id uuid not null,
  kind text not null constraint daily_note_kind check (kind in ('DAILY', 'VISIT')),
  author_id uuid not null,
  text text not null,
  risk_codes text[] not null,
  shift_id uuid,
  amends_id uuid
);
create index daily_note_service on daily_note (tenant_id, service_id, happened_at desc, id desc);
create index daily_note_person on daily_note (tenant_id, person_id, happened_at desc, id desc);
call record_table('daily_note');

create table feedback (${recordColumnsV1},
  person_id uuid not null,
  respondent text not null constraint feedback_respondent check (respondent in ('PERSON', 'FAMILY', 'STAFF', 'PARTNER')),
  codes text[] not null,
  concern_code text,
  text text not null,
  rating integer,
  taken_by_id uuid not null
);
create index feedback_service on feedback (tenant_id, service_id, happened_at desc, id desc);
create index feedback_person on feedback (tenant_id, person_id, happened_at desc, id desc);
call record_table('feedback');

create table complaint (${recordColumnsV1},
  person_id uuid not null,
  category text not null,
  text text not null,
  not_acted_on boolean not null
);
create index complaint_service on complaint (tenant_id, service_id, happened_at desc, id desc);
create index complaint_person on complaint (tenant_id, person_id, happened_at desc, id desc);
call record_table('complaint');

create table incident (${recordColumnsV1},
  person_id uuid not null,
  kind text not null constraint incident_kind check (kind in ('FALL', 'MEDICINES', 'CHOKING', 'DISTRESS', 'MISSED_CARE', 'NEAR_MISS', 'OTHER')),
  risk_codes text[] not null,
  physical_harm text not null constraint incident_physical_harm check (physical_harm in ('NONE', 'LOW', 'MODERATE', 'SEVERE', 'FATAL')),
  psychological_harm text not null constraint incident_psychological_harm check (psychological_harm in ('NONE', 'LOW', 'MODERATE', 'SEVERE', 'FATAL')),
  text text not null,
  reported_by_id uuid not null,
  immediate_action text
);
create index incident_service on incident (tenant_id, service_id, happened_at desc, id desc);
create index incident_person on incident (tenant_id, person_id, happened_at desc, id desc);
call record_table('incident');

create table communication_log_entry (${recordColumnsV1},
  person_id uuid not null,
  kind text not null constraint communication_log_entry_kind check (kind in ('CALL', 'MESSAGE', 'ALERT', 'FAMILY_CONTACT', 'MEETING')),
  text text not null,
  logged_by_id uuid not null,
  with_code text
);
create index communication_log_entry_service on communication_log_entry (tenant_id, service_id, happened_at desc, id desc);
create index communication_log_entry_person on communication_log_entry (tenant_id, person_id, happened_at desc, id desc);
call record_table('communication_log_entry');

create table handover (${recordColumnsV1},
  from_shift_id uuid,
  to_shift_id uuid,
  people_ids uuid[] not null,
  changes_ids uuid[] not null,
  owner_code text constraint handover_owner_code check (owner_code in ('NAMED', 'NONE', 'CONTESTED')),
  assumed_someone_else boolean not null,
  text text not null,
  given_by_id uuid not null
);
create index handover_service on handover (tenant_id, service_id, happened_at desc, id desc);
call record_table('handover');

create table identified_change (${recordColumnsV1},
  person_id uuid not null,
  kind text not null constraint identified_change_kind check (kind in ('RISK', 'NEED', 'PREFERENCE', 'FAMILY_CONCERN')),
  code text not null,
  first_source text not null constraint identified_change_first_source check (first_source in ('FORMAL_REVIEW', 'DAILY_NOTE', 'FAMILY_FEEDBACK', 'INCIDENT')),
  high_risk boolean not null,
  evidence jsonb not null,
  identified_at timestamptz not null,
  state text not null constraint identified_change_state check (state in ('CANDIDATE', 'CONFIRMED', 'ENTERED_IN_ERROR')),
  confirmed_by_id uuid,
  due_at timestamptz not null,
  calendar_version text not null,
  signed_off_by_id uuid,
  signed_off_at timestamptz
);
create index identified_change_service on identified_change (tenant_id, service_id, identified_at desc, id desc);
create index identified_change_person on identified_change (tenant_id, person_id, identified_at desc, id desc);
call record_table('identified_change');

create table interim_instruction (${recordColumnsV1},
  change_id uuid not null,
  person_id uuid not null,
  text text not null,
  awaiting_sign_off boolean not null,
  issued_by_id uuid not null
);
create index interim_instruction_service on interim_instruction (tenant_id, service_id, happened_at desc, id desc);
create index interim_instruction_change on interim_instruction (tenant_id, change_id, happened_at desc, id desc);
call record_table('interim_instruction');

create table care_plan (${recordColumnsV1},
  person_id uuid not null,
  title text not null,
  domain_code text not null
);
create index care_plan_service on care_plan (tenant_id, service_id, happened_at desc, id desc);
create index care_plan_person on care_plan (tenant_id, person_id, happened_at desc, id desc);
call record_table('care_plan');

create table plan_ownership (${recordColumnsV1},
  plan_id uuid not null,
  person_id uuid not null,
  owner_id uuid not null,
  deputy_id uuid not null,
  starts_on date not null,
  ends_on date
);
create index plan_ownership_service on plan_ownership (tenant_id, service_id, happened_at desc, id desc);
create index plan_ownership_plan on plan_ownership (tenant_id, plan_id, happened_at desc, id desc);
call record_table('plan_ownership');

create table plan_version (${recordColumnsV1},
  plan_id uuid not null,
  person_id uuid not null,
  number integer not null,
  reason text not null constraint plan_version_reason check (reason in ('FORMAL_REVIEW', 'IDENTIFIED_CHANGE', 'FIRST')),
  text text not null,
  risk_codes text[] not null,
  answers_ids uuid[] not null,
  published_by_id uuid not null,
  owner_id uuid,
  constraint plan_version_number unique (tenant_id, plan_id, number)
);
create index plan_version_service on plan_version (tenant_id, service_id, happened_at desc, id desc);
create index plan_version_plan on plan_version (tenant_id, plan_id, happened_at desc, id desc);
call record_table('plan_version');

`,
);
