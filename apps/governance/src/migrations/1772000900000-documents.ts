import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Files kept with the records; their bytes are in the file store. */
export const documents = migration(
  'Documents1772000900000',
  `
create table document (${recordColumnsV1},
  title text not null,
  media_type text not null,
  size_bytes integer not null constraint document_size check (size_bytes > 0),
  sha256 text not null,
  about jsonb,
  filed_by_id uuid not null,
  stored_at timestamptz
);
create index document_service on document (tenant_id, service_id, happened_at desc, id desc);
call record_table('document');
`,
);
