import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';
import type { OwnershipVerdict } from '../plans/domain';

/** What one shift told the next. */
export interface Handover extends RecordRow {
  readonly fromShiftId: string | null;
  readonly toShiftId: string | null;
  readonly peopleIds: readonly string[];
  readonly changesIds: readonly string[];
  readonly ownerCode: OwnershipVerdict | null;
  readonly assumedSomeoneElse: boolean;
  readonly text: string;
  readonly givenById: string;
}

/** The faults of a handover. */
export const handoverFaults = (handover: Fields<Handover>, _at: Moment) =>
  faults([
    [handover.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [handover.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [handover.peopleIds.length === 0, 'EVIDENCE_MISSING', 'peopleIds'],
  ]);
