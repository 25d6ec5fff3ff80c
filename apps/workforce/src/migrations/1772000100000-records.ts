import { migration, recordColumnsV1 } from '@causeway/persistence';

export const records = migration(
  'Records1772000100000',
  `
create table agency_supplier (${recordColumnsV1},
  name text not null
);
create index agency_supplier_service on agency_supplier (tenant_id, service_id, happened_at desc, id desc);
call record_table('agency_supplier');

create table staff_member (${recordColumnsV1},
  name text not null,
  contract text not null constraint staff_member_contract check (contract in ('PERMANENT', 'TEMPORARY', 'BANK', 'AGENCY')),
  job_role text not null,
  supplier_id uuid,
  started_on date not null
);
create index staff_member_service on staff_member (tenant_id, service_id, happened_at desc, id desc);
call record_table('staff_member');

create table shift (${recordColumnsV1},
  kind text not null constraint shift_kind check (kind in ('SHIFT', 'VISIT')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  planned_staff integer not null,
  people_ids uuid[] not null
);
create index shift_service on shift (tenant_id, service_id, starts_at desc, id desc);
call record_table('shift');

create table assignment (${recordColumnsV1},
  shift_id uuid not null,
  staff_member_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  agency boolean not null,
  people_ids uuid[] not null,
  constraint assignment_once unique (tenant_id, shift_id, staff_member_id)
);
create index assignment_service on assignment (tenant_id, service_id, starts_at desc, id desc);
create index assignment_shift on assignment (tenant_id, shift_id, starts_at desc, id desc);
call record_table('assignment');

create table briefing_checklist (${recordColumnsV1},
  shift_id uuid not null,
  staff_member_id uuid not null,
  senior_id uuid not null,
  people_ids uuid[] not null,
  key_risks text not null,
  routines text not null,
  worker_signed boolean not null,
  senior_signed boolean not null
);
create index briefing_checklist_service on briefing_checklist (tenant_id, service_id, happened_at desc, id desc);
create index briefing_checklist_shift on briefing_checklist (tenant_id, shift_id, happened_at desc, id desc);
call record_table('briefing_checklist');

create table shift_allocation (${recordColumnsV1},
  shift_id uuid not null,
  staff_member_id uuid not null,
  people_ids uuid[] not null,
  allocated_by_id uuid not null,
  override_reason text,
  overridden boolean not null
);
create index shift_allocation_service on shift_allocation (tenant_id, service_id, happened_at desc, id desc);
create index shift_allocation_shift on shift_allocation (tenant_id, shift_id, happened_at desc, id desc);
call record_table('shift_allocation');

create table allocation_check (${recordColumnsV1},
  checked_by_id uuid not null,
  allocation_clear boolean not null,
  ownership_clear boolean not null,
  note text
);
create index allocation_check_service on allocation_check (tenant_id, service_id, happened_at desc, id desc);
call record_table('allocation_check');

create table briefing (${recordColumnsV1},
  shift_id uuid not null,
  staff_member_id uuid not null,
  person_id uuid not null,
  change_id uuid,
  given_by_id uuid not null,
  acknowledged_at timestamptz not null
);
create index briefing_service on briefing (tenant_id, service_id, happened_at desc, id desc);
create index briefing_shift on briefing (tenant_id, shift_id, happened_at desc, id desc);
call record_table('briefing');

create table person_guidance (${recordColumnsV1},
  shift_id uuid not null,
  staff_member_id uuid not null,
  people_ids uuid[] not null
);
create index person_guidance_service on person_guidance (tenant_id, service_id, happened_at desc, id desc);
create index person_guidance_shift on person_guidance (tenant_id, shift_id, happened_at desc, id desc);
call record_table('person_guidance');

create table induction (${recordColumnsV1},
  staff_member_id uuid not null,
  orientation boolean not null,
  person_specific boolean not null,
  people_ids uuid[] not null
);
create index induction_service on induction (tenant_id, service_id, happened_at desc, id desc);
call record_table('induction');

create table supervision (${recordColumnsV1},
  staff_member_id uuid not null,
  supervisor_id uuid not null,
  topics text[] not null,
  note text,
  next_due_on date
);
create index supervision_service on supervision (tenant_id, service_id, happened_at desc, id desc);
call record_table('supervision');

create table training_record (${recordColumnsV1},
  staff_member_id uuid not null,
  course_code text not null,
  completed_on date not null,
  valid_until date
);
create index training_record_service on training_record (tenant_id, service_id, happened_at desc, id desc);
call record_table('training_record');

create table practice_observation (${recordColumnsV1},
  staff_member_id uuid not null,
  observer_id uuid not null,
  practice_code text not null,
  verdict text not null constraint practice_observation_verdict check (verdict in ('GOOD', 'PARTLY', 'POOR')),
  note text
);
create index practice_observation_service on practice_observation (tenant_id, service_id, happened_at desc, id desc);
call record_table('practice_observation');

create table coaching (${recordColumnsV1},
  staff_member_id uuid not null,
  coach_id uuid not null,
  topic_code text not null,
  scenarios_taken integer not null,
  scenarios_passed integer not null
);
create index coaching_service on coaching (tenant_id, service_id, happened_at desc, id desc);
call record_table('coaching');

create table workforce_action (${recordColumnsV1},
  staff_member_id uuid,
  gap_code text not null,
  due_on date not null,
  owner_id uuid not null
);
create index workforce_action_service on workforce_action (tenant_id, service_id, happened_at desc, id desc);
call record_table('workforce_action');

create table staff_interview (${recordColumnsV1},
  staff_member_id uuid not null,
  interviewer_id uuid not null,
  topic text not null constraint staff_interview_topic check (topic in ('HANDOVER', 'OWNERSHIP', 'INDUCTION', 'WORKLOAD', 'ESCALATION', 'OTHER')),
  ownership_account text not null constraint staff_interview_ownership_account check (ownership_account in ('NAMED_OWNER', 'ASSUMED_SOMEONE_ELSE', 'UNKNOWN', 'NOT_ASKED')),
  shift_id uuid,
  account text not null
);
create index staff_interview_service on staff_interview (tenant_id, service_id, happened_at desc, id desc);
call record_table('staff_interview');

create table staff_question (${recordColumnsV1},
  asked_by_id uuid not null,
  question_code text not null,
  shift_id uuid
);
create index staff_question_service on staff_question (tenant_id, service_id, happened_at desc, id desc);
call record_table('staff_question');

`,
);
