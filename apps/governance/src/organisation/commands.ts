import { groupEstablishedV1, providerRegisteredV1, roleHoldingAppointedV1, serviceRegisteredV1 } from '@causeway/event-contracts';
import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { AppointInput, EstablishGroupInput, RegisterProviderInput, RegisterServiceInput } from '../__generated__/graphql';
import {
  appointingFaults,
  groupFaults,
  isProvidersToGive,
  providerFaults,
  roleHoldingFaults,
  serviceFaults,
  type RoleHolding,
} from './domain';
import { createForGroup } from './for-group';
import { groupTable, isGroupEstablished, providerTable, roleHoldingTable, serviceTable } from './repository';

/** Establishes the group. */
export const establishGroup = (scope: Scope, input: EstablishGroupInput) =>
  createForGroup(scope, {
    mutation: 'establishGroup',
    input,
    table: groupTable,
    placeField: 'name',
    fields: () => ({ name: input.name }),
    faults: groupFaults,
    further: async (tx) => {
      await tx.exclusively('group');
      return (await isGroupEstablished(tx)) ? [refusal('GROUP_EXISTS', 'name')] : [];
    },
    announce: (tx, row) => tx.announce(groupEstablishedV1, row, {}),
  });

/** Registers a provider. */
export const registerProvider = (scope: Scope, input: RegisterProviderInput) =>
  createForGroup(scope, {
    mutation: 'registerProvider',
    input,
    table: providerTable,
    placeField: 'name',
    fields: () => ({ name: input.name, cqcProviderId: input.cqcProviderId }),
    faults: providerFaults,
    announce: (tx, row) => tx.announce(providerRegisteredV1, row, {}),
  });

/** Registers a service. */
export const registerService = (scope: Scope, input: RegisterServiceInput) =>
  createForGroup(scope, {
    mutation: 'registerService',
    input,
    table: serviceTable,
    refs: [{ table: providerTable, ids: [input.providerId], field: 'providerId' }],
    placeField: 'name',
    fields: () => ({
      name: input.name,
      kind: input.kind,
      providerId: input.providerId,
      cqcLocationId: input.cqcLocationId ?? null,
      changedOn: null,
    }),
    faults: serviceFaults,
    announce: (tx, row) => tx.announce(serviceRegisteredV1, row, { kind: row.kind, providerId: row.providerId }),
  });

/** Appoints a worker to a role, with a deputy. */
export const appoint = (scope: Scope, input: AppointInput) =>
  createRecord(scope, {
    mutation: 'appoint',
    input,
    table: roleHoldingTable,
    cites: [
      { kind: 'StaffMember', id: input.staffMemberId, field: 'staffMemberId' },
      ...(input.deputyId ? [{ kind: 'StaffMember', id: input.deputyId, field: 'deputyId' }] : []),
    ],
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: () => ({
      role: input.role,
      staffMemberId: input.staffMemberId,
      deputyId: input.deputyId ?? null,
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
    }),
    faults: roleHoldingFaults,
    further: async (tx, row) =>
      (await appointsForProvider(tx, row)) ? [] : appointingFaults(row, tx.caller.staffMemberId, tx.clock.today()),
    announce: (tx, row) =>
      tx.announce(roleHoldingAppointedV1, row, {
        role: row.role,
        staffMemberId: row.staffMemberId,
        deputyId: row.deputyId,
        startsOn: row.startsOn,
        endsOn: row.endsOn,
      }),
  });

const appointsForProvider = (tx: Tx, { serviceId }: RecordRow): Promise<boolean> =>
  tx.mayAct(serviceId, ['ADMINISTRATOR', 'NOMINATED_INDIVIDUAL']);

/** Who may not give a role does not take it back as entered in error: the rights of whoever holds it, and of the deputy, go with it. */
export const takingBackRoleFaults = async (tx: Tx, row: RecordRow): Promise<Refusal<'ROLE_NOT_YOURS_TO_GIVE'>[]> =>
  isProvidersToGive((row as RoleHolding).role) && !(await appointsForProvider(tx, row))
    ? [refusal('ROLE_NOT_YOURS_TO_GIVE', 'record', 'R109')]
    : [];

/** The service as a place for records; null when this tenant has none with this id. */
export async function serviceRow(tx: Tx, id: string): Promise<{ serviceId: string } | null> {
  const service = await tx.find(serviceTable, id);
  return service && { serviceId: service.id };
}
