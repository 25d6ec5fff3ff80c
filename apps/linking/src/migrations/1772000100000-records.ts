import { migration, recordColumnsV1 } from '@causeway/persistence';

export const records = migration(
  'Records1772000100000',
  `
create table link (${recordColumnsV1},
  rule text not null constraint link_rule check (rule in ('CHANGE_TO_PLAN_VERSION', 'CHANGE_TO_OWNER', 'CHANGE_TO_HANDOVER', 'CHANGE_TO_NEXT_DELIVERY', 'CHANGE_TO_BRIEFING')),
  rule_version integer not null,
  from_kind text not null,
  from_key_id uuid not null,
  person_id uuid not null,
  ends jsonb not null,
  holds boolean not null
);
create index link_service on link (tenant_id, service_id, happened_at desc, id desc);
call record_table('link');

create table early_warning (${recordColumnsV1},
  rule text not null constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'POOR_RESPONSE')),
  person_id uuid,
  because jsonb not null,
  setting text not null,
  suggests_review boolean not null
);
create index early_warning_service on early_warning (tenant_id, service_id, happened_at desc, id desc);
call record_table('early_warning');


grant delete on link, early_warning to linking_app;
create index known_assignment_start on known_record (tenant_id, service_id, (facts->>'startsAt')) where kind = 'Assignment';
create index link_from on link (tenant_id, from_key_id);
create table change_outcome (
  id uuid primary key, tenant_id uuid not null, service_id uuid not null, person_id uuid not null, first_source text not null, high_risk boolean not null,
  identified_at timestamptz not null, due_at timestamptz not null, published_at timestamptz, working_days integer, next_delivery_at timestamptz, briefed boolean,
  counted boolean not null, changed_xid xid8 not null default pg_current_xact_id()
);
create index change_outcome_due on change_outcome (tenant_id, service_id, due_at);
call protect_by_tenant('change_outcome', true);
create table measure_point (
  id uuid primary key, tenant_id uuid not null, service_id uuid not null, measure text not null, month date not null, numerator integer not null, denominator integer not null,
  version integer not null, changed_xid xid8 not null default pg_current_xact_id(), constraint measure_point_once unique (tenant_id, service_id, measure, month)
);
call protect_by_tenant('measure_point');
-- Background work serves every tenant in turn; this list alone crosses them, and holds no more than their ids.
create table known_tenant (tenant_id uuid primary key, demonstration boolean not null);
grant select, insert, update on known_tenant to linking_app;
`,
);
