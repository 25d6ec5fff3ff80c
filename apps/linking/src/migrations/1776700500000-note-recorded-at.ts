import { migration } from '@causeway/persistence';

/** The measures of indicators go by when their notes were recorded. */
export const noteRecordedAt = migration(
  'NoteRecordedAt1776700500000',
  `
alter table known_record add column note_recorded_at text collate "C" generated always as (case when kind = 'Indicator' then facts->>'noteRecordedAt' end) stored;
create index known_note_recorded on known_record (tenant_id, service_id, note_recorded_at) where kind = 'Indicator';
`,
);
