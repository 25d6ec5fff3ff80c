import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { Escalation } from './domain';

export const escalationTable = recordTable<Escalation>('escalation', {
  kind: 'text',
  ownerId: 'uuid',
  startsOn: 'date',
  reviewOn: 'date',
  reason: 'text',
  endedOn: 'date?',
  outcome: 'text?',
});
export const escalationById = byId(escalationTable, 'SAFEGUARDING');
export const escalationsPage = pageOf(escalationTable, 'SAFEGUARDING');
export const escalationsOfService = pageOf(escalationTable, 'SAFEGUARDING', { parent: 'serviceId' });

/** Whether an escalation of a kind is in force in a service. */
export async function findInForce(tx: Tx, serviceId: string | null, kind: Escalation['kind']): Promise<boolean> {
  const standing = await tx.query(
    'select 1 from escalation where tenant_id = $1 and service_id = $2 and kind = $3 and ended_on is null and entered_in_error_at is null',
    [tx.tenantId, serviceId, kind],
  );
  return standing.length > 0;
}
