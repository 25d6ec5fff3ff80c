import type { ReadSession } from '@causeway/persistence';

export interface UnitsOfService {
  readonly serviceId: string;
  readonly units: number;
}

/** How many units of each service began from an instant on and before another; of these services, or of all. */
export const countUnits = (
  session: ReadSession,
  serviceIds: 'ALL' | readonly string[],
  from: Date,
  before: Date,
): Promise<UnitsOfService[]> =>
  session.query<UnitsOfService>(
    `select k.service_id as "serviceId", count(*)::int as units from known_record k
      where k.tenant_id = $1 and k.kind = 'Shift' and k.state <> 'RETRACTED' and k.unit_starts >= $2 and k.unit_starts < $3
        and k.service_id is not null and ($4::uuid[] is null or k.service_id = any($4::uuid[]))
      group by 1 order by 1`,
    [session.caller.tenantId, from.toISOString(), before.toISOString(), serviceIds === 'ALL' ? null : serviceIds],
  );
