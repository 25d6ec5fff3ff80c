import { migration } from '@causeway/persistence';

/** Warnings of what repeats itself in a service, of what one record says, and of indicators that management did not review; when to look at those again. */
export const warningsOfServices = migration(
  'WarningsOfServices1776700200000',
  `
alter table early_warning drop constraint early_warning_rule,
  add constraint early_warning_rule check (rule in ('REPEATED_DELAY', 'ASSUMED_SOMEONE_ELSE', 'SAME_CONCERN_AGAIN', 'UNCLEAR_OWNERSHIP', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_RESPONSE',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'REPEATED_QUESTIONS', 'FEELS_UNSAFE', 'UNFAMILIAR_STAFF', 'SERIOUS_ENOUGH_ASKED', 'FOUND_LATE', 'DELAYED_ESCALATION', 'REVIEW_MISSING'));
create table review_watch (tenant_id uuid not null, id uuid not null, look_at timestamptz, changed_xid xid8 not null default pg_current_xact_id(), primary key (tenant_id, id));
create index review_watch_look on review_watch (tenant_id, look_at) where look_at is not null;
call protect_by_tenant('review_watch');
`,
);
