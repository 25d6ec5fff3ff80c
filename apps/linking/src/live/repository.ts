import type { DataClass } from '@causeway/access';
import { firedWithin, relationsOfKnown, withinReach, type Asking, type ReadSession, type Writer } from '@causeway/persistence';
import { linkTable } from '../links/repository';
import { endsWithin } from '../links/seeing';
import { earlyWarningTable } from '../warnings/repository';
import type { Page, Told, Wanted } from './domain';
import { KINDS_BY_CLASS } from './kinds';

/** How far the tenant's updates have come, and up to which they are no longer held. */
export async function findHeld(session: ReadSession): Promise<{ readonly head: number; readonly gone: number }> {
  const [held] = await session.query<{ head: number; gone: number }>(
    `select coalesce((select max(u.position) from live_update u where u.tenant_id = $1), 0) as head,
            coalesce((select h.gone from live_held h where h.tenant_id = $1), 0) as gone`,
    [session.caller.tenantId],
  );
  const { head, gone } = held ?? { head: 0, gone: 0 };
  return { head: Math.max(head, gone), gone };
}

/**
 * Of the next `window` updates after a position, those that were asked for and that the caller may know of now. What is gone
 * is told by the same snapshot, so that no gap goes unseen. Hidden updates cost their part of the window, and nothing else.
 */
export async function listUpdates(session: ReadSession, after: number, wanted: Wanted, window: number): Promise<Page> {
  const values: unknown[] = [session.caller.tenantId, after, window];
  const conditions = [mayKnow(session, values)];
  if (wanted.serviceIds) conditions.push(`t.service_id = any($${values.push(wanted.serviceIds)}::uuid[])`);
  if (wanted.reviewId) conditions.push(ofReview(values.push(wanted.reviewId)));
  const rows = await session.query<(Told | Record<keyof Told, null>) & { readonly reached: number | null; readonly gone: number }>(
    `with next as materialized (select u.*, u.about as facts from live_update u where u.tenant_id = $1 and u.position > $2 order by u.tenant_id, u.position limit $3)
     select k.position, k.kind, k.record_id as id, k.change, k.service_id as "serviceId", k.person_id as "personId",
            k.happened_at as "happenedAt", k.recorded_at as "recordedAt", r.reached, r.gone
       from (select (select max(position) from next) as reached, coalesce((select gone from live_held where tenant_id = $1), 0) as gone) r
       left join (select t.* from next t where ${conditions.join(' and ')}) k on true order by k.position`,
    values,
  );
  const told = rows.flatMap(({ reached: _reached, gone: _gone, ...row }) => (row.position === null ? [] : [row]));
  for (const { id, personId } of told) session.touch(id, personId);
  return { told, reached: rows[0]?.reached ?? null, gone: rows[0]?.gone ?? 0 };
}

/** Over the alias `t` of updates: by each kind's own conditions, as its owner has them and as the graph shows it. */
function mayKnow(asking: Asking, values: unknown[]): string {
  const within = (table: typeof KNOWN, dataClass: DataClass): string => withinReach(table, dataClass, asking, values);
  const fired = (rule: string, list: string, table: typeof KNOWN): string => firedWithin(rule, list, table, asking, values);
  const classes = KINDS_BY_CLASS.map(
    ([dataClass, kinds]) => `(t.kind = any($${values.push(kinds)}::text[]) and ${within(KNOWN, dataClass)})`,
  );
  return `(
    (${classes.join(' or ')}) and (t.kind <> 'TriggeredAction' or t.facts->>'rule' = 'REVISIT_FAILED' or ${fired(`t.facts->>'rule'`, `coalesce(t.facts->'because', '[]')`, KNOWN)})
    or t.kind = 'Link' and ${asWas('link', `${within(linkTable, 'LINK')} and ${endsWithin(linkTable, asking, values)}`)}
    or t.kind = 'EarlyWarning' and ${asWas('early_warning', `${within(earlyWarningTable, 'LINK')} and ${fired('t.rule', 't.because', earlyWarningTable)}`)}
    or t.kind = 'MeasurePoint' and ${within(POINT, 'MEASURE')})`;
}

/** Whether a condition over the alias `t` of a table holds of the row that was kept with the update. */
const asWas = (table: string, condition: string): string =>
  `exists (select from jsonb_populate_record(null::${table}, t.about) t where ${condition})`;

/** Of several people: placed, every one of them. */
const KNOWN = {
  own: relationsOfKnown.own,
  placed: `(${relationsOfKnown.placed}) and not exists (select 1 from jsonb_array_elements_text(case jsonb_typeof(t.facts->'peopleIds') when 'array' then t.facts->'peopleIds' else '[]' end) as of(id)
    where not exists (select 1 from placed_person p where p.tenant_id = t.tenant_id and p.person_id = of.id::uuid and p.organisation_id = $organisation and p.starts_on <= $today and (p.ends_on is null or p.ends_on >= $today)))`,
};

/** A figure is nobody's own, and of no one person. */
const POINT = { own: 'false', placed: 'true' };

const ofReview = (n: number): string => `(t.kind = 'Review' and t.record_id = $${n} or t.about->>'reviewId' = $${n}::uuid::text)`;

/**
 * Has every stream of the tenant load anew instead of hearing of each link that this transaction swaps: a position of its own, which
 * nobody may know of, after which alone updates are held.
 */
export async function loadAnew(tx: Writer): Promise<void> {
  await tx.query(`select set_config('app.links_swapped', 'yes', true)`);
  await tx.query(
    `with swapped as (insert into live_update (tenant_id, kind, record_id, change, about, happened_at, recorded_at)
       values ($1, 'Links', $1, 'CHANGED', '{}', now(), now()) returning position)
     insert into live_held as h (tenant_id, gone) select $1, position from swapped
     on conflict (tenant_id) do update set gone = greatest(h.gone, excluded.gone)`,
    [tx.tenantId],
  );
}

/** Lets go of at most `most` of the tenant's updates that were told before an instant, the oldest first; says whether all are gone. */
export async function deleteUpdatesBefore(tx: Writer, before: Date, most: number): Promise<boolean> {
  const [going] = await tx.query<{ upTo: number | null; all: boolean }>(
    `select max(o.position) as "upTo", count(*) < $3 as all
       from (select position from live_update where tenant_id = $1 and told_at < $2 order by told_at, position limit $3) o`,
    [tx.tenantId, before, most],
  );
  if (!going || going.upTo === null) return true;
  await tx.query('delete from live_update where tenant_id = $1 and position <= $2', [tx.tenantId, going.upTo]);
  await tx.query(
    'insert into live_held as h (tenant_id, gone) values ($1, $2) on conflict (tenant_id) do update set gone = greatest(h.gone, excluded.gone)',
    [tx.tenantId, going.upTo],
  );
  return going.all;
}
