import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { HandedOverPlan } from './domain';

export const handedOverPlanTable = recordTable<HandedOverPlan>('handed_over_plan', {
  personId: 'uuid',
  planId: 'uuid',
  versionId: 'uuid',
  fromServiceId: 'uuid',
  title: 'text',
  domainCode: 'text',
  number: 'integer',
  text: 'text',
  riskCodes: 'text[]',
  publishedAt: 'timestamptz',
  handedOverById: 'uuid',
});
export const handedOverPlanById = byId(handedOverPlanTable, 'CARE');
export const handedOverPlansPage = pageOf(handedOverPlanTable, 'CARE');
export const handedOverPlansOfPerson = pageOf(handedOverPlanTable, 'CARE', { parent: 'personId' });

/** Whether the plan was handed over to the service already; whoever asks has locked the person, so that nobody does meanwhile. */
export async function findHandedOver(tx: Tx, planId: string, toServiceId: string | null): Promise<boolean> {
  const found = await tx.query('select 1 from handed_over_plan where tenant_id = $1 and plan_id = $2 and service_id = $3', [
    tx.tenantId,
    planId,
    toServiceId,
  ]);
  return found.length > 0;
}
