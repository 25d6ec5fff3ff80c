import { PARTS, WITHOUT_EXAMPLE } from './examples';

/** `docs/import/README.md`. */
export const pageOf = (): string =>
  `${[
    '# Importing records',
    '',
    'Records of a rota or care system come in by file, one record a file: NDJSON (a JSON object a line) or CSV (the first line names',
    'the columns), in UTF-8. Each row is recorded as the mutation of its record, by the same rules and with the same events.',
    '',
    '```sh',
    'npx causeway tenant create --name "A group to try in"    # prints its id',
    'npx causeway import docs/import/provider.ndjson --record provider --tenant <id>',
    'curl --data-binary @docs/import/provider.csv -H \'content-type: text/csv\' -H "authorization: Bearer $TOKEN" http://localhost:4000/import/provider',
    '```',
    '',
    'The examples belong in a tenant of their own, in the order below: the demonstration has people with the same NHS numbers.',
    '',
    '- **Who.** A system with the role `INTEGRATION`. `npx causeway import` takes its token from the demonstration, or from your own provider by',
    '  client credentials: `CAUSEWAY_TOKEN_URL`, `CAUSEWAY_CLIENT_ID`, `CAUSEWAY_CLIENT_SECRET` and, if it wants one, `CAUSEWAY_SCOPE`.',
    '- **Once.** A row is known by its `source` and `externalId`. Sent again it is `unchanged`; sent again with other content it is refused',
    '  (`CHANGED_SINCE`): an import adds records and changes none. `--source`, or the header `import-source`, says it for rows that do not.',
    '- **Keys.** Wherever a row names another record by its id, it may name it by its `externalId` in the same source instead, whichever system',
    '  it was imported into. Send the files in the order below: what a row cites has to be there. What has the form of a UUID is taken for an id,',
    '  never for a key: where your own keys are UUIDs, put something before them. Two systems of one `source` mix their keys: name each apart.',
    '- **Refused.** The good rows land. The others come back by line, each with `code`, `field`, `rule` and a sentence: mend them and send them',
    '  again. `npx causeway import` writes them to `<file>.refused.ndjson` or `.csv`, why to `<file>.refused.txt` (to `<file>.refused-2…` where there',
    '  is one of an earlier run, which it leaves alone), and ends with 1. A line of CSV with a double quote where none may be is one of them.',
    '- **CSV.** An empty cell is nothing. A list has semicolons between its items; what has fields of its own is JSON; a text may hold line ends.',
    '- **Limits.** 5,000 rows and 8,000,000 bytes a request, and a minute: rows without a turn come back as `TIME_UP`. `npx causeway import`',
    '  sends a file of any size in many requests; broken off, it is run again.',
    '- **Times.** `happenedAt` is when it happened, `recordedAt` when your system recorded it: a row gives both (a shift the second alone),',
    '  or is refused (`FIELD_MISSING`), since nothing is taken for now. When it reached this system is told for itself.',
    '- **Who did it.** By hand that is whoever is signed in. A system is nobody: a row names them (`authorId`, `raisedById`), or is refused alike.',
    '',
    'The answer: `{ "record", "rows", "imported", "unchanged", "refused": [{ "line", "refusals": [{ "code", "field", "rule", "message" }], "row" }] }`.',
    '',
    'Send them in this order. Each name is the schema of a row (JSON Schema 2020-12), and says what the row is recorded as; beside it',
    'stands the same small example as `<record>.ndjson` and `<record>.csv`.',
    '',
    '| | Records |',
    '|---|---|',
    ...PARTS.map(({ what, rows }) => `| ${what} | ${Object.keys(rows).map(linked).join(', ')} |`),
    `| without an example | ${Object.entries(WITHOUT_EXAMPLE)
      .map(([record, why]) => `${linked(record)}: ${why}`)
      .join(', ')} |`,
  ].join('\n')}\n`;

const linked = (record: string): string => `[${record}](${record}.schema.json)`;
