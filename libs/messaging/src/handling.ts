import { contractOf, type EventEnvelope } from '@causeway/event-contracts';
import type { Origin, Writer } from '@causeway/persistence';
import { keepKnown } from './known-records';

/** What an app does with events: all of one tenant, in order, in one transaction. Must be safe to run twice. */
export type Handler = (writer: Writer, events: readonly EventEnvelope[]) => Promise<void>;

/** Why an event's type or data can't be read by this release, or null. */
export function faultOfData(event: EventEnvelope): 'UNKNOWN_TYPE' | 'SCHEMA' | null {
  const contract = contractOf(event.type);
  if (!contract) return 'UNKNOWN_TYPE';
  return contract.data.safeParse(event.data).success ? null : 'SCHEMA';
}

/** Keeps what events tell of their records, and a demonstration tenant's latest time, for work that no caller starts. */
export async function keepFacts(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const latest = events
    .filter((event) => event.clock === 'demonstration')
    .map((event) => event.receivedAt)
    .sort()
    .at(-1);
  if (latest) await writer.query(KEEP_CLOCK, [writer.tenantId, latest]);
  await keepKnown(writer, events);
}

export const clockOf = (events: readonly (EventEnvelope | null)[]): 'machine' | 'demonstration' =>
  events.some((event) => event?.clock === 'demonstration') ? 'demonstration' : 'machine';

export const originOf = (consumer: string, event: EventEnvelope | null | undefined): Origin => ({
  actor: `system:${consumer}`,
  correlationId: event?.correlationId ?? '',
  causationId: event?.id ?? null,
  traceparent: event?.traceparent ?? null,
});

/** An error's code or kind, never its message: that may hold text from records. */
export const codeOf = (error: Error): string => (error as { code?: string }).code ?? error.name;

// A time that is kept already locks nothing: else all that a tenant's events do would wait for one another here.
const KEEP_CLOCK = `
  insert into tenant_clock as c (tenant_id, latest)
  select $1, $2::timestamptz where not exists (select 1 from tenant_clock k where k.tenant_id = $1 and k.latest >= $2)
  on conflict (tenant_id) do update set latest = greatest(c.latest, excluded.latest)`;
