import type { Writer } from '@causeway/persistence';
import type { Exclusion, PersonFact } from './domain';

/** Where outcomes are kept: those that are shown, and those by new rules until they are whole. */
export type OutcomeTable = 'change_outcome' | 'change_outcome_next';

/** What became of a change, to be counted: a row, by its columns. Times are ISO instants. */
export interface OutcomeRow {
  readonly id: string;
  readonly service_id: string;
  readonly person_id: string;
  readonly first_source: string;
  readonly high_risk: boolean;
  readonly identified_at: string;
  readonly due_at: string;
  readonly excluded: Exclusion | null;
  readonly published_at: string | null;
  readonly working_days: number | null;
  readonly next_delivery_at: string | null;
  readonly briefed: boolean | null;
  readonly published_delivery_at: string | null;
  readonly briefed_after_publication: boolean | null;
}

const COLUMNS = {
  id: 'uuid',
  service_id: 'uuid',
  person_id: 'uuid',
  first_source: 'text',
  high_risk: 'boolean',
  identified_at: 'timestamptz',
  due_at: 'timestamptz',
  excluded: 'text',
  published_at: 'timestamptz',
  working_days: 'int',
  next_delivery_at: 'timestamptz',
  briefed: 'boolean',
  published_delivery_at: 'timestamptz',
  briefed_after_publication: 'boolean',
} satisfies Record<keyof OutcomeRow, string>;

const names = Object.keys(COLUMNS);
/** One that was counted before is counted anew at once: it may have left its month. */
const upsertInto = (table: OutcomeTable): string => `insert into ${table} as o (tenant_id, ${names.join(', ')}, counted)
  select $1, ${names.map((name) => `r.${name}`).join(', ')}, false from jsonb_to_recordset($2::jsonb) as r(${Object.entries(COLUMNS)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')}) order by r.id
  on conflict (id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, counted = false,
    recount_at = case when o.settled_month is null then null else '-infinity'::timestamptz end`;

/** Keeps what became of changes, in place of what was kept of them before. */
export async function saveOutcomes(tx: Writer, table: OutcomeTable, rows: readonly OutcomeRow[]): Promise<void> {
  await tx.query(upsertInto(table), [tx.tenantId, JSON.stringify(rows)]);
}

/** Removes what is kept of these changes. */
export async function deleteOutcomes(tx: Writer, table: OutcomeTable, ids: readonly string[]): Promise<void> {
  await tx.query(`delete from ${table} where tenant_id = $1 and id = any($2::uuid[])`, [tx.tenantId, ids]);
}

/** Removes what is kept of every change of the tenant. */
export async function deleteAllOutcomes(tx: Writer, table: OutcomeTable): Promise<void> {
  await tx.query(`delete from ${table} where tenant_id = $1`, [tx.tenantId]);
}

/** Notes with the outcomes by new rules in which month each change was last counted, so that it is counted anew at once. */
export async function carrySettledMonths(tx: Writer): Promise<void> {
  await tx.query(
    `update change_outcome_next n set settled_service = o.settled_service, settled_month = o.settled_month,
       recount_at = case when o.settled_month is null then null else '-infinity'::timestamptz end
       from change_outcome o where n.tenant_id = $1 and o.tenant_id = $1 and o.id = n.id`,
    [tx.tenantId],
  );
}

/** Adds the outcomes by new rules to those that are shown. */
export async function showNextOutcomes(tx: Writer): Promise<void> {
  await tx.query('insert into change_outcome select * from change_outcome_next where tenant_id = $1', [tx.tenantId]);
}

/** What is known of these people that decides whether a change counts, by id. */
export async function listPeople(tx: Writer, ids: readonly string[]): Promise<Map<string, PersonFact>> {
  const rows = await tx.query<PersonFact & { id: string }>(
    `select id, state = 'RETRACTED' as "inError", facts->>'state' as state, facts->>'stateSince' as "stateSince", coalesce(facts->'absences', '[]') as absences from known_record where tenant_id = $1 and kind = 'Person' and id = any($2::uuid[])`,
    [tx.tenantId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Of these changes, those that count already as another: one of the same person and code that a record shows which shows
 * the other too, and that was proposed before it and counts.
 */
export async function listCountedAlready(tx: Writer, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `select c.id from known_record c where c.tenant_id = $1 and c.kind = 'IdentifiedChange' and c.id = any($2::uuid[])
       and exists (select 1 from known_record e where e.tenant_id = $1 and e.kind = 'IdentifiedChange' and e.person_id = c.person_id and e.state <> 'RETRACTED'
         and e.facts->>'state' = 'CONFIRMED' and e.facts->>'code' = c.facts->>'code' and (e.recorded_at, e.id) < (c.recorded_at, c.id)
         and exists (select 1 from jsonb_array_elements(c.facts->'evidence') as x join jsonb_array_elements(e.facts->'evidence') as y on x->>'id' = y->>'id'))`,
    [tx.tenantId, ids],
  );
  return new Set(rows.map((row) => row.id));
}
