import { byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import type { InternalLimit } from './domain';

export const internalLimitTable = recordTable<InternalLimit>('internal_limit', {
  kind: 'text',
  hours: 'integer',
  number: 'integer',
  setById: 'uuid',
});
export const internalLimitById = byId(internalLimitTable, 'GOVERNANCE');
export const internalLimitsPage = pageOf(internalLimitTable, 'GOVERNANCE');

/** The number of the limit in force; 0 where the service set none. */
export async function lastLimit(tx: Tx, serviceId: string | null, kind: InternalLimit['kind']): Promise<number> {
  const [last] = await tx.query<{ number: number }>(
    'select max(number) as number from internal_limit where tenant_id = $1 and service_id = $2 and kind = $3 having count(*) > 0',
    [tx.tenantId, serviceId, kind],
  );
  return last?.number ?? 0;
}

/** Every limit of services, by their numbers, with when it was set. */
export const listLimits = (session: ReadSession, serviceIds: readonly string[]) =>
  session.query<Pick<InternalLimit, 'serviceId' | 'kind' | 'hours' | 'receivedAt'>>(
    `select service_id as "serviceId", kind, hours, received_at as "receivedAt"
       from internal_limit where tenant_id = $1 and service_id = any($2::uuid[]) order by service_id, kind, number`,
    [session.caller.tenantId, serviceIds],
  );
