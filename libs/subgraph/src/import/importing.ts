import { idOf, importedId } from '@causeway/kernel';
import { faultOf, keysTaken, outOfReach, read } from '@causeway/persistence';
import { execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { GraphContext } from '../context';
import { maskError } from '../mask';
import { rowFaults } from './faults';
import { inputOf, type Importable } from './importable';
import { inLanes, placesFor } from './lanes';
import { withIds } from './references';
import type { Row } from './rows';
import { refusal, type RowRefusal } from './words';

/** What became of the rows of one request. */
export interface Imported {
  readonly record: string;
  readonly rows: number;
  /** Those that were recorded now. */
  readonly imported: number;
  /** Those that had been recorded before, as they are. */
  readonly unchanged: number;
  /** The others, by line, each as it was sent, to be mended and sent again. */
  readonly refused: readonly RefusedRow[];
}

interface RefusedRow {
  readonly line: number;
  readonly refusals: readonly RowRefusal[];
  readonly row: unknown;
}

export interface ImportSettings {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** How long rows are begun; the others are refused, to be sent again. A minute unless said. */
  readonly endsAfterMs?: number;
  /** How long a request waits, in all, for records that its rows cite and that another domain has yet to tell of. Ten seconds unless said. */
  readonly patienceMs?: number;
}

/** Rows under way in this process at once, of all its requests: more would take the connections of those who are at work in the graph. */
const LANES = placesFor(4);

/** A row that is fit to be sent: its input, and what it may not overtake. */
interface Fit extends Row {
  readonly key: string;
  readonly input: object;
  readonly follows: readonly string[];
}

/**
 * Sends every row as the mutation that records it; a row that is refused stops no other. Throws when the database went away: what
 * landed stands, and the same rows may be sent again.
 */
export async function importRows(
  ctx: GraphContext,
  { schema, log, endsAfterMs = 60_000, patienceMs = 10_000 }: ImportSettings,
  importable: Importable,
  rows: readonly Row[],
  source: string | null,
  gone: () => boolean,
): Promise<Imported> {
  const began = Date.now();
  const refused: RefusedRow[] = [];
  const refuse = ({ line, sent }: Row, refusals: readonly RowRefusal[]): void => void refused.push({ line, refusals, row: sent });
  const fit: Fit[] = [];
  for (const row of rows) {
    const checked = row.broken ? [row.broken] : fitness(ctx, importable, row, source);
    if (Array.isArray(checked)) refuse(row, checked);
    else fit.push(checked);
  }
  const taken = new Set(
    await keysTaken(
      ctx.session,
      importable.mutation.name,
      fit.map(({ key }) => key),
    ),
  );
  await ctx.session.release();
  const patience = (): number => Math.max(0, began + patienceMs - Date.now());
  const tally = { imported: 0, unchanged: 0 };
  let away: Error | undefined;
  await inLanes(
    fit,
    LANES,
    ({ follows }) => follows,
    async (row) => {
      if (away || gone() || Date.now() - began > endsAfterMs) return refuse(row, [refusal('TIME_UP')]);
      try {
        const refusals = await sendRow(ctx, { schema, log }, importable, row, patience);
        if (refusals.length > 0) return refuse(row, refusals);
        tally[taken.has(row.key) ? 'unchanged' : 'imported'] += 1;
        taken.add(row.key);
      } catch (error) {
        away ??= error as Error; // those that have begun are waited for, and no other begins
      }
    },
  );
  if (away) throw away;
  return { record: importable.record, rows: rows.length, ...tally, refused: refused.sort((a, b) => a.line - b.line) };
}

/** The row as it will be sent, or what is wrong with it. */
function fitness(ctx: GraphContext, importable: Importable, row: Row, source: string | null): Fit | RowRefusal[] {
  const { record } = importable;
  const given: Readonly<Record<string, unknown>> = source === null ? row.values : { source, ...row.values };
  const [from, externalId] = [String(given['source']), String(given['externalId'])];
  const named = withIds(given, importable, (kind, key) => ctx.ids.encode(importedId(ctx.caller.tenantId, kind, from, key)));
  const faults = rowFaults(importable, named);
  if (faults.length > 0) return faults;
  const key = idOf('import', record, from, externalId);
  const lane = laneOf(importable, named);
  return { ...row, key, input: inputOf(importable, named, key), follows: lane === null ? [key] : [key, lane] };
}

/** Rows of the same person or worker are kept in order; of what is of neither, those of whatever the record belongs to first of all. */
function laneOf({ fields }: Importable, { personId, staffMemberId, ...row }: Readonly<Record<string, unknown>>): string | null {
  const place = Object.values(fields).find(({ name, type }) => String(type) === 'UUID!' && name in row);
  const of = personId ?? staffMemberId ?? (place && row[place.name]);
  return typeof of === 'string' ? of : null;
}

function sendRow(
  { caller, clock, db, audit, traceId, traceparent, ids }: GraphContext,
  { schema, log }: ImportSettings,
  { mutation, document, hash }: Importable,
  { input }: Fit,
  patience: () => number,
): Promise<readonly RowRefusal[]> {
  return read({ db, audit }, caller, { name: mutation.name, hash, traceId, clock }, async (session) => {
    const contextValue = new GraphContext(caller, clock, db, audit, session, traceId, traceparent, ids, patience, true);
    const result = await execute({ schema, document, contextValue, variableValues: { input } });
    const answer = result.data?.[mutation.name] as { readonly refusals: readonly RowRefusal[] } | null | undefined;
    const [error] = result.errors ?? [];
    if (error) return ofError(error, log);
    return (answer?.refusals ?? []).map((refused) =>
      refused.code === 'KEY_REUSED' ? refusal('CHANGED_SINCE', 'externalId') : { ...refused },
    );
  });
}

/** Why a row failed, as a caller may know it. Throws when the database is out of reach: then it was not the row. */
function ofError(error: GraphQLError, log: Logger): RowRefusal[] {
  const fault = faultOf(error.originalError ?? error);
  if (outOfReach(fault)) throw fault;
  const { message, extensions } = maskError({ message: error.message, extensions: { ...error.extensions } }, error, log);
  const code = extensions?.['code'];
  return [{ code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR', field: null, rule: null, message }];
}
