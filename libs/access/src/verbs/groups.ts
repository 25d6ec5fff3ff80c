import type { Role } from '../caller';

/** Whoever delivers or leads care in a service. Agency workers write nothing here but their own signatures. */
export const CARE_TEAM: readonly Role[] = [
  'SUPPORT_WORKER',
  'SENIOR_CARER',
  'KEY_WORKER',
  'CARE_COORDINATOR',
  'FIELD_SUPERVISOR',
  'SAFEGUARDING_LEAD',
  'DEPUTY_MANAGER',
  'SERVICE_LEAD',
  'REGISTERED_MANAGER',
  'ON_CALL_MANAGER',
  'INTEGRATION',
];
export const SENIORS: readonly Role[] = [
  'SENIOR_CARER',
  'CARE_COORDINATOR',
  'FIELD_SUPERVISOR',
  'ROTA_COORDINATOR',
  'DEPUTY_MANAGER',
  'SERVICE_LEAD',
  'REGISTERED_MANAGER',
  'ON_CALL_MANAGER',
  'INTEGRATION',
];
export const MANAGERS: readonly Role[] = ['DEPUTY_MANAGER', 'SERVICE_LEAD', 'REGISTERED_MANAGER', 'INTEGRATION'];
export const PROVIDER_LEVEL: readonly Role[] = ['PROVIDER_REPRESENTATIVE', 'PROVIDER_QUALITY_LEAD', 'NOMINATED_INDIVIDUAL'];
/** Whoever is appointed to a role, or deputises in it, and is told of what it has to do. */
export const ROLES_HELD: readonly Role[] = [
  'KEY_WORKER',
  'SENIOR_CARER',
  'CARE_COORDINATOR',
  'FIELD_SUPERVISOR',
  'ROTA_COORDINATOR',
  'SAFEGUARDING_LEAD',
  'DEPUTY_MANAGER',
  'SERVICE_LEAD',
  'REGISTERED_MANAGER',
  'ON_CALL_MANAGER',
  'REVIEWER',
  ...PROVIDER_LEVEL,
];
/** The people of the group who may break the glass in an emergency: no machine, nobody from an agency or from outside, and no administrator of the system. */
export const PEOPLE_OF_GROUP: readonly Role[] = ['SUPPORT_WORKER', ...ROLES_HELD];
