import type { Reading } from '../links/reading';
import { RULE_VERSION } from '../links/rules';
import { DAYS_BEFORE } from '../units/facts-repository';

export interface UnitsOfService {
  readonly serviceId: string;
  /** That began in the window. */
  readonly units: number;
  /** That are read to judge those: what workers had done before is among them. */
  readonly read: number;
}

/** Services by their ids, or all. */
export type Services = 'ALL' | readonly string[];

const OF_SERVICES = `k.service_id is not null and ($4::uuid[] is null or k.service_id = any($4::uuid[]))`;
const values = (tx: Reading, services: Services, from: Date, before: Date) => [
  tx.tenantId,
  from.toISOString(),
  before.toISOString(),
  services === 'ALL' ? null : services,
];

/** How many units of each service began from an instant on and before another. */
export const countUnits = (tx: Reading, services: Services, from: Date, before: Date): Promise<UnitsOfService[]> =>
  tx.query<UnitsOfService>(
    `select k.service_id as "serviceId", (count(*) filter (where k.unit_starts >= $2))::int as units, count(*)::int as read from known_record k
      where k.tenant_id = $1 and k.kind = 'Shift' and k.state <> 'RETRACTED' and k.unit_starts >= $5 and k.unit_starts < $3 and ${OF_SERVICES}
      group by 1 having count(*) filter (where k.unit_starts >= $2) > 0 order by 1`,
    [...values(tx, services, from, before), new Date(from.getTime() - DAYS_BEFORE * 86_400_000).toISOString()],
  );

/** How many failures that happened from an instant on and before another are linked to no unit. */
export async function countUnlinked(tx: Reading, services: Services, from: Date, before: Date, codes: readonly string[]): Promise<number> {
  const [row] = await tx.query<{ unlinked: number }>(
    `select count(*)::int as unlinked from known_record k
      where k.tenant_id = $1 and k.kind in ('Complaint', 'Feedback', 'Incident') and k.state <> 'RETRACTED' and k.happened_at >= $2 and k.happened_at < $3 and ${OF_SERVICES}
        and case k.kind when 'Incident' then k.facts->>'kind' else coalesce(k.facts->>'concernCode', k.facts->>'category') end = any($5::text[])
        and not exists (select 1 from link l where l.tenant_id = $1 and l.from_key_id = k.id and l.rule = 'CONCERN_TO_SHIFT')`,
    [...values(tx, services, from, before), codes],
  );
  return row?.unlinked ?? 0;
}

/** Whether the links that are shown are of other rules than these. */
export async function isLinkingPending(tx: Reading): Promise<boolean> {
  const pending = await tx.query('select from link_generation where tenant_id = $1 and shown <> $2', [tx.tenantId, RULE_VERSION]);
  return pending.length > 0;
}
