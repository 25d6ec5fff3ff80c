import { migration } from '@causeway/persistence';

/** The calendar as it is looked at: of all services, of a role, what is not done, and what was not done in time. */
export const calendar = migration(
  'Calendar1774000400000',
  `
create index check_entry_due on check_entry (tenant_id, due_on desc, id desc);
create index check_entry_role on check_entry (tenant_id, role, due_on desc, id desc);
create index check_entry_open on check_entry (tenant_id, service_id, due_on desc, id desc) where done_at is null;
create index check_entry_not_in_time on check_entry (tenant_id, service_id, due_on desc, id desc)
  where done_at is null or (done_at at time zone 'Europe/London')::date > due_on;
`,
);
