import { RECORD_CLASSES } from '@causeway/access';
import type { CitedRecord, RecordRef } from '@causeway/kernel';
import type { Tx } from './command';
import { knownWithin, type Citation } from './known';
import { withinReach, type Asking } from './reach';
import type { Related, Table } from './table';

/** A cited record, where it belongs, and the people whom it names, if it names any. */
export interface PlacedRecord extends CitedRecord {
  readonly serviceId: string | null;
  readonly peopleIds: readonly string[];
}

/** How a domain cites records: its own are looked up in their tables, every other's in what its owner told of it. */
export interface Citing {
  /** Those of the refs that belong to other domains, to be waited for before the transaction. */
  readonly citationsOf: (refs: readonly RecordRef[], field: string) => Citation[];
  /**
   * The refs that stand and that the caller may know of, with their times, held so until the transaction ends. One that
   * is not returned does not exist, as far as the caller can tell.
   */
  readonly citedRecords: (tx: Tx, refs: readonly RecordRef[]) => Promise<CitedRecord[]>;
  /** Which of these records still stand, whoever asks. */
  readonly standing: (tx: Tx, refs: readonly RecordRef[]) => Promise<(ref: RecordRef) => boolean>;
  /** Where the records belong that still stand, and whom they are about. */
  readonly placed: (tx: Tx, refs: readonly RecordRef[]) => Promise<PlacedRecord[]>;
}

/** The tables of the kinds that a domain owns and that can be cited. */
export type CitableTables = Readonly<Record<string, Pick<Table<never>, 'name'> & Related>>;

export function citing(own: CitableTables): Citing {
  const found = async (tx: Tx, refs: readonly RecordRef[], asking: Asking | null): Promise<PlacedRecord[]> => {
    const rows = await knownOf(
      tx,
      refs.filter((ref) => !own[ref.kind]),
      asking,
    );
    for (const [kind, table] of Object.entries(own)) {
      const ids = refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
      if (ids.length > 0) rows.push(...(await ownOf(tx, kind, table, ids, asking)));
    }
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return refs.flatMap((ref) => byKey.get(keyOf(ref)) ?? []).map(placedRecord);
  };
  return {
    citationsOf: (refs, field) => refs.filter((ref) => !own[ref.kind]).map(({ kind, id }) => ({ kind, id, field, evidence: true })),
    citedRecords: async (tx, refs) =>
      (await found(tx, refs, tx)).map(({ kind, id, happenedAt, recordedAt }) => ({ kind, id, happenedAt, recordedAt })),
    standing: async (tx, refs) => {
      const keys = new Set((await found(tx, refs, null)).map(keyOf));
      return (ref) => keys.has(keyOf(ref));
    },
    placed: (tx, refs) => found(tx, refs, null),
  };
}

interface Row extends RecordRef {
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly serviceId: string | null;
  readonly peopleIds: readonly string[];
}

const keyOf = (ref: RecordRef): string => `${ref.kind}/${ref.id}`;

const placedRecord = (row: Row): PlacedRecord => ({
  ...row,
  happenedAt: row.happenedAt.toISOString(),
  recordedAt: row.recordedAt.toISOString(),
});

const COLUMNS = 't.id, t.happened_at as "happenedAt", t.recorded_at as "recordedAt", t.service_id as "serviceId"';

/** Rows of this domain are held: another may be marking one as entered in error. */
async function ownOf(tx: Tx, kind: string, table: CitableTables[string], ids: readonly string[], asking: Asking | null): Promise<Row[]> {
  const values: unknown[] = [tx.tenantId, ids];
  const dataClass = RECORD_CLASSES[kind];
  if (!dataClass) return [];
  const seen = asking ? `and ${withinReach(table, dataClass, asking, values)}` : '';
  const rows = await tx.query<Omit<Row, 'kind' | 'peopleIds'>>(
    `select ${COLUMNS} from ${table.name} t
      where t.tenant_id = $1 and t.id = any($2::uuid[]) and t.entered_in_error_at is null ${seen} order by t.id for share of t`,
    values,
  );
  return rows.map((row) => ({ ...row, kind, peopleIds: [] }));
}

function knownOf(tx: Tx, refs: readonly RecordRef[], asking: Asking | null): Promise<Row[]> {
  if (refs.length === 0) return Promise.resolve([]);
  const values: unknown[] = [tx.tenantId, refs.map((ref) => ref.kind), refs.map((ref) => ref.id)];
  const kinds = refs.map((ref) => ref.kind);
  const seen = asking ? `and ${knownWithin(kinds, asking, values)}` : '';
  return tx.query<Row>(
    `select t.kind, ${COLUMNS}, case when t.person_id is not null then array[t.person_id::text]
        else array(select jsonb_array_elements_text(case when jsonb_typeof(t.facts->'peopleIds') = 'array' then t.facts->'peopleIds' else '[]' end)) end as "peopleIds"
       from known_record t
      where t.tenant_id = $1 and (t.kind, t.id) in (select c.kind, c.id from unnest($2::text[], $3::uuid[]) as c(kind, id)) and t.state <> 'RETRACTED' ${seen}`,
    values,
  );
}
