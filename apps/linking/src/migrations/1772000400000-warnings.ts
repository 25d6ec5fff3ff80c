import { migration } from '@causeway/persistence';

/** Warnings that end or are withdrawn, that are about an owner, and whom to look at again when time has passed. */
export const warnings = migration(
  'Warnings1772000400000',
  `
alter table early_warning
  drop constraint early_warning_rule,
  add constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_RESPONSE')),
  add column state text not null default 'STANDING' constraint early_warning_state check (state in ('STANDING', 'ENDED', 'WITHDRAWN')),
  add column owner_id uuid;
alter table early_warning alter column state drop default;
create index early_warning_person on early_warning (tenant_id, person_id);
create index early_warning_owner on early_warning (tenant_id, owner_id) where owner_id is not null;
create index early_warning_because on early_warning using gin (because jsonb_path_ops);
create index early_warning_first on early_warning (tenant_id, ((because->0->>'id')::uuid));
create index change_outcome_person on change_outcome (tenant_id, person_id);
create index known_owner on known_record (tenant_id, (facts->>'ownerId')) where kind = 'PlanOwnership';
create table warning_watch (tenant_id uuid not null, id uuid not null, look_at timestamptz, changed_xid xid8 not null default pg_current_xact_id(), primary key (tenant_id, id));
create index warning_watch_look on warning_watch (tenant_id, look_at) where look_at is not null;
call protect_by_tenant('warning_watch');
`,
);
