import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Group, Provider, RoleHolding, Service } from './domain';

export const groupTable = recordTable<Group>('provider_group', {
  name: 'text',
});
export const groupById = byId(groupTable, 'ORGANISATION');
export const groupsPage = pageOf(groupTable, 'ORGANISATION');

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
});
export const serviceById = byId(serviceTable, 'ORGANISATION');
export const servicesPage = pageOf(serviceTable, 'ORGANISATION');

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
