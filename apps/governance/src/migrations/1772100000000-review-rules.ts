import { migration } from '@causeway/persistence';

/** What the rules of a review need beside the records: which cause a source speaks to, a cause's standing, and what was signed for. */
export const reviewRules = migration(
  'ReviewRules1772100000000',
  `
alter table source_examination add column cause_id uuid;

alter table cause
  add column state text not null default 'RECORDED' constraint cause_state check (state in ('RECORDED', 'REVIEWED', 'TESTED')),
  add column identified_by_id uuid,
  add column reviewed_by_id uuid,
  add column reviewed_at timestamptz,
  add column tested_by_id uuid,
  add column tested_at timestamptz,
  add column proof jsonb not null default '[]',
  add column accepted_risk_reason text,
  add column wording_reason text;

alter table review
  add column searched jsonb not null default '[]',
  add column no_factors_reason text,
  add column wording_reason text,
  add column weak_actions_reason text,
  add column weak_actions_accepted_by_id uuid;

-- The defaults were for the rows that were there: a writer says all that it writes.
alter table cause alter column state drop default, alter column proof drop default;
alter table review alter column searched drop default;
`,
);
