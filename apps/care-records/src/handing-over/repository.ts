import { byId, pageOf, recordTable } from '@causeway/persistence';
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
