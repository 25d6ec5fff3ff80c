import { migration } from '@causeway/persistence';

/** What a conclusion on late escalation rests on is found by its review, and by the indicator. */
export const lateEscalation = migration(
  'LateEscalation1777300300100',
  `
create index known_record_of_late_review on known_record (tenant_id, kind, (facts->>'reviewId')) where kind in ('NoteSample', 'ReviewFileEntry', 'KnowledgeVerdict');
create index known_record_alert_finding on known_record (tenant_id, (facts->>'indicatorId')) where kind = 'GovernanceReportFinding';
`,
);
