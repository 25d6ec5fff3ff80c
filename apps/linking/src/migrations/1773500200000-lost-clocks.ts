import { migration } from '@causeway/persistence';

/** The changes that were overdue by a clock that they lost with their evidence are found by their service. */
export const lostClocks = migration(
  'LostClocks1773500200000',
  `
alter table known_record
  add column lost_clock boolean generated always as (kind = 'IdentifiedChange' and jsonb_array_length(coalesce(facts->'earlierClocks', '[]')) > 0) stored;
create index known_lost_clock on known_record (tenant_id, service_id) where lost_clock;
`,
);
