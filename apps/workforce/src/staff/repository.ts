import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
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

/** The workers with these ids who were not entered in error. */
export const listWorkers = (tx: Tx, ids: readonly string[]): Promise<StaffMember[]> =>
  tx.query<StaffMember>(
    `select ${staffMemberTable.columns('t')} from staff_member t where t.tenant_id = $1 and t.id = any($2::uuid[]) and t.entered_in_error_at is null`,
    [tx.tenantId, ids],
  );
