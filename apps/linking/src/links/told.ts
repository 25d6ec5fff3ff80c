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

/** The people whom it is about. */
export const peopleOf = (told: Told): string[] => [
  ...uuids(told.facts['personId']),
  ...uuids(told.facts['peopleIds']),
  ...(told.kind === 'Person' ? [told.id] : []),
];
