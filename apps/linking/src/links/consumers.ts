import type { EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';
import { settle } from '../measures/settling';
import { raiseWarnings } from '../warnings/raising';
import { changesOf, surroundingsOf } from './facts';
import { CURRENT, placeOf, type LinkRules, type Place } from './generations';
import { holding } from './holding';
import { linkAll } from './linking';
import { everAbout, peopleOf, toldBy, uuids, type Told } from './told';

/** Facts of a batch: the same links result whatever its order, and however often or late its events come. */
export const consumeFacts = (tx: Writer, events: readonly EventEnvelope[]): Promise<void> => consumeBy(CURRENT, tx, events);

export async function consumeBy(rules: LinkRules, tx: Writer, events: readonly EventEnvelope[]): Promise<void> {
  await holding(tx);
  const told = await toldBy(tx, events);
  const people = await everAbout(tx, told);
  const now = await nowOf(tx, events);
  const place = await placeOf(tx, rules);
  const changes = await changesOf(tx, await affected(tx, told, place));
  if (changes.length > 0) await linkAll(tx, changes, await surroundingsOf(tx, changes), rules, place);
  await raiseWarnings(tx, told, people, now);
  await settle(tx, now);
}

/** The machine's time; a demonstration tenant's is the latest that anything of it was received, and never goes back. */
async function nowOf(tx: Writer, events: readonly EventEnvelope[]): Promise<Date> {
  const demonstration = events.some((event) => event.clock === 'demonstration');
  await tx.query('insert into known_tenant (tenant_id, demonstration) values ($1, $2) on conflict (tenant_id) do nothing', [
    tx.tenantId,
    demonstration,
  ]);
  if (!demonstration) return new Date();
  const [clock] = await tx.query<{ latest: Date }>(
    `insert into tenant_clock as c (tenant_id, latest) select $1, max(t) from unnest($2::timestamptz[]) as t
     on conflict (tenant_id) do update set latest = greatest(c.latest, excluded.latest) returning latest`,
    [tx.tenantId, events.map((event) => event.receivedAt)],
  );
  return clock?.latest ?? new Date();
}

/**
 * The changes whose links or outcome an event of the batch may alter: those that it is about now, or that may be the same change, those that were linked to its
 * record before it was corrected, and those that rest on a shift that someone joins or leaves.
 */
async function affected(tx: Writer, told: readonly Told[], place: Place): Promise<string[]> {
  const of = (...kinds: string[]): Told[] => told.filter((one) => kinds.includes(one.kind));
  const ends = of('PlanVersion', 'PlanOwnership', 'Handover', 'Briefing');
  const assignments = of('Assignment').filter((one) => typeof one.facts['startsAt'] === 'string');
  const rows = await tx.query<{ id: string }>(
    `select k.id from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = any($2::uuid[])
     union select k.id from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.person_id = any($3::uuid[])
     union select k.id from record_person p join known_record k on k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.person_id = p.person_id where p.tenant_id = $1 and p.record_id = any($7::uuid[])
     union select b.change_id from change_basis b where b.tenant_id = $1 and b.record_id = any($4::uuid[])
     union select o.id from ${place.outcomes} o join unnest($5::uuid[], $6::timestamptz[]) as a(service, starts) on o.service_id = a.service
      where o.tenant_id = $1 and o.identified_at < a.starts
        and not coalesce(o.next_delivery_at < a.starts and coalesce(o.published_at >= a.starts or o.published_delivery_at < a.starts, o.published_at is null), false)`,
    [
      tx.tenantId,
      [...of('IdentifiedChange').map((one) => one.id), ...ends.flatMap((one) => uuids(one.facts['answersIds']))],
      [...new Set([...ends, ...of('Person', 'CarePlan')].flatMap(peopleOf))],
      [...[...ends, ...of('Assignment')].map((one) => one.id), ...of('Assignment').flatMap((one) => uuids(one.facts['shiftId']))],
      assignments.map((one) => one.serviceId),
      assignments.map((one) => one.facts['startsAt']),
      of('IdentifiedChange').map((one) => one.id),
    ],
  );
  return rows.map((row) => row.id).sort();
}
