import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Step 1 of a review of delayed escalation: samples of visit notes, and the timeline of each delay. */
export const noteSamples = migration(
  'NoteSamples1777300300000',
  `
create table note_sample (${recordColumnsV1},
  review_id uuid not null,
  method text not null,
  population_size integer not null,
  sampled jsonb not null,
  drawn_by_id uuid not null
);
create index note_sample_service on note_sample (tenant_id, service_id, happened_at desc, id desc);
create index note_sample_review on note_sample (tenant_id, review_id, happened_at desc, id desc);
call record_table('note_sample');

alter table review_file_entry add column review_id uuid, add column points jsonb not null default '[]';
alter table review_file_entry alter column points drop default;
create index review_file_entry_review on review_file_entry (tenant_id, review_id, happened_at desc, id desc);
create unique index review_file_entry_once on review_file_entry (tenant_id, review_id, indicator_id) where review_id is not null and entered_in_error_at is null;
`,
);
