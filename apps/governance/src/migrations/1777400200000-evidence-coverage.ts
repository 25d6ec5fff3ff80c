import { migration } from '@causeway/persistence';

/** What was examined says which expectations of the regulator it speaks to. */
export const evidenceCoverage = migration(
  'EvidenceCoverage1777400200000',
  `
alter table source_examination add column framework_items text[] not null default '{}';
alter table source_examination alter column framework_items drop default;
`,
);
