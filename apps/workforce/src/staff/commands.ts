import { agencySupplierRegisteredV1, staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { RegisterAgencySupplierInput, RegisterStaffMemberInput } from '../__generated__/graphql';
import { agencySupplierFaults, staffMemberFaults } from './domain';
import { agencySupplierTable, staffMemberTable } from './repository';

/** Registers a supplier of agency workers. */
export const registerAgencySupplier = (scope: Scope, input: RegisterAgencySupplierInput) =>
  createRecord(scope, {
    mutation: 'registerAgencySupplier',
    input,
    table: agencySupplierTable,
    placeField: 'name',
    place: () => Promise.resolve({ serviceId: null }),
    fields: () => ({ name: input.name }),
    faults: agencySupplierFaults,
    announce: (tx, row) => tx.announce(agencySupplierRegisteredV1, row, {}),
  });

/** Registers a worker. */
export const registerStaffMember = (scope: Scope, input: RegisterStaffMemberInput) =>
  createRecord(scope, {
    mutation: 'registerStaffMember',
    input,
    table: staffMemberTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [{ table: agencySupplierTable, ids: input.supplierId ? [input.supplierId] : [], field: 'supplierId' }],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      name: input.name,
      contract: input.contract,
      jobRole: input.jobRole,
      supplierId: input.supplierId ?? null,
      startedOn: input.startedOn,
      leftOn: null,
      leavingReasonCode: null,
    }),
    faults: staffMemberFaults,
    announce: (tx, row) =>
      tx.announce(staffMemberRegisteredV1, row, {
        contract: row.contract,
        jobRole: row.jobRole,
        supplierId: row.supplierId,
        startedOn: row.startedOn,
      }),
  });
