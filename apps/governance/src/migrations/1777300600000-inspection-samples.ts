import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Samples drawn for inspectors. */
export const inspectionSamples = migration(
  'InspectionSamples1777300600000',
  `
create table inspection_sample (${recordColumnsV1},
  window_start date not null,
  window_end date not null,
  number integer not null constraint inspection_sample_number check (number > 0),
  seed integer not null,
  method text not null,
  frame text[] not null,
  frame_hash text not null,
  drawn jsonb not null,
  drawn_by_id uuid,
  constraint inspection_sample_once unique (tenant_id, service_id, window_start, window_end, number, seed, method)
);
create index inspection_sample_service on inspection_sample (tenant_id, service_id, happened_at desc, id desc);
call record_table('inspection_sample');
`,
);
