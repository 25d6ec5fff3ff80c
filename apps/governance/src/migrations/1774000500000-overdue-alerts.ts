import { migration } from '@causeway/persistence';

/** When the alert of an overdue check was raised. Those that were overdue before are alerted of now. */
export const overdueAlerts = migration(
  'OverdueAlerts1774000500000',
  `
alter table check_entry add column alerted_at timestamptz;
create index check_entry_unalerted on check_entry (tenant_id, due_on) where done_at is null and alerted_at is null;
`,
);
