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
  const kept = await tx.query<{ id: string; holds: boolean }>(
    'select id, holds from link where tenant_id = $1 and from_key_id = any($2::uuid[])',
    [tx.tenantId, ids],
  );
  const before = new Map(kept.map((row) => [row.id, row.holds]));
  await tx.insertAll(
    linkTable,
    wanted.filter((row) => !before.has(row.id)),
  );
  const turned = wanted.filter((row) => before.has(row.id) && before.get(row.id) !== row.holds);
  for (const row of turned)
    await tx.query('update link set holds = $3, version = version + 1 where tenant_id = $1 and id = $2', [tx.tenantId, row.id, row.holds]);
  await keepOutcomes(tx, judged);
}

function rowOf(tx: Writer, change: KnownChange, draft: Judged['links'][number]): Link {
  return {
    // The same ends by the same rule are the same link, on every machine and in every order.
    id: idOf('link', tx.tenantId, draft.rule, String(RULE_VERSION), change.id, draft.to.kind, draft.to.id),
    tenantId: tx.tenantId,
    serviceId: change.serviceId,
    version: 1,
    happenedAt: new Date(draft.to.happenedAt),
    recordedAt: new Date(draft.to.recordedAt),
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
    }));
  await tx.query(
    `insert into change_outcome as o (tenant_id, id, service_id, person_id, first_source, high_risk, identified_at, due_at, published_at, working_days, next_delivery_at, briefed, counted)
     select $1, r.id, r.service_id, r.person_id, r.first_source, r.high_risk, r.identified_at, r.due_at, r.published_at, r.working_days, r.next_delivery_at, r.briefed, false
       from jsonb_to_recordset($2::jsonb) as r(id uuid, service_id uuid, person_id uuid, first_source text, high_risk boolean, identified_at timestamptz, due_at timestamptz,
         published_at timestamptz, working_days int, next_delivery_at timestamptz, briefed boolean) order by r.id
     on conflict (id) do update set service_id = excluded.service_id, person_id = excluded.person_id, first_source = excluded.first_source, high_risk = excluded.high_risk, identified_at = excluded.identified_at,
       due_at = excluded.due_at, published_at = excluded.published_at, working_days = excluded.working_days, next_delivery_at = excluded.next_delivery_at, briefed = excluded.briefed, counted = false`,
    [tx.tenantId, JSON.stringify(rows)],
  );
}

function workingDaysTo(identifiedAt: string, publishedAt: string | null): number | null {
  if (!publishedAt) return null;
  const days = workingDaysBetween(londonDay(new Date(identifiedAt)), londonDay(new Date(publishedAt)), ENGLAND_AND_WALES);
  return days.ok ? days.value : null;
}
