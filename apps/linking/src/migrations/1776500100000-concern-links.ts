import { migration } from '@causeway/persistence';

const RULES = `'CHANGE_TO_PLAN_VERSION', 'CHANGE_TO_OWNER', 'CHANGE_TO_HANDOVER', 'CHANGE_TO_NEXT_DELIVERY', 'CHANGE_TO_BRIEFING', 'CONCERN_TO_SHIFT', 'CONCERN_TO_WORKER'`;
const MORE =
  'add column from_happened_at timestamptz, add column from_recorded_at timestamptz, add column to_kind text, add column to_key_id uuid';

/**
 * Links of concerns to the shifts in which they happened and to who was on them, and what they and the units of delivery
 * are searched by: plain columns, as under row-level security nothing else uses an index.
 */
export const concernLinks = migration(
  'ConcernLinks1776500100000',
  `
alter table link drop constraint link_rule, add constraint link_rule check (rule in (${RULES})), ${MORE};
alter table link_next drop constraint link_rule, add constraint link_rule check (rule in (${RULES})), ${MORE};
create index link_to on link (tenant_id, to_key_id);
create table concern_basis (tenant_id uuid not null, record_id uuid not null, concern_id uuid not null, primary key (tenant_id, record_id, concern_id));
call protect_by_tenant('concern_basis');
alter table known_record
  add column unit_starts text collate "C" generated always as (case when kind = 'Shift' then facts->>'startsAt' end) stored,
  add column unit_id uuid generated always as (case when kind in ('PersonGuidance', 'BriefingChecklist', 'Briefing') then (facts->>'shiftId')::uuid when kind = 'Handover' then (facts->>'toShiftId')::uuid end) stored,
  add column worker_id uuid generated always as (case when kind in ('Induction', 'Supervision', 'TrainingRecord') then (facts->>'staffMemberId')::uuid end) stored;
create index known_unit_starts on known_record (tenant_id, service_id, unit_starts) where kind = 'Shift';
create index known_of_unit on known_record (tenant_id, unit_id) where unit_id is not null;
create index known_of_worker on known_record (tenant_id, worker_id) where worker_id is not null;
`,
);
