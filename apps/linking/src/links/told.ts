import type { EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';

/** What an event says of a record, or what is known of it by now. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly serviceId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Each event of a batch, and what is known of its record: one that takes a record back says nothing else of it. */
export async function toldBy(tx: Writer, events: readonly EventEnvelope[]): Promise<Told[]> {
  const known = await tx.query<Told>(
    `select k.kind, k.id, k.service_id as "serviceId", k.facts from unnest($2::text[], $3::uuid[]) as e(kind, id)
       join known_record k on k.tenant_id = $1 and k.kind = e.kind and k.id = e.id`,
    [tx.tenantId, events.map((event) => event.aggregateKind), events.map((event) => event.aggregateId)],
  );
  const said = events.map((event) => ({
    kind: event.aggregateKind,
    id: event.aggregateId,
    serviceId: event.serviceId,
    facts: event.data,
  }));
  return [...said, ...known];
}

export const uuids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/**
 * Everyone whom a record of the batch is or ever was about, as far as anything told of it: one that is corrected may
 * have been another person's, of whom it then no longer speaks.
 */
export async function everAbout(tx: Writer, told: readonly Told[]): Promise<string[]> {
  const named = told.flatMap((one) => uuids(one.facts['personId']).map((personId) => ({ id: one.id, personId })));
  await tx.query(
    `insert into record_person (tenant_id, record_id, person_id) select distinct $1::uuid, r.id, r.person from unnest($2::uuid[], $3::uuid[]) as r(id, person) order by 2, 3
     on conflict (tenant_id, record_id, person_id) do nothing`,
    [tx.tenantId, named.map((one) => one.id), named.map((one) => one.personId)],
  );
  const rows = await tx.query<{ personId: string }>(
    'select distinct person_id as "personId" from record_person where tenant_id = $1 and record_id = any($2::uuid[]) order by 1',
    [tx.tenantId, told.map((one) => one.id)],
  );
  return [...rows.map((row) => row.personId), ...told.flatMap((one) => (one.kind === 'Person' ? one.id : []))];
}

/** The people whom it is about. */
export const peopleOf = (told: Told): string[] => [
  ...uuids(told.facts['personId']),
  ...uuids(told.facts['peopleIds']),
  ...(told.kind === 'Person' ? [told.id] : []),
];
