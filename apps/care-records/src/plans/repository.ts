import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { CarePlan, PlanOwnership, PlanVersion } from './domain';

export const carePlanTable = recordTable<CarePlan>('care_plan', {
  personId: 'uuid',
  title: 'text',
  domainCode: 'text',
});
export const carePlanById = byId(carePlanTable, 'CARE');
export const carePlansPage = pageOf(carePlanTable, 'CARE');
export const carePlansOfPerson = pageOf(carePlanTable, 'CARE', { parent: 'personId' });

export const planOwnershipTable = recordTable<PlanOwnership>('plan_ownership', {
  planId: 'uuid',
  personId: 'uuid',
  ownerId: 'uuid',
  deputyId: 'uuid',
  startsOn: 'date',
  endsOn: 'date?',
});
export const planOwnershipById = byId(planOwnershipTable, 'CARE');
export const planOwnershipsPage = pageOf(planOwnershipTable, 'CARE');
export const planOwnershipsOfCarePlan = pageOf(planOwnershipTable, 'CARE', { parent: 'planId' });

export const planVersionTable = recordTable<PlanVersion>('plan_version', {
  planId: 'uuid',
  personId: 'uuid',
  number: 'integer',
  reason: 'text',
  text: 'text',
  riskCodes: 'text[]',
  answersIds: 'uuid[]',
  publishedById: 'uuid',
  ownerId: 'uuid?',
});
export const planVersionById = byId(planVersionTable, 'CARE');
export const planVersionsPage = pageOf(planVersionTable, 'CARE');
export const planVersionsOfCarePlan = pageOf(planVersionTable, 'CARE', { parent: 'planId' });
