import { contractOf, type EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';

/** Keeps what other domains told of their records, so that commands here can check what they cite. */
export async function keepKnown(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const latest = new Map<string, Record<string, unknown>>();
  for (const event of events) {
    const contract = contractOf(event.type);
    if (!contract) continue;
    const key = `${event.aggregateKind}/${event.aggregateId}`;
    const before = latest.get(key);
    if (before && (before['version'] as number) > event.aggregateVersion) continue;
    latest.set(key, {
      kind: event.aggregateKind,
      id: event.aggregateId,
      service_id: event.serviceId,
      person_id: (event.data['personId'] as string | undefined) ?? before?.['person_id'] ?? null,
      happened_at: event.happenedAt,
      recorded_at: event.recordedAt,
      version: event.aggregateVersion,
      state: contract.state,
      facts: { ...(before?.['facts'] as object | undefined), ...event.data },
    });
  }
  if (latest.size === 0) return;
  await writer.query(
    `insert into known_record as k (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
     select $1, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts from jsonb_to_recordset($2::jsonb)
       as r(kind text, id uuid, service_id uuid, person_id uuid, happened_at timestamptz, recorded_at timestamptz, version int, state text, facts jsonb)
     order by kind, id
     on conflict (tenant_id, kind, id) do update set
       service_id = excluded.service_id, person_id = coalesce(excluded.person_id, k.person_id), happened_at = excluded.happened_at,
       recorded_at = excluded.recorded_at, version = excluded.version, state = excluded.state, facts = k.facts || excluded.facts
     where excluded.version >= k.version`,
    [writer.tenantId, JSON.stringify([...latest.values()])],
  );
}
