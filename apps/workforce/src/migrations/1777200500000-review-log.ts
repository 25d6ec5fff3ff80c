import { migration, recordColumnsV1 } from '@causeway/persistence';

/** The workforce root cause review log: samples of shifts, and verdicts on the induction of agency workers. */
export const reviewLog = migration(
  'ReviewLog1777200500000',
  `
create table workforce_sample (${recordColumnsV1},
  review_id uuid not null,
  from_on date not null,
  to_on date not null,
  sampled jsonb not null,
  shifts integer not null,
  agency_shifts integer not null,
  care_minutes integer not null,
  agency_minutes integer not null,
  drawn_by_id uuid not null,
  constraint workforce_sample_month check (from_on <= to_on),
  constraint workforce_sample_use check (agency_shifts <= shifts and agency_minutes <= care_minutes)
);
create index workforce_sample_service on workforce_sample (tenant_id, service_id, happened_at desc, id desc);
create index workforce_sample_review on workforce_sample (tenant_id, review_id, happened_at desc, id desc);
call record_table('workforce_sample');

create table induction_verdict (${recordColumnsV1},
  sample_id uuid not null,
  review_id uuid not null,
  shift_id uuid not null,
  staff_member_id uuid not null,
  orientation text not null constraint induction_verdict_orientation check (orientation in ('COMPLETE', 'GAP')),
  guidance text not null constraint induction_verdict_guidance check (guidance in ('COMPLETE', 'GAP')),
  checklist text not null constraint induction_verdict_checklist check (checklist in ('COMPLETE', 'GAP')),
  refs jsonb not null,
  checked_by_id uuid not null
);
create index induction_verdict_service on induction_verdict (tenant_id, service_id, happened_at desc, id desc);
create index induction_verdict_review on induction_verdict (tenant_id, review_id, happened_at desc, id desc);
call record_table('induction_verdict');
create unique index induction_verdict_once on induction_verdict (tenant_id, review_id, shift_id, staff_member_id) where entered_in_error_at is null;

alter table briefing_checklist add column items jsonb, alter column key_risks drop not null, alter column routines drop not null;
create index shift_allocation_overridden on shift_allocation (tenant_id, service_id, happened_at desc, id desc) where overridden;
`,
);
