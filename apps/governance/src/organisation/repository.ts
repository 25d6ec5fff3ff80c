import { byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import type { Group, PastRegistration, Provider, RoleHolding, Service } from './domain';

export const groupTable = recordTable<Group>('provider_group', {
  name: 'text',
});
export const groupById = byId(groupTable, 'ORGANISATION');
export const groupsPage = pageOf(groupTable, 'ORGANISATION');

/** Whether the tenant has its group. */
export const isGroupEstablished = async (tx: Tx): Promise<boolean> =>
  (await tx.query('select 1 from provider_group where tenant_id = $1', [tx.tenantId])).length > 0;

export const providerTable = recordTable<Provider>('provider', {
  name: 'text',
  cqcProviderId: 'text',
});
export const providerById = byId(providerTable, 'ORGANISATION');
export const providersPage = pageOf(providerTable, 'ORGANISATION');

export const serviceTable = recordTable<Service>('service', {
  name: 'text',
  kind: 'text',
  providerId: 'uuid',
  cqcLocationId: 'text?',
  changedOn: 'date?',
});
export const serviceById = byId(serviceTable, 'ORGANISATION');
export const servicesPage = pageOf(serviceTable, 'ORGANISATION');

/** What each service was registered as, oldest first: a handful for each. */
export async function listRegistrations(session: ReadSession, serviceIds: readonly string[]): Promise<PastRegistration[][]> {
  const rows = await session.query<PastRegistration & { serviceId: string }>(
    `select of_service_id as "serviceId", name, kind, provider_id as "providerId", cqc_location_id as "cqcLocationId", valid_from as "validFrom", valid_to as "validTo"
       from service_history where tenant_id = $1 and of_service_id = any($2::uuid[]) order by valid_from, valid_to nulls last`,
    [session.caller.tenantId, serviceIds],
  );
  return serviceIds.map((id) => rows.filter((row) => row.serviceId === id));
}

export const roleHoldingTable = recordTable<RoleHolding>('role_holding', {
  role: 'text',
  staffMemberId: 'uuid',
  deputyId: 'uuid?',
  startsOn: 'date',
  endsOn: 'date?',
});
export const roleHoldingById = byId(roleHoldingTable, 'ORGANISATION');
export const roleHoldingsPage = pageOf(roleHoldingTable, 'ORGANISATION');
export const roleHoldingsOfService = pageOf(roleHoldingTable, 'ORGANISATION', { parent: 'serviceId' });

/** Whether a worker holds one of these roles in a service on a day, or deputises for whoever does; what is held in the whole group is of no service. */
export async function holdsAnyOf(
  tx: Tx,
  staffMemberId: string,
  serviceId: string | null,
  roles: readonly string[],
  day: string,
): Promise<boolean> {
  const held = await tx.query(
    `select 1 from role_holding where tenant_id = $1 and service_id = $2 and role = any($3::text[]) and (staff_member_id = $4 or deputy_id = $4)
        and starts_on <= $5::date and coalesce(ends_on >= $5::date, true) and entered_in_error_at is null limit 1`,
    [tx.tenantId, serviceId, roles, staffMemberId, day],
  );
  return held.length > 0;
}
