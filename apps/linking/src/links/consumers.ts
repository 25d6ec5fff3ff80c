import type { EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';
import { settle } from '../measures/settling';
import { raiseWarnings } from '../warnings/raising';
import { changesOf, surroundingsOf } from './facts';
import { linkAll } from './linking';

/** Facts of a batch: the same links result whatever its order, and however often or late its events come. */
export async function consumeFacts(tx: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const services = [...new Set(events.flatMap((event) => event.serviceId ?? []))].sort();
  // Two consumers may hold two halves of one link, neither committed: whoever comes second sees both.
  for (const service of services) await tx.exclusively('link', service);
  const demonstration = events.some((event) => event.clock === 'demonstration');
  await tx.query('insert into known_tenant (tenant_id, demonstration) values ($1, $2) on conflict (tenant_id) do nothing', [
    tx.tenantId,
    demonstration,
  ]);

  const changes = await changesOf(tx, await affected(tx, events));
  if (changes.length > 0) await linkAll(tx, changes, await surroundingsOf(tx, changes));
  await raiseWarnings(tx, events);
  const latest = events
    .map((event) => event.receivedAt)
    .sort()
    .at(-1);
  if (latest) await settle(tx, new Date(latest), [...new Set(changes.map((change) => change.serviceId))]);
}

/** The changes whose links an event of the batch may alter. */
async function affected(tx: Writer, events: readonly EventEnvelope[]): Promise<string[]> {
  const of = (kind: string): EventEnvelope[] => events.filter((event) => event.aggregateKind === kind);
  const ids = [
    ...of('IdentifiedChange').map((event) => event.aggregateId),
    ...of('PlanVersion').flatMap((event) => event.data['answersIds'] as string[]),
  ];
  const persons = [
    ...[...of('PlanOwnership'), ...of('Briefing')].map((event) => event.data['personId'] as string),
    ...of('Handover').flatMap((event) => event.data['peopleIds'] as string[]),
  ];
  const assignments = of('Assignment');
  const services = [...new Set(assignments.flatMap((event) => event.serviceId ?? []))];
  const firstStart = assignments.map((event) => event.data['startsAt'] as string).sort()[0] ?? null;
  if (ids.length + persons.length + services.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `select k.id from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and (k.id = any($2::uuid[]) or k.person_id = any($3::uuid[])
       or (k.service_id = any($4::uuid[]) and not exists (select 1 from change_outcome o where o.id = k.id and o.next_delivery_at < $5::timestamptz)))`,
    [tx.tenantId, [...new Set(ids)], [...new Set(persons)], services, firstStart],
  );
  return rows.map((row) => row.id);
}
