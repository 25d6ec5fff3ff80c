import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { AgencySupplier, StaffMember } from './domain';

export const agencySupplierTable = recordTable<AgencySupplier>('agency_supplier', {
  name: 'text',
});
export const agencySupplierById = byId(agencySupplierTable, 'ROTA');
export const agencySuppliersPage = pageOf(agencySupplierTable, 'ROTA');

export const staffMemberTable = recordTable<StaffMember>('staff_member', {
  name: 'text',
  contract: 'text',
  jobRole: 'text',
  supplierId: 'uuid?',
  startedOn: 'date',
  leftOn: 'date?',
  leavingReasonCode: 'text?',
});
export const staffMemberById = byId(staffMemberTable, 'STAFF_IDENTITY');
export const staffMembersPage = pageOf(staffMemberTable, 'STAFF_IDENTITY');
export const staffMembersOfService = pageOf(staffMemberTable, 'STAFF_IDENTITY', { parent: 'serviceId' });
