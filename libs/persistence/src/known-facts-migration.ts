import { migration } from './database';

/** By fact, the version of the record that told it: versions may arrive in any order. */
export const knownFactsMigration = migration(
  'KnownFacts1772000500000',
  `alter table known_record add column fact_versions jsonb not null default '{}';`,
);
