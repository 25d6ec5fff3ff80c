import { randomUUID } from 'node:crypto';
import type { Caller, Purpose, Role } from '@causeway/access';

/** A caller with one role over the whole group or over some services, in a tenant of the test's own. */
export const aCaller = (
  role: Role,
  facts: { tenantId: string; services?: readonly string[]; staffMemberId?: string; purpose?: Purpose; organisationId?: string },
): Caller => ({
  subject: `test|${role.toLowerCase()}|${facts.staffMemberId ?? ''}`,
  tenantId: facts.tenantId,
  staffMemberId: facts.staffMemberId ?? null,
  organisationId: facts.organisationId ?? null,
  purpose: facts.purpose ?? (role === 'INTEGRATION' ? 'integration' : 'care'),
  grants: [{ role, services: facts.services ?? 'ALL' }],
});

export const anId = (): string => randomUUID();
