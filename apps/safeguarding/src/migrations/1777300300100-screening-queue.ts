import { migration } from '@causeway/persistence';

/** The notes of a day are found by their service and when they were recorded, and indicators by their note. */
export const screeningQueue = migration(
  'ScreeningQueue1777300300100',
  `
create index known_record_note_recorded on known_record (tenant_id, service_id, recorded_at) where kind = 'DailyNote';
create index indicator_note on indicator (tenant_id, note_id);
`,
);
