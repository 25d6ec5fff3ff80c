import { ENGLAND_AND_WALES, londonDay, workingDaysBetween } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import type { KnownChange } from '../links/facts';
import type { Place } from '../links/generations';
import type { Judged } from '../links/rules';
import { exclusionOf, type PersonFact } from './domain';

interface JudgedChange {
  readonly change: KnownChange;
  readonly is: Judged;
}

/** Keeps what became of each change, to be counted: also of one entered in error, which is listed. */
export async function keepOutcomes(tx: Writer, judged: readonly JudgedChange[], table: Place['outcomes']): Promise<void> {
  const kept = judged.filter(({ change }) => change.counts || change.inError);
  const gone = judged.filter((each) => !kept.includes(each)).map(({ change }) => change.id);
  if (gone.length > 0) await tx.query(`delete from ${table} where tenant_id = $1 and id = any($2::uuid[])`, [tx.tenantId, gone]);
  if (kept.length === 0) return;
  const people = await peopleOf(
    tx,
    kept.map(({ change }) => change.personId),
  );
  const again = await countedAlready(
    tx,
    kept.map(({ change }) => change.id),
  );
  await tx.query(upsertInto(table), [
    tx.tenantId,
    JSON.stringify(kept.map((each) => rowOf(each, people.get(each.change.personId) ?? null, again.has(each.change.id)))),
  ]);
}

const rowOf = ({ change, is }: JudgedChange, person: PersonFact | null, again: boolean) => ({
  id: change.id,
  service_id: change.serviceId,
  person_id: change.personId,
  first_source: change.firstSource,
  high_risk: change.highRisk,
  identified_at: change.identifiedAt,
  due_at: change.dueAt,
  excluded: exclusionOf(change, person, again),
  published_at: is.publishedAt,
  working_days: workingDaysTo(change.identifiedAt, is.publishedAt),
  next_delivery_at: is.nextDeliveryAt,
  briefed: is.briefed,
  published_delivery_at: is.publishedDeliveryAt,
  briefed_after_publication: is.briefedAfterPublication,
});

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
} satisfies Record<keyof ReturnType<typeof rowOf>, string>;

const names = Object.keys(COLUMNS);
/** One that was counted before is counted anew at once: it may have left its month. */
const upsertInto = (table: Place['outcomes']): string => `insert into ${table} as o (tenant_id, ${names.join(', ')}, counted)
  select $1, ${names.map((name) => `r.${name}`).join(', ')}, false from jsonb_to_recordset($2::jsonb) as r(${Object.entries(COLUMNS)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')}) order by r.id
  on conflict (id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, counted = false,
    recount_at = case when o.settled_month is null then null else '-infinity'::timestamptz end`;

async function peopleOf(tx: Writer, ids: readonly string[]): Promise<Map<string, PersonFact>> {
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
async function countedAlready(tx: Writer, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `select c.id from known_record c where c.tenant_id = $1 and c.kind = 'IdentifiedChange' and c.id = any($2::uuid[])
       and exists (select 1 from known_record e where e.tenant_id = $1 and e.kind = 'IdentifiedChange' and e.person_id = c.person_id and e.state <> 'RETRACTED'
         and e.facts->>'state' = 'CONFIRMED' and e.facts->>'code' = c.facts->>'code' and (e.recorded_at, e.id) < (c.recorded_at, c.id)
         and exists (select 1 from jsonb_array_elements(c.facts->'evidence') as x join jsonb_array_elements(e.facts->'evidence') as y on x->>'id' = y->>'id'))`,
    [tx.tenantId, ids],
  );
  return new Set(rows.map((row) => row.id));
}

function workingDaysTo(identifiedAt: string, publishedAt: string | null): number | null {
  if (!publishedAt) return null;
  const days = workingDaysBetween(londonDay(new Date(identifiedAt)), londonDay(new Date(publishedAt)), ENGLAND_AND_WALES);
  return days.ok ? days.value : null;
}
