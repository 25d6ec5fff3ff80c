import { migration } from '@causeway/persistence';

const RULES = `'CHANGE_TO_PLAN_VERSION', 'CHANGE_TO_OWNER', 'CHANGE_TO_HANDOVER', 'CHANGE_TO_NEXT_DELIVERY', 'CHANGE_TO_BRIEFING', 'CONCERN_TO_SHIFT', 'CONCERN_TO_WORKER',
  'CONCERN_TO_INDUCTION', 'CONCERN_TO_GUIDANCE', 'CONCERN_TO_BRIEFING', 'INDICATOR_TO_ALERT', 'INDICATOR_TO_CONCERN', 'INDICATOR_TO_REFERRAL', 'INDICATOR_TO_MANAGEMENT_REVIEW',
  'INDICATOR_TO_ESCALATION', 'INDICATOR_TO_SUPERVISION', 'INDICATOR_TO_COACHING', 'INDICATOR_TO_ROUTE_KNOWLEDGE'`;
const each = (table: string): string =>
  `alter table ${table} drop constraint link_rule, add constraint link_rule check (rule in (${RULES})), add column to_service_id uuid;`;

/**
 * Links of concerns to what each worker had been told, and of indicators to what became of them and to what the author of the note had
 * learnt: the service of a link's other end, and plain columns by which all of these are searched.
 */
export const indicatorLinks = migration(
  'IndicatorLinks1776700100000',
  `
${each('link')}
${each('link_next')}
create table indicator_basis (tenant_id uuid not null, record_id uuid not null, indicator_id uuid not null, primary key (tenant_id, record_id, indicator_id));
call protect_by_tenant('indicator_basis');
alter table known_record drop column worker_id;
alter table known_record
  add column worker_id uuid generated always as (case when kind in ('Induction', 'Supervision', 'TrainingRecord', 'Coaching', 'ScenarioResult') then (facts->>'staffMemberId')::uuid end) stored,
  add column assigned_id uuid generated always as (case when kind = 'Assignment' then (facts->>'staffMemberId')::uuid end) stored,
  add column about_id uuid generated always as (case when kind in ('Alert', 'Concern', 'ManagementReview') then (facts->>'indicatorId')::uuid when kind = 'Referral' then (facts->>'concernId')::uuid when kind = 'Indicator' then (facts->>'noteId')::uuid end) stored;
create index known_of_worker on known_record (tenant_id, worker_id) where worker_id is not null;
create index known_assigned on known_record (tenant_id, assigned_id, starts_at) where kind = 'Assignment';
create index known_about on known_record (tenant_id, about_id) where about_id is not null;
`,
);
