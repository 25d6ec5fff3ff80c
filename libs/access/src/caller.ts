import type { Glass } from './glass';

/** Every role that a token can grant, in the trade's words. */
export const ROLES = [
  'SUPPORT_WORKER',
  'SENIOR_CARER',
  'KEY_WORKER',
  'CARE_COORDINATOR',
  'FIELD_SUPERVISOR',
  'ROTA_COORDINATOR',
  'SAFEGUARDING_LEAD',
  'DEPUTY_MANAGER',
  'SERVICE_LEAD',
  'REGISTERED_MANAGER',
  'PROVIDER_REPRESENTATIVE',
  'PROVIDER_QUALITY_LEAD',
  'NOMINATED_INDIVIDUAL',
  'ON_CALL_MANAGER',
  'AGENCY_WORKER',
  'REVIEWER',
  'COMMISSIONER',
  'INSPECTOR',
  'BI_READER',
  'INTEGRATION',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** What a caller is here for; `commissioning`, `inspection` and `bi` see codes in place of people's ids. */
export const PURPOSES = ['care', 'assurance', 'commissioning', 'inspection', 'bi', 'integration'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One role, held over the whole group or over named services. */
export interface Grant {
  readonly role: Role;
  readonly services: 'ALL' | readonly string[];
}

/** Who asks: read from a verified access token and from nothing else. */
export interface Caller {
  readonly subject: string;
  readonly tenantId: string;
  /** The caller's own StaffMember; null for outsiders and machines. */
  readonly staffMemberId: string | null;
  readonly organisationId: string | null;
  readonly purpose: Purpose;
  readonly grants: readonly Grant[];
  /** The glass that the caller broke and reads by; commands are never given one. */
  readonly glass?: Glass;
}

/** Whether this is a system that brings records in from another: it alone says when they were recorded, and under which key. */
export const imports = (caller: Caller): boolean => caller.grants.some(({ role }) => role === 'INTEGRATION');

export const rolesOf = (caller: Caller): readonly Role[] => [...new Set(caller.grants.map((grant) => grant.role))];

/** Whether a grant reaches a service. A record that belongs to no one service (null) is reached by every grant. */
export const covers = (grant: Grant, serviceId: string | null): boolean =>
  grant.services === 'ALL' || serviceId === null || grant.services.includes(serviceId);
