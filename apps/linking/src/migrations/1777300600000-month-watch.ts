import { migration } from '@causeway/persistence';

/** The months of services that are to be counted as a whole: every one that has shifts or indicators already is counted once. */
export const monthWatch = migration(
  'MonthWatch1777300600000',
  `
create table month_watch (tenant_id uuid not null, service_id uuid not null, month date not null, count_at timestamptz, primary key (tenant_id, service_id, month));
create index month_watch_due on month_watch (tenant_id, count_at, month, service_id) where count_at is not null;
call protect_by_tenant('month_watch');
call mark_changes('month_watch');

insert into month_watch (tenant_id, service_id, month, count_at)
  select tenant_id, service_id, date_trunc('month', unit_starts::timestamptz at time zone 'Europe/London')::date, '-infinity'::timestamptz from known_record
    where kind = 'Shift' and service_id is not null and unit_starts is not null
  union select tenant_id, service_id, (date_trunc('month', note_recorded_at::timestamptz at time zone 'Europe/London') + later)::date, '-infinity'::timestamptz from known_record
    cross join unnest(array[interval '0', interval '1 month']) as later where kind = 'Indicator' and service_id is not null and note_recorded_at is not null;
`,
);
