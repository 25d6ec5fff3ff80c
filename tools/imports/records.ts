import { join } from 'node:path';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { buildSchema, importablesOf, readSdl, type Importable } from '@causeway/subgraph';
import { ROOT } from '../checks/root';

export interface ImportedRecord extends Importable {
  readonly domain: Domain;
}

/** Every record that may be imported, by its name, with the subgraph that imports it. */
export const importedRecords = (): ReadonlyMap<string, ImportedRecord> =>
  new Map(
    DOMAINS.flatMap((domain) =>
      [...importablesOf(buildSchema(readSdl(join(ROOT, 'apps', domain, 'schema')), {})).values()].map(
        (importable) => [importable.record, { ...importable, domain }] as const,
      ),
    ),
  );
