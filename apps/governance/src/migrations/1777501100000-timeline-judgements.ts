import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What people judge of the records on a review's timeline, once for each of a review while it stands. */
export const timelineJudgements = migration(
  'TimelineJudgements1777501100000',
  `
create table timeline_judgement (${recordColumnsV1},
  review_id uuid not null,
  record jsonb not null,
  verdict text not null constraint timeline_judgement_verdict check (verdict in ('AS_EXPECTED', 'CARE_DELIVERY_PROBLEM', 'GOOD_PRACTICE', 'NOT_RELEVANT')),
  expected text,
  time_precision text not null constraint timeline_judgement_time_precision check (time_precision in ('EXACT', 'ABOUT', 'BEFORE', 'UNKNOWN')),
  reason text not null,
  judged_by_id uuid
);
create index timeline_judgement_service on timeline_judgement (tenant_id, service_id, happened_at desc, id desc);
create index timeline_judgement_review on timeline_judgement (tenant_id, review_id, happened_at desc, id desc);
call record_table('timeline_judgement');
create unique index timeline_judgement_once on timeline_judgement (tenant_id, review_id, (record->>'kind'), (record->>'id')) where entered_in_error_at is null;
`,
);
