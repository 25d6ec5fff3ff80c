import { migration } from '@causeway/persistence';

/** The second example: its template, its checks, its audit, its escalations, and a worker who is named in a cause. */
export const agencyStaffing = migration(
  'AgencyStaffing1777200400000',
  `
alter table review drop constraint review_template,
  add constraint review_template check (template in ('MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS'));
alter table review_template_version drop constraint review_template_version_template,
  add constraint review_template_version_template check (template in ('MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS'));

alter table check_entry add column minute_id uuid, drop constraint check_entry_kind,
  add constraint check_entry_kind check (kind in ('ALLOCATION_CHECK', 'MONTHLY_AUDIT_REVIEW', 'PROVIDER_OVERSIGHT', 'WEEKLY_GAP_REVIEW', 'MONTHLY_TREND_REVIEW', 'REVISIT',
    'SHIFT_START_CHECK', 'ROTA_MONITORING', 'WEEKLY_HIGH_AGENCY_REVIEW', 'PROVIDER_REVIEW'));

-- Items of the audit of agency staffing stand in item_evidence, each with its score.
alter table audit alter column update_timeliness drop not null, alter column change_identification drop not null, alter column handover_evidence drop not null,
  alter column named_ownership drop not null, alter column feedback_alignment drop not null;

alter table review_escalation add column due_on date, add column outcome text, add column evidence jsonb, add column ended_by_id uuid,
  drop constraint review_escalation_kind,
  add constraint review_escalation_kind check (kind in ('SENIOR_SIGN_OFF', 'LARGER_SAMPLE', 'SENIOR_BRIEFING', 'DEPLOYMENT_CHANGE', 'SUPPLIER_REVIEW')),
  add constraint review_escalation_outcome check ((outcome is null) = (ended_by_id is null) and (outcome is null) = (evidence is null));

alter table review_note add column shift_group text constraint review_note_shift_group check (shift_group in ('DAY', 'EVENING', 'NIGHT')),
  drop constraint review_note_subject,
  add constraint review_note_subject check (subject in ('CONCLUSION', 'INTERVIEWS', 'NO_INTERVIEW', 'HANDOVER_SUPPORT', 'OTHER'));

alter table cause add column worker_id uuid;

create index known_record_of_review on known_record (tenant_id, kind, (facts->>'reviewId')) where kind in ('WorkforceSample', 'InductionVerdict');
create index known_record_on_shift on known_record (tenant_id, (facts->>'shiftId')) where kind = 'Assignment';
`,
);
