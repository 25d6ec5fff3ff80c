import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** What a checklist says of one person. */
export interface BriefingItem {
  readonly personId: string;
  readonly keyRisks: string;
  readonly routines: string;
}

/** The shift-start briefing of an agency worker: key risks and routines of each person, signed by both. Kept in the handover folder. */
export interface BriefingChecklist extends RecordRow {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly seniorId: string;
  readonly peopleIds: readonly string[];
  /** Of the one person whom it covers; null where `items` says it of each. */
  readonly keyRisks: string | null;
  readonly routines: string | null;
  readonly items: readonly BriefingItem[] | null;
  readonly workerSigned: boolean;
  readonly seniorSigned: boolean;
}

const blank = (text: string | null): boolean => (text ?? '').trim() === '';
const tooLong = (text: string | null): boolean => (text ?? '').length > 8000;

/** Whether each of the people has one item, and nobody else has any. */
const itemOfEach = ({ items, peopleIds }: Pick<BriefingChecklist, 'items' | 'peopleIds'>): boolean => {
  const said = (items ?? []).map(({ personId }) => personId);
  return said.length === new Set(peopleIds).size && peopleIds.every((id) => said.includes(id));
};

/** The faults of a shift-start briefing checklist: it says the key risks and the routines of each person, and both sign it. */
export const briefingChecklistFaults = (briefingChecklist: Fields<BriefingChecklist>, _at: Moment) => {
  const { items, keyRisks, routines, peopleIds } = briefingChecklist;
  const one = items === null;
  return faults([
    [one && blank(keyRisks), 'TEXT_EMPTY', 'keyRisks'],
    [tooLong(keyRisks), 'TEXT_TOO_LONG', 'keyRisks'],
    [one && blank(routines), 'TEXT_EMPTY', 'routines'],
    [tooLong(routines), 'TEXT_TOO_LONG', 'routines'],
    [one ? new Set(peopleIds).size > 1 : !itemOfEach(briefingChecklist), 'ITEM_OF_EACH_MISSING', 'items', 'R60'],
    [(items ?? []).some((item) => blank(item.keyRisks) || blank(item.routines)), 'TEXT_EMPTY', 'items', 'R60'],
    [(items ?? []).some((item) => tooLong(item.keyRisks) || tooLong(item.routines)), 'TEXT_TOO_LONG', 'items'],
    [!briefingChecklist.workerSigned, 'SIGNATURE_MISSING', 'workerSigned', 'R60'],
    [!briefingChecklist.seniorSigned, 'SIGNATURE_MISSING', 'seniorSigned', 'R60'],
    [briefingChecklist.staffMemberId === briefingChecklist.seniorId, 'SIGNED_BY_ONE', 'seniorId', 'R60'],
    [briefingChecklist.peopleIds.length === 0, 'PEOPLE_MISSING', 'peopleIds', 'R55'],
  ]);
};

/** What a checklist says of each person, also where it covers one alone. */
export const itemsOf = ({ items, peopleIds, keyRisks, routines }: BriefingChecklist): BriefingItem[] =>
  items?.map((item) => item) ?? peopleIds.map((personId) => ({ personId, keyRisks: keyRisks ?? '', routines: routines ?? '' }));

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
