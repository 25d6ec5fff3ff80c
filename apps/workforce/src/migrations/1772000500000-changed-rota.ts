import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Shifts that are cancelled, workers who are taken off or leave, and visits that were late or missed. */
export const changedRota = migration(
  'ChangedRota1772000500000',
  `
alter table shift add column cancelled_at timestamptz, add column cancel_reason_code text;
alter table assignment add column ended_at timestamptz, add column end_reason_code text;
-- A worker who was taken off a shift may be put on it again.
alter table assignment drop constraint assignment_once;
create unique index assignment_standing on assignment (tenant_id, shift_id, staff_member_id) where ended_at is null;
alter table staff_member add column left_on date, add column leaving_reason_code text;

create table visit_report (${recordColumnsV1},
  shift_id uuid not null,
  outcome text not null constraint visit_report_outcome check (outcome in ('LATE', 'MISSED')),
  arrived_at timestamptz,
  reason_code text not null,
  reported_by_id uuid not null
);
create index visit_report_service on visit_report (tenant_id, service_id, happened_at desc, id desc);
create index visit_report_shift on visit_report (tenant_id, shift_id, happened_at desc, id desc);
call record_table('visit_report');
`,
);
