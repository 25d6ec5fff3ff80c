import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Prompts of the law, escalations, the review file and the governance report. */
export const escalation = migration(
  'Escalation1772000600000',
  `
create table notification_prompt (${recordColumnsV1},
  concern_id uuid not null,
  person_id uuid not null,
  kind text not null constraint notification_prompt_kind check (kind in ('CQC_NOTIFICATION', 'COUNCIL_REFERRAL_DECISION')),
  answer text constraint notification_prompt_answer check (answer in ('DONE', 'NOT_REQUIRED')),
  reason text,
  answered_at timestamptz,
  answered_by_id uuid
);
create index notification_prompt_service on notification_prompt (tenant_id, service_id, happened_at desc, id desc);
create index notification_prompt_concern on notification_prompt (tenant_id, concern_id, happened_at desc, id desc);
call record_table('notification_prompt');

create table escalation (${recordColumnsV1},
  kind text not null constraint escalation_kind check (kind in ('ALERT_PROMPTS_REVISED', 'DAILY_NOTE_SCREENING', 'SUPERVISION_FOLLOW_UP')),
  owner_id uuid not null,
  starts_on date not null,
  review_on date not null,
  reason text not null,
  ended_on date,
  outcome text
);
create index escalation_service on escalation (tenant_id, service_id, happened_at desc, id desc);
call record_table('escalation');

create table review_file_entry (${recordColumnsV1},
  indicator_id uuid not null,
  stage text not null constraint review_file_entry_stage check (stage in ('RECORDING', 'DETECTION', 'REVIEW')),
  account text not null,
  note_ids uuid[] not null,
  filed_by_id uuid not null
);
create index review_file_entry_service on review_file_entry (tenant_id, service_id, happened_at desc, id desc);
create index review_file_entry_indicator on review_file_entry (tenant_id, indicator_id, happened_at desc, id desc);
call record_table('review_file_entry');

create table governance_report_finding (${recordColumnsV1},
  indicator_id uuid not null,
  verdict text not null constraint governance_report_finding_verdict check (verdict in ('NO_ALERT_RAISED', 'ALERT_UNCLEAR', 'ALERT_MISSED', 'ALERT_SEEN_NOT_ACTED')),
  pathway text not null constraint governance_report_finding_pathway check (pathway in ('APP_ALERT', 'PHONE', 'ON_CALL', 'OFFICE_MESSAGE', 'HANDOVER')),
  finding text not null,
  found_by_id uuid not null
);
create index governance_report_finding_service on governance_report_finding (tenant_id, service_id, happened_at desc, id desc);
create index governance_report_finding_indicator on governance_report_finding (tenant_id, indicator_id, happened_at desc, id desc);
call record_table('governance_report_finding');

create index daily_screening_day on daily_screening (tenant_id, service_id, day);
`,
);
