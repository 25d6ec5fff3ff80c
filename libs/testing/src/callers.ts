import { randomUUID } from 'node:crypto';
import { DOERS, type Caller, type Purpose, type Role } from '@causeway/access';

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

/** A caller of whom a test does not say which member of staff it is, stands for whoever the input names as the doer. */
export function standingFor(caller: Caller, document: string, input: unknown): Caller {
  if (caller.staffMemberId !== null || caller.grants.some(({ role }) => role === 'INTEGRATION')) return caller;
  const [, field] = Object.entries(DOERS).find(([verb]) => new RegExp(`\\b${verb}\\(`).test(document)) ?? [];
  const named = field && (input as Readonly<Record<string, string | undefined>> | undefined)?.[field];
  return { ...caller, staffMemberId: named ?? null };
}
