import { covers, imports, type DataClass } from '@causeway/access';
import { err, ok, refuse, type Decision, type Fields, type Moment, type RecordRow, type Refusal } from '@causeway/kernel';
import { command, type DoorRefusal, type Tx } from './command';
import type { Citation, Told } from './known';
import { withinReach } from './reach';
import type { Scope } from './scope';
import type { Table } from './table';
import { recordTimes, type TimesRefusal } from './times';

/** Where a record belongs. `field` is the input's name for it, which a refusal names. */
export interface Place {
  readonly serviceId: string | null;
  /** Nothing more is recorded under a record that was entered in error. */
  readonly enteredInErrorAt?: Date | null;
}

/** The record that a new one is written on, whose place is that record: which version of it was read. It moves on with what is written. */
export interface WrittenOn<C extends string> {
  readonly table: { readonly name: string };
  readonly version: number | null | undefined;
  /** The refusal of whoever does not say. A system that imports has versions and an order of its own, and goes without. */
  readonly unsaid: C;
}

/** What every verb that records something new is given. */
export interface NewInput {
  readonly idempotencyKey: string;
  readonly happenedAt?: Date | null | undefined;
  readonly recordedAt?: Date | null | undefined;
  readonly source?: string | null | undefined;
  readonly externalId?: string | null | undefined;
}

export interface NewRecord<Row extends RecordRow, C extends string, D extends string = C> {
  readonly mutation: string;
  readonly input: NewInput;
  readonly table: Table<Row>;
  /** Records of other domains that the input cites. */
  readonly cites?: readonly Citation[];
  /** What other domains tell beside those, which is waited for. */
  readonly told?: Told | null;
  /** Records of this domain that the input names: every id must be a row of its table in this tenant that stands. */
  readonly refs?: readonly { readonly table: { readonly name: string }; readonly ids: readonly string[]; readonly field: string }[];
  /** The field whose cited records were not all found, or null. */
  readonly incomplete?: (fields: Fields<Row>) => string | null;
  /** The service it belongs to, found from the input; null when there is no such person, service or record. */
  readonly place: (tx: Tx) => Promise<Place | null>;
  /** The input field that names the place. */
  readonly placeField: string;
  /** What is refused of an input that names no place at all, though the schema lets it. */
  readonly placeless?: Refusal<C> | null;
  /** Whoever names it has locked the place. */
  readonly writtenOn?: WrittenOn<C>;
  readonly fields: (tx: Tx, place: Place) => Fields<Row> | Promise<Fields<Row>>;
  /** The rules: every line that is broken refuses. */
  readonly faults: (fields: Fields<Row>, at: Moment) => readonly Refusal<C>[];
  /** Rules that need other rows of this domain, once the pure ones hold. */
  readonly further?: (tx: Tx, row: Row) => Promise<readonly Refusal<D>[]>;
  /** Writes what goes with the record, and announces it. */
  readonly announce: (tx: Tx, row: Row) => void | Promise<void>;
}

export type NewRefusal =
  | DoorRefusal
  | TimesRefusal
  | 'NOT_FOUND'
  | 'NOT_PERMITTED'
  | 'ENTERED_IN_ERROR'
  | 'IMPORT_KEY_NOT_YOURS'
  | 'IMPORT_KEY_INCOMPLETE'
  | 'ALREADY_IMPORTED'
  | 'EVIDENCE_UNKNOWN';

/**
 * The command of a verb that records something new: find the place, check the role there, take the three times, ask
 * the rules, insert, announce. Answers with the new record's id.
 */
export const createRecord = <Row extends RecordRow, C extends string, D extends string = C>(
  scope: Scope,
  spec: NewRecord<Row, C, D>,
): Promise<Decision<{ id: string }, C | D | NewRefusal>> =>
  command(
    scope,
    {
      mutation: spec.mutation,
      idempotencyKey: spec.input.idempotencyKey,
      input: spec.input,
      cites: spec.cites ?? [],
      told: spec.told ?? null,
    },
    async (tx): Promise<Decision<{ id: string }, C | D | NewRefusal>> => {
      const place = await spec.place(tx);
      if (!place) return spec.placeless ? err([spec.placeless]) : refuse('NOT_FOUND', spec.placeField);
      if (!(await tx.mayAct(place.serviceId))) return notYours(tx, place, spec.placeField);
      if (place.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', spec.placeField);
      const times = recordTimes(scope, spec.input);
      if (!times.ok) return times;
      if ((spec.input.source || spec.input.externalId) && !imports(scope.caller)) return refuse('IMPORT_KEY_NOT_YOURS', 'externalId');
      if (!spec.input.source !== !spec.input.externalId) return refuse('IMPORT_KEY_INCOMPLETE', 'externalId');
      const read = spec.writtenOn?.version ?? null;
      if (spec.writtenOn && read === null && !spec.input.externalId) return refuse(spec.writtenOn.unsaid, 'version');
      if (read !== null && read !== (place as RecordRow).version) return refuse('STALE', 'version');
      for (const ref of spec.refs ?? []) if (!(await allHere(tx, ref.table.name, ref.ids))) return refuse('NOT_FOUND', ref.field, 'R28');
      const base = tx.newRow(place.serviceId, times.value, { ...spec.input, kind: spec.table.kind });
      const fields = await spec.fields(tx, place);
      const missing = spec.incomplete?.(fields);
      if (missing) return refuse('EVIDENCE_UNKNOWN', missing, 'R28');
      const broken = spec.faults(fields, { now: scope.clock.now(), today: scope.clock.today(), happenedAt: times.value.happenedAt });
      if (broken.length > 0) return err(broken);
      if (base.source && (await alreadyImported(tx, spec.table, base.source, base.externalId ?? '')))
        return refuse('ALREADY_IMPORTED', 'externalId');
      const row = { ...fields, ...base } as unknown as Row;
      const further = (await spec.further?.(tx, row)) ?? [];
      if (further.length > 0) return err(further);
      if (spec.writtenOn) await tx.moveOn(spec.writtenOn.table, place as RecordRow);
      await tx.insert(spec.table, row);
      await spec.announce(tx, row);
      return ok({ id: row.id });
    },
  );

/** Absent to those who may not know of the place, not permitted to those who may. */
export const notYours = (tx: Tx, place: Place, field: string): Decision<never, 'NOT_FOUND' | 'NOT_PERMITTED'> =>
  tx.caller.grants.some((grant) => covers(grant, place.serviceId)) ? refuse('NOT_PERMITTED', field) : refuse('NOT_FOUND', field);

/** Whether the caller may read the record, as the graph would show it. */
export async function mayKnow<Row extends RecordRow>(tx: Tx, table: Table<Row>, id: string, dataClass: DataClass): Promise<boolean> {
  const values: unknown[] = [tx.tenantId, id];
  const within = withinReach(table, dataClass, tx, values);
  return (await tx.query(`select 1 from ${table.name} t where t.tenant_id = $1 and t.id = $2 and ${within}`, values)).length > 0;
}

/** Absent to those who may not read the record, not permitted to those who may. */
export const notTheirs = async <Row extends RecordRow>(tx: Tx, table: Table<Row>, row: Row, dataClass: DataClass, field: string) =>
  (await mayKnow(tx, table, row.id, dataClass)) ? notYours(tx, row, field) : refuse('NOT_FOUND', field);

async function alreadyImported<Row extends RecordRow>(tx: Tx, table: Table<Row>, source: string, externalId: string): Promise<boolean> {
  await tx.exclusively('import', table.name, source, externalId);
  const found = await tx.query(`select 1 from ${table.name} where tenant_id = $1 and source = $2 and external_id = $3`, [
    tx.tenantId,
    source,
    externalId,
  ]);
  return found.length > 0;
}

/** Whether all of them stand; they are held so until this transaction ends, since another may be marking one as entered in error. */
async function allHere(tx: Tx, table: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const [found] = await tx.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from ${table} where tenant_id = $1 and id = any($2::uuid[]) and entered_in_error_at is null order by id for share) held`,
    [tx.tenantId, ids],
  );
  return found?.n === new Set(ids).size;
}
