import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { AllocationCheck, BriefingChecklist, ShiftAllocation } from './domain';

export const briefingChecklistTable = recordTable<BriefingChecklist>('briefing_checklist', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  seniorId: 'uuid',
  peopleIds: 'uuid[]',
  keyRisks: 'text',
  routines: 'text',
  workerSigned: 'boolean',
  seniorSigned: 'boolean',
});
export const briefingChecklistById = byId(briefingChecklistTable, 'BRIEFING');
export const briefingChecklistsPage = pageOf(briefingChecklistTable, 'BRIEFING');
export const briefingChecklistsOfShift = pageOf(briefingChecklistTable, 'BRIEFING', { parent: 'shiftId' });

export const shiftAllocationTable = recordTable<ShiftAllocation>('shift_allocation', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  peopleIds: 'uuid[]',
  allocatedById: 'uuid',
  overrideReason: 'text?',
  overridden: 'boolean',
});
export const shiftAllocationById = byId(shiftAllocationTable, 'ROTA');
export const shiftAllocationsPage = pageOf(shiftAllocationTable, 'ROTA');
export const shiftAllocationsOfShift = pageOf(shiftAllocationTable, 'ROTA', { parent: 'shiftId' });

export const allocationCheckTable = recordTable<AllocationCheck>('allocation_check', {
  checkedById: 'uuid',
  allocationClear: 'boolean',
  ownershipClear: 'boolean',
  note: 'text?',
});
export const allocationCheckById = byId(allocationCheckTable, 'GOVERNANCE');
export const allocationChecksPage = pageOf(allocationCheckTable, 'GOVERNANCE');
export const allocationChecksOfService = pageOf(allocationCheckTable, 'GOVERNANCE', { parent: 'serviceId' });
