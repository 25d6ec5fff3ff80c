import { statSync } from 'node:fs';
import { needed, type Command, type Given } from './command';
import { Fault } from './fault';
import { batchesOf, batchOf, formOf, headerOf, type Batch } from './importing/files';
import { refusedFiles, type RefusedFiles } from './importing/refused';
import type { FileRow } from './importing/rows';
import { Rejected, send, type Destination } from './importing/sending';
import { tokensFor } from './importing/token';

/** Sends the rows of a file to be imported. */
export const importCommand: Command = {
  name: 'import',
  does: 'Imports the rows of a file, NDJSON or CSV. Run it again at any time: what is there is unchanged.',
  usage: '<file> --record <record> [--source <system>] [--server <url>] [--tenant <id>]',
  options: {
    record: { type: 'string', says: 'What each row is, such as dailyNote: docs/import lists them.' },
    source: { type: 'string', says: 'The system that the rows come from, where they do not say it themselves.' },
    server: { type: 'string', says: 'The gateway, or the subgraph of the record; the platform that runs here unless said.' },
    tenant: { type: 'string', says: 'Of the demonstration: the tenant, where there are several.' },
  },
  takes: 1,
  examples: [
    'import docs/import/provider.ndjson --record provider --tenant <id>',
    'import shifts.csv --record shift --source "rota system" --server https://causeway.example',
  ],
  run: async (given) => {
    const [file = ''] = given.positionals;
    const form = formOf(file);
    const record = needed(given, 'record');
    if (!/^[A-Za-z]+$/.test(record)) throw new Fault('--record must be the name of a record, such as dailyNote.', 'MISUSED');
    const bytes = statSync(file, { throwIfNoEntry: false })?.size;
    if (bytes === undefined) throw new Fault(`There is no file ${file}.`, 'MISUSED');
    const server = (given.option('server') ?? given.place.setting('CAUSEWAY_URL')).replace(/\/$/, '');
    const to: Destination = {
      url: `${server}/import/${record}`,
      mediaType: form.mediaType,
      source: given.option('source'),
      tokens: tokensFor(given),
    };
    const header = await headerOf(file, form);
    const refused = refusedFiles(file, header);
    const count = { rows: 0, imported: 0, unchanged: 0, refused: 0 };
    const progress = progressOf(given, count, bytes);
    try {
      for await (const batch of batchesOf(file, form)) {
        if (batch.rows[0]?.broken) setAside(batch.rows, refused, count);
        else
          await sendAll(to, batch, header, refused, count).catch((error: unknown) => {
            throw placed(error, batch);
          });
        progress(batch);
      }
    } finally {
      await refused.close();
    }
    given.out(sentence(count));
    if (count.rows === 0) throw new Fault(`There is no row in ${file}: was it cut short?`);
    if (count.refused > 0)
      given.out(`Mend ${refused.names().rows} and import it: ${refused.names().reasons} says what is wrong with each row.`);
    return count.refused > 0 ? 'FAILED' : 'DONE';
  },
};

type Count = Record<'rows' | 'imported' | 'unchanged' | 'refused', number>;

const BROKEN = {
  code: 'CSV_MALFORMED',
  field: null,
  rule: null,
  message: 'A double quote stands where none may be, or is not closed: put the cell in double quotes, and write each one in it twice.',
};

function setAside(rows: readonly FileRow[], refused: RefusedFiles, count: Count): void {
  for (const row of rows) refused.add(row, [BROKEN]);
  count.rows += rows.length;
  count.refused += rows.length;
}

/** Sends a batch, and what of it had no turn in time once more, while that gets anywhere. */
async function sendAll(to: Destination, batch: Batch, header: FileRow | null, refused: RefusedFiles, count: Count): Promise<void> {
  let rest = batch;
  for (;;) {
    const answer = await send(to, rest.bytes);
    count.imported += answer.imported;
    count.unchanged += answer.unchanged;
    const late: FileRow[] = [];
    for (const { line, refusals } of answer.refused) {
      const row = rest.rowAt(line);
      if (!row) throw new Fault(`The server refused a row on line ${line}, where none was sent.`);
      if (refusals.some(({ code }) => code === 'TIME_UP')) late.push(row);
      else {
        refused.add(row, refusals);
        count.refused += 1;
      }
    }
    count.rows += rest.rows.length - late.length;
    if (late.length === 0) return;
    if (late.length === rest.rows.length)
      throw new Fault('The server is too slow to import a single row. Run this again: rows that landed are unchanged.');
    rest = batchOf(late, header);
  }
}

/** Where in the file a request was refused, where its answer says where in the request. */
function placed(error: unknown, batch: Batch): unknown {
  if (!(error instanceof Rejected) || error.line === null) return error;
  const row = batch.rowAt(error.line) ?? batch.rows[0];
  return new Fault(`${error.message} (line ${row?.line} of the file or a little before)`);
}

const EVERY_MS = 2_000;

function progressOf({ out }: Given, count: Count, bytes: number): (batch: Batch) => void {
  let [said, sent] = [Date.now(), 0];
  return (batch) => {
    sent += batch.bytes.length;
    if (Date.now() - said < EVERY_MS) return;
    said = Date.now();
    out(`${Math.min(99, Math.floor((100 * sent) / bytes))} %: ${sentence(count)}`);
  };
}

const sentence = ({ rows, imported, unchanged, refused }: Count): string =>
  `${rows} row${rows === 1 ? '' : 's'}: ${imported} imported, ${unchanged} unchanged, ${refused} refused.`;
