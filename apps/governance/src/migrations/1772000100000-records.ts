import { migration, recordColumnsV1 } from '@causeway/persistence';

export const records = migration(
  'Records1772000100000',
  `
create table provider_group (${recordColumnsV1},
  name text not null
);
create index provider_group_service on provider_group (tenant_id, service_id, happened_at desc, id desc);
call record_table('provider_group');

create table provider (${recordColumnsV1},
  name text not null,
  cqc_provider_id text not null
);
create index provider_service on provider (tenant_id, service_id, happened_at desc, id desc);
call record_table('provider');

create table service (${recordColumnsV1},
  name text not null,
  kind text not null constraint service_kind check (kind in ('SUPPORTED_LIVING', 'RESIDENTIAL', 'HOMECARE')),
  provider_id uuid not null,
  cqc_location_id text
);
create index service_service on service (tenant_id, service_id, happened_at desc, id desc);
call record_table('service');

create table role_holding (${recordColumnsV1},
  role text not null constraint role_holding_role check (role in ('KEY_WORKER', 'DEPUTY_MANAGER', 'SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL', 'SAFEGUARDING_LEAD', 'SENIOR_CARER', 'ROTA_COORDINATOR', 'CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ON_CALL_MANAGER', 'REVIEWER')),
  staff_member_id uuid not null,
  deputy_id uuid,
  starts_on date not null,
  ends_on date
);
create index role_holding_service on role_holding (tenant_id, service_id, happened_at desc, id desc);
call record_table('role_holding');

create table inspection (${recordColumnsV1},
  inspected_on date not null,
  overall_rating text not null constraint inspection_overall_rating check (overall_rating in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
  expected_reinspection_on date
);
create index inspection_service on inspection (tenant_id, service_id, happened_at desc, id desc);
call record_table('inspection');

create table inspection_finding (${recordColumnsV1},
  inspection_id uuid not null,
  kind text not null constraint inspection_finding_kind check (kind in ('BREACH', 'REQUIREMENT_NOTICE', 'WARNING_NOTICE', 'RECOMMENDATION')),
  regulation_key text not null,
  text text not null,
  comply_by date
);
create index inspection_finding_service on inspection_finding (tenant_id, service_id, happened_at desc, id desc);
create index inspection_finding_inspection on inspection_finding (tenant_id, inspection_id, happened_at desc, id desc);
call record_table('inspection_finding');

create table quality_meeting (${recordColumnsV1},
  kind text not null constraint quality_meeting_kind check (kind in ('QUALITY', 'PROVIDER_OVERSIGHT', 'SUPERVISION', 'HANDOVER')),
  chair_id uuid not null
);
create index quality_meeting_service on quality_meeting (tenant_id, service_id, happened_at desc, id desc);
call record_table('quality_meeting');

create table minute (${recordColumnsV1},
  meeting_id uuid not null,
  challenge text,
  response text,
  owner_id uuid,
  about jsonb not null
);
create index minute_service on minute (tenant_id, service_id, happened_at desc, id desc);
create index minute_meeting on minute (tenant_id, meeting_id, happened_at desc, id desc);
call record_table('minute');

create table learning_item (${recordColumnsV1},
  what text not null,
  shared_with_ids uuid[] not null
);
create index learning_item_service on learning_item (tenant_id, service_id, happened_at desc, id desc);
call record_table('learning_item');

create table audit (${recordColumnsV1},
  audited_by_id uuid not null,
  population integer not null,
  sample_size integer not null,
  selection_method text not null,
  update_timeliness integer not null,
  change_identification integer not null,
  handover_evidence integer not null,
  named_ownership integer not null,
  feedback_alignment integer not null,
  evidence jsonb not null
);
create index audit_service on audit (tenant_id, service_id, happened_at desc, id desc);
call record_table('audit');

create table check_entry (${recordColumnsV1},
  kind text not null constraint check_entry_kind check (kind in ('ALLOCATION_CHECK', 'MONTHLY_AUDIT_REVIEW', 'PROVIDER_OVERSIGHT', 'WEEKLY_GAP_REVIEW', 'MONTHLY_TREND_REVIEW', 'REVISIT')),
  role text not null constraint check_entry_role check (role in ('KEY_WORKER', 'DEPUTY_MANAGER', 'SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL', 'SAFEGUARDING_LEAD', 'SENIOR_CARER', 'ROTA_COORDINATOR', 'CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ON_CALL_MANAGER', 'REVIEWER')),
  due_on date not null,
  done_at timestamptz,
  done_by_id uuid,
  finding text
);
create index check_entry_service on check_entry (tenant_id, service_id, due_on desc, id desc);
call record_table('check_entry');

create table procedure (${recordColumnsV1},
  title text not null,
  procedure_code text not null
);
create index procedure_service on procedure (tenant_id, service_id, happened_at desc, id desc);
call record_table('procedure');

create table procedure_version (${recordColumnsV1},
  procedure_id uuid not null,
  number integer not null,
  text text not null,
  action_id uuid,
  issued_by_id uuid not null,
  constraint procedure_version_number unique (tenant_id, procedure_id, number)
);
create index procedure_version_service on procedure_version (tenant_id, service_id, happened_at desc, id desc);
create index procedure_version_procedure on procedure_version (tenant_id, procedure_id, happened_at desc, id desc);
call record_table('procedure_version');

create table review (${recordColumnsV1},
  title text not null,
  visible_problem text not null,
  template text not null constraint review_template check (template in ('MISSED_CARE_PLAN_UPDATES')),
  template_version text not null,
  trigger_kind text not null constraint review_trigger_kind check (trigger_kind in ('SERIOUS_INCIDENT', 'REPEATED_COMPLAINT', 'SAFEGUARDING_CONCERN', 'AUDIT_FAILURE', 'INSPECTION_FINDING', 'EARLY_WARNING', 'STAFF_CONCERN')),
  triggers jsonb not null,
  pattern_rule text,
  pattern_count integer,
  pattern_window_days integer,
  author_id uuid not null,
  reviewer_id uuid not null,
  verifier_id uuid not null,
  framework_items text[] not null,
  state text not null constraint review_state check (state in ('OPEN', 'CONCLUDED', 'CHANGED', 'VERIFIED', 'CLOSED')),
  isolation text constraint review_isolation check (isolation in ('ISOLATED', 'PATTERN', 'UNKNOWN')),
  isolation_search text,
  conclusion text,
  concluded_at timestamptz,
  changed_on date,
  closed_at timestamptz
);
create index review_service on review (tenant_id, service_id, happened_at desc, id desc);
call record_table('review');

create table review_sample (${recordColumnsV1},
  review_id uuid not null,
  method text not null,
  population_size integer not null,
  from_audits jsonb not null,
  from_feedback jsonb not null,
  people_ids uuid[] not null,
  drawn_by_id uuid not null
);
create index review_sample_service on review_sample (tenant_id, service_id, happened_at desc, id desc);
create index review_sample_review on review_sample (tenant_id, review_id, happened_at desc, id desc);
call record_table('review_sample');

create table person_timeline (${recordColumnsV1},
  review_id uuid not null,
  person_id uuid not null,
  notes_looked_at boolean not null,
  feedback_looked_at boolean not null,
  incidents_looked_at boolean not null,
  entries jsonb not null,
  first_identified_at timestamptz,
  recorded_by_member_id uuid not null
);
create index person_timeline_service on person_timeline (tenant_id, service_id, happened_at desc, id desc);
create index person_timeline_review on person_timeline (tenant_id, review_id, happened_at desc, id desc);
call record_table('person_timeline');

create table handover_comparison (${recordColumnsV1},
  review_id uuid not null,
  person_id uuid not null,
  handovers jsonb not null,
  allocations jsonb not null,
  ownership text not null constraint handover_comparison_ownership check (ownership in ('NAMED_OWNER', 'SHARED', 'NONE', 'CONTESTED')),
  note text not null
);
create index handover_comparison_service on handover_comparison (tenant_id, service_id, happened_at desc, id desc);
create index handover_comparison_review on handover_comparison (tenant_id, review_id, happened_at desc, id desc);
call record_table('handover_comparison');

create table source_examination (${recordColumnsV1},
  review_id uuid not null,
  source_kind text not null constraint source_examination_source_kind check (source_kind in ('CARE_RECORDS', 'ROTAS', 'SUPERVISION', 'TRAINING', 'COMMUNICATION_LOGS', 'FEEDBACK', 'GOVERNANCE_MINUTES', 'AUDITS', 'PRACTICE_OBSERVATIONS')),
  state text not null constraint source_examination_state check (state in ('EXAMINED', 'NOT_APPLICABLE')),
  reason text,
  refs jsonb not null,
  showing text constraint source_examination_showing check (showing in ('SUPPORTS', 'CONTRADICTS', 'NEUTRAL'))
);
create index source_examination_service on source_examination (tenant_id, service_id, happened_at desc, id desc);
create index source_examination_review on source_examination (tenant_id, review_id, happened_at desc, id desc);
call record_table('source_examination');

create table cause (${recordColumnsV1},
  review_id uuid not null,
  category text not null constraint cause_category check (category in ('STAFFING', 'COMMUNICATION', 'SUPERVISION', 'GOVERNANCE', 'OWNERSHIP', 'HANDOVER', 'INDIVIDUAL_ERROR', 'OTHER')),
  description text not null,
  who_role text not null,
  what_happened text not null,
  where_happened text not null,
  when_happened text not null,
  mechanism text not null,
  operational_change text not null constraint cause_operational_change check (operational_change in ('ROUTINE', 'OWNERSHIP', 'COMMUNICATION', 'OVERSIGHT')),
  wanted_change text not null,
  accepted_risk_by_id uuid
);
create index cause_service on cause (tenant_id, service_id, happened_at desc, id desc);
create index cause_review on cause (tenant_id, review_id, happened_at desc, id desc);
call record_table('cause');

create table why_step (${recordColumnsV1},
  cause_id uuid not null,
  number integer not null,
  question text not null,
  answer text not null,
  evidence jsonb not null
);
create index why_step_service on why_step (tenant_id, service_id, happened_at desc, id desc);
create index why_step_cause on why_step (tenant_id, cause_id, happened_at desc, id desc);
call record_table('why_step');

create table factor (${recordColumnsV1},
  cause_id uuid not null,
  framework text not null constraint factor_framework check (framework in ('SEIPS', 'YORKSHIRE', 'LONDON_PROTOCOL')),
  element_code text not null,
  hindered boolean not null,
  description text not null,
  evidence jsonb not null
);
create index factor_service on factor (tenant_id, service_id, happened_at desc, id desc);
create index factor_cause on factor (tenant_id, cause_id, happened_at desc, id desc);
call record_table('factor');

create table cause_test (${recordColumnsV1},
  cause_id uuid not null,
  subject text not null constraint cause_test_subject check (subject in ('SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT')),
  verdict text not null constraint cause_test_verdict check (verdict in ('CONTRIBUTED', 'DID_NOT_CONTRIBUTE', 'UNKNOWN')),
  evidence jsonb not null
);
create index cause_test_service on cause_test (tenant_id, service_id, happened_at desc, id desc);
create index cause_test_cause on cause_test (tenant_id, cause_id, happened_at desc, id desc);
call record_table('cause_test');

create table review_action (${recordColumnsV1},
  review_id uuid not null,
  causes_ids uuid[] not null,
  kind text not null constraint review_action_kind check (kind in ('CORRECTION', 'CORRECTIVE')),
  category text not null constraint review_action_category check (category in ('FORCING_FUNCTION', 'STANDARDISE_PROCESS', 'SIMPLIFY_PROCESS', 'LEADERSHIP_ACTION', 'CHECKLIST', 'SOFTWARE_CHANGE', 'REDUNDANCY', 'INCREASED_STAFFING', 'DOUBLE_CHECK', 'NEW_PROCEDURE', 'TRAINING', 'ADDITIONAL_STUDY')),
  strength text not null constraint review_action_strength check (strength in ('STRONGER', 'INTERMEDIATE', 'WEAKER')),
  change_kind text not null constraint review_action_change_kind check (change_kind in ('ROUTINE', 'OWNERSHIP', 'COMMUNICATION', 'OVERSIGHT')),
  description text not null,
  owner_id uuid not null,
  named_role text constraint review_action_named_role check (named_role in ('KEY_WORKER', 'DEPUTY_MANAGER', 'SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL', 'SAFEGUARDING_LEAD', 'SENIOR_CARER', 'ROTA_COORDINATOR', 'CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ON_CALL_MANAGER', 'REVIEWER')),
  due_on date not null,
  review_point_on date not null,
  measure text not null,
  completed_on date
);
create index review_action_service on review_action (tenant_id, service_id, happened_at desc, id desc);
create index review_action_review on review_action (tenant_id, review_id, happened_at desc, id desc);
call record_table('review_action');

create table review_escalation (${recordColumnsV1},
  review_id uuid not null,
  kind text not null constraint review_escalation_kind check (kind in ('SENIOR_SIGN_OFF', 'LARGER_SAMPLE', 'SENIOR_BRIEFING')),
  named_senior_id uuid not null,
  starts_on date not null,
  ends_on date,
  sample_before integer,
  sample_after integer
);
create index review_escalation_service on review_escalation (tenant_id, service_id, happened_at desc, id desc);
create index review_escalation_review on review_escalation (tenant_id, review_id, happened_at desc, id desc);
call record_table('review_escalation');

create table baseline (${recordColumnsV1},
  review_id uuid not null,
  measure text not null,
  target double precision not null,
  working_days integer not null,
  window_start date not null,
  window_end date not null,
  numerator integer not null,
  denominator integer not null,
  definition_version text not null
);
create index baseline_service on baseline (tenant_id, service_id, happened_at desc, id desc);
create index baseline_review on baseline (tenant_id, review_id, happened_at desc, id desc);
call record_table('baseline');

create table outcome_evidence (${recordColumnsV1},
  review_id uuid not null,
  evidence jsonb not null,
  month date not null,
  numerator integer not null,
  denominator integer not null,
  lower double precision not null,
  upper double precision not null,
  before_numerator integer not null,
  before_denominator integer not null,
  addressed boolean not null,
  reducing boolean not null,
  verdict text not null constraint outcome_evidence_verdict check (verdict in ('NOT_MET', 'MET', 'SUPPORTED', 'MET_TOO_EARLY', 'SUSTAINED')),
  calendar_version text not null,
  recorded_by_member_id uuid not null
);
create index outcome_evidence_service on outcome_evidence (tenant_id, service_id, happened_at desc, id desc);
create index outcome_evidence_review on outcome_evidence (tenant_id, review_id, happened_at desc, id desc);
call record_table('outcome_evidence');

`,
);
