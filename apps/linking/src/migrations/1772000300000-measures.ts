import { migration } from '@causeway/persistence';

/** What the measures leave out, the weaker reading of a briefing, and when a change is to be counted anew and where it was counted. */
export const measures = migration(
  'Measures1772000300000',
  `
alter table change_outcome
  add column excluded text constraint change_outcome_excluded check (excluded in ('ENTERED_IN_ERROR', 'DIED_BEFORE_DUE', 'LEFT_BEFORE_DUE')),
  add column published_delivery_at timestamptz,
  add column briefed_after_publication boolean,
  add column recount_at timestamptz,
  add column settled_service uuid,
  add column settled_month date;
create index change_outcome_recount on change_outcome (tenant_id, coalesce(recount_at, due_at)) where not counted;
create index change_outcome_excluded on change_outcome (tenant_id, service_id, due_at) where excluded is not null;
create index known_concern on known_record (tenant_id, service_id, (facts->>'concernCode'), person_id) where kind = 'Feedback';
`,
);
