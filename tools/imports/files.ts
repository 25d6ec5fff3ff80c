import { csvOf, EXAMPLES, ndjsonOf, WITHOUT_EXAMPLE } from './examples';
import { pageOf } from './page';
import type { ImportedRecord } from './records';
import { schemaOf } from './schema';

/** Every file of `docs/import`, by its name. Throws for a record without an example, and for an example of none. */
export function filesOf(records: ReadonlyMap<string, ImportedRecord>): ReadonlyMap<string, string> {
  const lacking = [...records.keys()].filter((record) => !EXAMPLES.has(record) && !(record in WITHOUT_EXAMPLE));
  const strange = [...EXAMPLES.keys(), ...Object.keys(WITHOUT_EXAMPLE)].filter((record) => !records.has(record));
  if (lacking.length > 0) throw new Error(`tools/imports has no example of ${lacking.join(', ')}, which may be imported`);
  if (strange.length > 0) throw new Error(`tools/imports has an example of ${strange.join(', ')}, which is not imported`);
  const kinds = new Set([...records.values()].map(({ type }) => type.name));
  return new Map([
    ['README.md', pageOf()],
    ...[...records.values()].flatMap((imported): [string, string][] => {
      const rows = EXAMPLES.get(imported.record);
      return [
        [`${imported.record}.schema.json`, `${JSON.stringify(schemaOf(imported, rows?.[0], kinds), null, 2)}\n`],
        ...(rows
          ? ([
              [`${imported.record}.ndjson`, ndjsonOf(rows)],
              [`${imported.record}.csv`, csvOf(rows)],
            ] satisfies [string, string][])
          : []),
      ];
    }),
  ]);
}
