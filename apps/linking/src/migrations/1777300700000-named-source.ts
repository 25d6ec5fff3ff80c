import { migration } from '@causeway/persistence';

/** The links that are made anew were made like the others, but for the name of their key. */
export const namedSource = migration(
  'NamedSource1777300700000',
  'alter table link_next rename constraint link_next_tenant_id_source_external_id_key to link_next_source;',
);
