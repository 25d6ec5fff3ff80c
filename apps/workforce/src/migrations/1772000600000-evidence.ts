import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Reviews of suppliers, folders, results of scenario questions, and how actions got on. */
export const evidence = migration(
  'Evidence1772000600000',
  `
create table supplier_review (${recordColumnsV1},
  supplier_id uuid not null,
  from_on date not null,
  to_on date not null,
  verdict text not null constraint supplier_review_verdict check (verdict in ('SATISFACTORY', 'IMPROVEMENT_REQUIRED', 'NO_LONGER_USED')),
  findings text not null,
  reviewed_by_id uuid not null
);
create index supplier_review_service on supplier_review (tenant_id, service_id, happened_at desc, id desc);
call record_table('supplier_review');

create table folder_entry (${recordColumnsV1},
  folder text not null constraint folder_entry_folder check (folder in ('STAFFING_EVIDENCE_FILE', 'HANDOVER_FOLDER')),
  shift_id uuid,
  records jsonb not null,
  note text,
  filed_by_id uuid not null
);
create index folder_entry_service on folder_entry (tenant_id, service_id, happened_at desc, id desc);
create index folder_entry_shift on folder_entry (tenant_id, shift_id, happened_at desc, id desc);
call record_table('folder_entry');

create table scenario_result (${recordColumnsV1},
  staff_member_id uuid not null,
  asked_by_id uuid not null,
  topic_code text not null,
  questions_taken integer not null,
  questions_passed integer not null
);
create index scenario_result_service on scenario_result (tenant_id, service_id, happened_at desc, id desc);
call record_table('scenario_result');

create table action_progress (${recordColumnsV1},
  action_id uuid not null,
  note text not null,
  reported_by_id uuid not null
);
create index action_progress_service on action_progress (tenant_id, service_id, happened_at desc, id desc);
create index action_progress_action on action_progress (tenant_id, action_id, happened_at desc, id desc);
call record_table('action_progress');

alter table coaching add column scenario_result_ids uuid[] not null default '{}';
alter table workforce_action add column state text not null default 'OPEN' constraint workforce_action_state check (state in ('OPEN', 'DONE')),
  add column outcome text, add column evidence jsonb not null default '[]', add column completed_at timestamptz;
-- The defaults were for the rows that were there.
alter table coaching alter column scenario_result_ids drop default;
alter table workforce_action alter column state drop default, alter column evidence drop default;
`,
);
