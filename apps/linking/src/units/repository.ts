import type { Reading } from '../links/reading';
import { listUnitFacts } from './facts-repository';
import type { Unit, UnitFailure } from './unit';
import { unitsOf, type UnitWindow } from './units';

/** Every unit of delivery of the services that starts in the window, with what went before it: by start, then id. */
export const listUnits = async (tx: Reading, window: UnitWindow): Promise<Unit[]> => unitsOf(await listUnitFacts(tx, window), window);

/** The failures that are linked to those units: one for each unit during which a concern happened. */
export const listUnitFailures = (tx: Reading, { serviceIds, from, before }: UnitWindow): Promise<UnitFailure[]> =>
  tx.query<UnitFailure>(
    `select s.id as "unitId", k.kind as "recordKind", k.id as "recordId",
        case k.kind when 'Incident' then k.facts->>'kind' else coalesce(k.facts->>'concernCode', k.facts->>'category') end as code,
        to_char(k.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt",
        to_char(k.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
       from known_record s join link l on l.tenant_id = $1 and l.to_key_id = s.id and l.rule = 'CONCERN_TO_SHIFT'
       join known_record k on k.tenant_id = $1 and k.kind in ('Complaint', 'Feedback', 'Incident') and k.id = l.from_key_id
      where s.tenant_id = $1 and s.kind = 'Shift' and s.service_id = any($2::uuid[]) and s.unit_starts >= $3 and s.unit_starts < $4
      order by s.unit_starts, s.id, k.happened_at, k.id`,
    [tx.tenantId, serviceIds, from.toISOString(), before.toISOString()],
  );
