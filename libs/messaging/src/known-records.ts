import { contractOf, type EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';

interface Told {
  readonly facts: Record<string, unknown>;
  readonly fact_versions: Record<string, number>;
}

/**
 * Keeps what other domains told of their records, so that commands here can check what they cite. What is kept is the
 * same whatever the order of arrival, and however often: a record that moves to another service moves to another
 * partition, so its versions may overtake each other. Each fact is that of the highest version that told it.
 */
export async function keepKnown(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const latest = new Map<string, Told>();
  for (const event of [...events].sort((a, b) => a.aggregateVersion - b.aggregateVersion)) {
    const contract = contractOf(event.type);
    if (!contract) continue;
    const key = `${event.aggregateKind}/${event.aggregateId}`;
    const before = latest.get(key);
    const versions = Object.fromEntries(Object.keys(event.data).map((fact) => [fact, event.aggregateVersion]));
    const told = {
      kind: event.aggregateKind,
      id: event.aggregateId,
      service_id: event.serviceId,
      happened_at: event.happenedAt,
      recorded_at: event.recordedAt,
      version: event.aggregateVersion,
      state: contract.state,
      facts: { ...before?.facts, ...event.data },
      fact_versions: { ...before?.fact_versions, ...versions },
    };
    latest.set(key, told);
  }
  if (latest.size > 0) await writer.query(KEEP, [writer.tenantId, JSON.stringify([...latest.values()])]);
}

/** A fact without a version of its own was told by the version that the row has. */
const OWN_VERSION = 'coalesce((k.fact_versions->>f.name)::int, k.version)';
const TOLD_VERSION = '(excluded.fact_versions->>f.name)::int';
const NEWER = `case when not k.facts ? f.name then true when not excluded.facts ? f.name then false else ${TOLD_VERSION} >= ${OWN_VERSION} end`;

const KEEP = `
  insert into known_record as k (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts, fact_versions)
  select $1, kind, id, service_id, (facts->>'personId')::uuid, happened_at, recorded_at, version, state, facts, fact_versions
    from jsonb_to_recordset($2::jsonb) as r(kind text, id uuid, service_id uuid, happened_at timestamptz, recorded_at timestamptz,
      version int, state text, facts jsonb, fact_versions jsonb)
   order by kind, id
  on conflict (tenant_id, kind, id) do update set
    (service_id, happened_at, recorded_at, version, state) = (select v.service_id, v.happened_at, v.recorded_at, v.version, v.state from (values
      (1, excluded.service_id, excluded.happened_at, excluded.recorded_at, excluded.version, excluded.state),
      (2, k.service_id, k.happened_at, k.recorded_at, k.version, k.state)) as v(n, service_id, happened_at, recorded_at, version, state)
      order by v.version desc, v.n limit 1),
    (facts, fact_versions, person_id) = (select coalesce(jsonb_object_agg(f.name, f.value), '{}'), coalesce(jsonb_object_agg(f.name, f.version), '{}'),
      case when (k.facts || excluded.facts) ? 'personId' then (jsonb_object_agg(f.name, f.value)->>'personId')::uuid else k.person_id end
      from (select f.name, case when ${NEWER} then excluded.facts->f.name else k.facts->f.name end as value,
        case when ${NEWER} then ${TOLD_VERSION} else ${OWN_VERSION} end as version from jsonb_object_keys(k.facts || excluded.facts) as f(name)) as f)`;
