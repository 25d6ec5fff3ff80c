import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What published findings feed. */
export const findingFeeds = migration(
  'FindingFeeds1777300400000',
  `
create table finding_feed (${recordColumnsV1},
  review_id uuid not null,
  cause_id uuid not null,
  feed text not null constraint finding_feed_feed check (feed in ('ACTION_TRACKER', 'QUALITY_MEETING', 'SUPERVISION', 'PROVIDER_OVERSIGHT')),
  record jsonb,
  reason text,
  fed_by_id uuid,
  constraint finding_feed_one check (num_nonnulls(record, reason) <= 1)
);
create index finding_feed_service on finding_feed (tenant_id, service_id, happened_at desc, id desc);
create index finding_feed_review on finding_feed (tenant_id, review_id, happened_at desc, id desc);
call record_table('finding_feed');
`,
);
