import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** The shift-start briefing of an agency worker: key risks and routines of each person, signed by both. Kept in the handover folder. */
export interface BriefingChecklist extends RecordRow {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly seniorId: string;
  readonly peopleIds: readonly string[];
  readonly keyRisks: string;
  readonly routines: string;
  readonly workerSigned: boolean;
  readonly seniorSigned: boolean;
}

/** The faults of a shift-start briefing checklist. */
export const briefingChecklistFaults = (briefingChecklist: Fields<BriefingChecklist>, _at: Moment) =>
  faults([
    [briefingChecklist.keyRisks.trim() === '', 'TEXT_EMPTY', 'keyRisks'],
    [briefingChecklist.keyRisks.length > 8000, 'TEXT_TOO_LONG', 'keyRisks'],
    [briefingChecklist.routines.trim() === '', 'TEXT_EMPTY', 'routines'],
    [briefingChecklist.routines.length > 8000, 'TEXT_TOO_LONG', 'routines'],
    [!briefingChecklist.workerSigned, 'SIGNATURE_MISSING', 'workerSigned', 'R60'],
    [!briefingChecklist.seniorSigned, 'SIGNATURE_MISSING', 'seniorSigned', 'R60'],
    [briefingChecklist.staffMemberId === briefingChecklist.seniorId, 'SIGNED_BY_ONE', 'seniorId', 'R60'],
    [briefingChecklist.peopleIds.length === 0, 'PEOPLE_MISSING', 'peopleIds', 'R55'],
  ]);

/** Giving people or tasks to a worker at shift start. */
export interface ShiftAllocation extends RecordRow {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly peopleIds: readonly string[];
  readonly allocatedById: string;
  readonly overrideReason: string | null;
  readonly overridden: boolean;
}

/** The faults of an allocation at shift start, as far as it shows them itself. */
export const shiftAllocationFaults = (shiftAllocation: Fields<ShiftAllocation>, _at: Moment) =>
  faults([
    [(shiftAllocation.overrideReason ?? '').length > 500, 'TEXT_TOO_LONG', 'overrideReason'],
    [shiftAllocation.peopleIds.length === 0, 'PEOPLE_MISSING', 'peopleIds'],
  ]);

/** A check that shift-start allocation was done, and that every plan has a named owner. */
export interface AllocationCheck extends RecordRow {
  readonly checkedById: string;
  readonly allocationClear: boolean;
  readonly ownershipClear: boolean;
  readonly note: string | null;
}

/** The faults of an allocation check. */
export const allocationCheckFaults = (allocationCheck: Fields<AllocationCheck>, _at: Moment) =>
  faults([[(allocationCheck.note ?? '').length > 8000, 'TEXT_TOO_LONG', 'note']]);
