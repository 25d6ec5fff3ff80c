import { migration } from '@causeway/persistence';

/** The third example: its template and its checks, and who was told of one that was missed. */
export const safeguardingEscalation = migration(
  'SafeguardingEscalation1777300300000',
  `
alter table review drop constraint review_template,
  add constraint review_template check (template in ('MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS', 'DELAYED_SAFEGUARDING_ESCALATION'));
alter table review_template_version drop constraint review_template_version_template,
  add constraint review_template_version_template check (template in ('MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS', 'DELAYED_SAFEGUARDING_ESCALATION'));

alter table check_entry add column told_ids uuid[] not null default '{}', drop constraint check_entry_kind,
  add constraint check_entry_kind check (kind in ('ALLOCATION_CHECK', 'MONTHLY_AUDIT_REVIEW', 'PROVIDER_OVERSIGHT', 'WEEKLY_GAP_REVIEW', 'MONTHLY_TREND_REVIEW', 'REVISIT',
    'SHIFT_START_CHECK', 'ROTA_MONITORING', 'WEEKLY_HIGH_AGENCY_REVIEW', 'PROVIDER_REVIEW', 'DAILY_INDICATOR_REVIEW', 'STAFF_COACHING_CHECK', 'PROVIDER_CHALLENGE'));
alter table check_entry alter column told_ids drop default;

alter table cause_test drop constraint cause_test_subject,
  add constraint cause_test_subject check (subject in ('SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT', 'SYSTEM_FLAG'));

alter table triggered_action drop constraint triggered_action_rule,
  add constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'SAME_CONCERN_AGAIN', 'POOR_RESPONSE', 'MISMATCH_OPEN', 'REVISIT_FAILED',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'FEELS_UNSAFE', 'DELAYED_ESCALATION', 'REVIEW_MISSING',
    'REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED', 'UNCLEAR_CONCERN_WORDING'));

create index role_holding_of_role on role_holding (tenant_id, role) where entered_in_error_at is null;
`,
);
