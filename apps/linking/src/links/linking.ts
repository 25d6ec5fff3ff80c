import { ENGLAND_AND_WALES, idOf, londonDay, workingDaysBetween } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import type { Link } from './domain';
import type { KnownChange } from './facts';
import { linkTable } from './repository';
import { judge, RULE_VERSION, type Judged, type Surroundings } from './rules';

/** Makes the links of these changes what the facts say: new ones are added, those that no longer hold are removed. */
export async function linkAll(tx: Writer, changes: readonly KnownChange[], near: ReadonlyMap<string, Surroundings>): Promise<void> {
  const nothing: Surroundings = { versions: [], ownerships: [], handovers: [], assignments: [], briefings: [] };
  const judged = changes.map((change) => ({ change, is: judge(change, near.get(change.id) ?? nothing) }));
  const wanted = judged
    .filter(({ change }) => change.counts)
    .flatMap(({ change, is }) => is.links.map((draft) => rowOf(tx, change, draft)));
  const ids = changes.map((change) => change.id);
  await tx.query('delete from link where tenant_id = $1 and from_key_id = any($2::uuid[]) and not (id = any($3::uuid[]))', [
    tx.tenantId,
    ids,
    wanted.map((row) => row.id),
  ]);
  await keepLinks(tx, wanted);
  await keepOutcomes(tx, judged);
}

/** Adds the links that are new, and brings to what the facts now say those whose ends were corrected since. */
async function keepLinks(tx: Writer, wanted: readonly Link[]): Promise<void> {
  const known = new Map((await tx.query<Link>(KNOWN_LINKS, [tx.tenantId, wanted.map((row) => row.id)])).map((row) => [row.id, row]));
  await tx.insertAll(
    linkTable,
    wanted.filter((row) => !known.has(row.id)),
  );
  for (const row of wanted) {
    const before = known.get(row.id);
    if (before && said(before) !== said(row))
      await tx.update(linkTable, before, {
        serviceId: row.serviceId,
        personId: row.personId,
        happenedAt: row.happenedAt,
        recordedAt: row.recordedAt,
        ends: row.ends,
        holds: row.holds,
      });
  }
}

const KNOWN_LINKS = `select ${linkTable.columns()} from link where tenant_id = $1 and id = any($2::uuid[])`;

/** What a link says, to be compared. */
const said = (link: Link): string =>
  JSON.stringify([
    link.serviceId,
    link.personId,
    link.holds,
    link.ends.map((end) => [end.kind, end.id, new Date(end.happenedAt).getTime(), new Date(end.recordedAt).getTime()]),
  ]);

function rowOf(tx: Writer, change: KnownChange, draft: Judged['links'][number]): Link {
  return {
    // The same ends by the same rule are the same link, on every machine and in every order.
    id: idOf('link', tx.tenantId, draft.rule, String(RULE_VERSION), change.id, draft.to.kind, draft.to.id),
    tenantId: tx.tenantId,
    serviceId: change.serviceId,
    version: 1,
    happenedAt: new Date(draft.to.happenedAt),
    // An imported record may say that it was recorded before it happened; a link of ours may not.
    recordedAt: new Date(draft.to.recordedAt < draft.to.happenedAt ? draft.to.happenedAt : draft.to.recordedAt),
    receivedAt: new Date(draft.to.recordedAt),
    source: null,
    externalId: null,
    rule: draft.rule,
    ruleVersion: RULE_VERSION,
    fromKind: 'IDENTIFIED_CHANGE',
    fromKeyId: change.id,
    personId: change.personId,
    ends: [draft.to],
    holds: draft.holds,
  };
}

async function keepOutcomes(tx: Writer, judged: readonly { readonly change: KnownChange; readonly is: Judged }[]): Promise<void> {
  const gone = judged.filter(({ change }) => !change.counts).map(({ change }) => change.id);
  if (gone.length > 0) await tx.query('delete from change_outcome where tenant_id = $1 and id = any($2::uuid[])', [tx.tenantId, gone]);
  const rows = judged
    .filter(({ change }) => change.counts)
    .map(({ change, is }) => ({
      id: change.id,
      service_id: change.serviceId,
      person_id: change.personId,
      first_source: change.firstSource,
      high_risk: change.highRisk,
      identified_at: change.identifiedAt,
      due_at: change.dueAt,
      published_at: is.publishedAt,
      working_days: workingDaysTo(change.identifiedAt, is.publishedAt),
      next_delivery_at: is.nextDeliveryAt,
      briefed: is.briefed,
      delivery_ids: is.deliveryIds,
    }));
  await tx.query(
    `insert into change_outcome as o (tenant_id, id, service_id, person_id, first_source, high_risk, identified_at, due_at, published_at, working_days, next_delivery_at, briefed, delivery_ids, counted)
     select $1, r.id, r.service_id, r.person_id, r.first_source, r.high_risk, r.identified_at, r.due_at, r.published_at, r.working_days, r.next_delivery_at, r.briefed, r.delivery_ids, false
       from jsonb_to_recordset($2::jsonb) as r(id uuid, service_id uuid, person_id uuid, first_source text, high_risk boolean, identified_at timestamptz, due_at timestamptz,
         published_at timestamptz, working_days int, next_delivery_at timestamptz, briefed boolean, delivery_ids uuid[]) order by r.id
     on conflict (id) do update set service_id = excluded.service_id, person_id = excluded.person_id, first_source = excluded.first_source, high_risk = excluded.high_risk, identified_at = excluded.identified_at,
       due_at = excluded.due_at, published_at = excluded.published_at, working_days = excluded.working_days, next_delivery_at = excluded.next_delivery_at, briefed = excluded.briefed, delivery_ids = excluded.delivery_ids, counted = false`,
    [tx.tenantId, JSON.stringify(rows)],
  );
}

function workingDaysTo(identifiedAt: string, publishedAt: string | null): number | null {
  if (!publishedAt) return null;
  const days = workingDaysBetween(londonDay(new Date(identifiedAt)), londonDay(new Date(publishedAt)), ENGLAND_AND_WALES);
  return days.ok ? days.value : null;
}
