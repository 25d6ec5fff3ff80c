import { migration, recordColumnsV1 } from '@causeway/persistence';

export const records = migration(
  'Records1772000100000',
  `
create table indicator (${recordColumnsV1},
  person_id uuid not null,
  note_id uuid not null,
  origin text not null constraint indicator_origin check (origin in ('WORKER_FLAGGED', 'RULE_SCREENED', 'AUDIT')),
  theme text not null constraint indicator_theme check (theme in ('NEGLECT', 'PHYSICAL', 'PSYCHOLOGICAL', 'FINANCIAL', 'SELF_NEGLECT', 'UNEXPLAINED_INJURY', 'OTHER')),
  note_recorded_at timestamptz not null,
  flagged_by_id uuid not null
);
create index indicator_service on indicator (tenant_id, service_id, happened_at desc, id desc);
create index indicator_person on indicator (tenant_id, person_id, happened_at desc, id desc);
call record_table('indicator');

create table concern (${recordColumnsV1},
  person_id uuid not null,
  theme text not null constraint concern_theme check (theme in ('NEGLECT', 'PHYSICAL', 'PSYCHOLOGICAL', 'FINANCIAL', 'SELF_NEGLECT', 'UNEXPLAINED_INJURY', 'OTHER')),
  indicator_id uuid,
  text text not null,
  raised_by_id uuid not null,
  allegation_of_abuse boolean not null
);
create index concern_service on concern (tenant_id, service_id, happened_at desc, id desc);
create index concern_person on concern (tenant_id, person_id, happened_at desc, id desc);
call record_table('concern');

create table alert (${recordColumnsV1},
  indicator_id uuid not null,
  pathway text not null constraint alert_pathway check (pathway in ('APP_ALERT', 'PHONE', 'ON_CALL', 'OFFICE_MESSAGE', 'HANDOVER')),
  sent_to_id uuid not null,
  seen_at timestamptz
);
create index alert_service on alert (tenant_id, service_id, happened_at desc, id desc);
create index alert_indicator on alert (tenant_id, indicator_id, happened_at desc, id desc);
call record_table('alert');

create table management_review (${recordColumnsV1},
  indicator_id uuid not null,
  decision text not null constraint management_review_decision check (decision in ('NO_FURTHER_ACTION', 'MONITOR', 'RAISE_CONCERN', 'REFER')),
  rationale text not null,
  reviewed_by_id uuid not null
);
create index management_review_service on management_review (tenant_id, service_id, happened_at desc, id desc);
create index management_review_indicator on management_review (tenant_id, indicator_id, happened_at desc, id desc);
call record_table('management_review');

create table referral (${recordColumnsV1},
  concern_id uuid not null,
  referred boolean not null,
  reason text not null,
  decided_by_id uuid not null
);
create index referral_service on referral (tenant_id, service_id, happened_at desc, id desc);
create index referral_concern on referral (tenant_id, concern_id, happened_at desc, id desc);
call record_table('referral');

create table daily_screening (${recordColumnsV1},
  day date not null,
  screened_by_id uuid not null
);
create index daily_screening_service on daily_screening (tenant_id, service_id, happened_at desc, id desc);
call record_table('daily_screening');

`,
);
