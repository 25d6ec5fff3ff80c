import { migration } from '@causeway/persistence';

/** What shows each item of an audit, and the escalation that raised its sample. */
export const auditFindings = migration(
  'AuditFindings1773000100000',
  `
alter table audit add column tool text, add column item_evidence jsonb, add column escalation_id uuid,
  add column sample_raised_from integer, add column sample_raised_to integer;
`,
);
