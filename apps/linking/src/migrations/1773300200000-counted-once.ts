import { migration } from '@causeway/persistence';

/** The same change proposed twice counts once; changes that nobody confirmed are found by when they were due. */
export const countedOnce = migration(
  'CountedOnce1773300200000',
  `
alter table change_outcome drop constraint change_outcome_excluded,
  add constraint change_outcome_excluded check (excluded in ('ENTERED_IN_ERROR', 'DIED_BEFORE_DUE', 'LEFT_BEFORE_DUE', 'COUNTED_ALREADY'));
alter table change_outcome_next drop constraint change_outcome_excluded,
  add constraint change_outcome_excluded check (excluded in ('ENTERED_IN_ERROR', 'DIED_BEFORE_DUE', 'LEFT_BEFORE_DUE', 'COUNTED_ALREADY'));
alter table known_record
  add column proposed_due text collate "C" generated always as (case when kind = 'IdentifiedChange' and facts->>'state' = 'CANDIDATE' then facts->>'dueAt' end) stored;
create index known_proposed on known_record (tenant_id, service_id, proposed_due) where proposed_due is not null;
`,
);
