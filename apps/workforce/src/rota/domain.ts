import { type RecordRow } from '@causeway/kernel';

/** The unit of delivery. */
export type UnitKind = 'SHIFT' | 'VISIT';

/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export interface Shift extends RecordRow {
  readonly kind: UnitKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly plannedStaff: number;
  readonly peopleIds: readonly string[];
  readonly cancelledAt: Date | null;
  readonly cancelReasonCode: string | null;
}

/** A worker on a shift or visit. */
export interface Assignment extends RecordRow {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly agency: boolean;
  readonly peopleIds: readonly string[];
  /** When the worker was taken off; null while the assignment stands. */
  readonly endedAt: Date | null;
  readonly endReasonCode: string | null;
}
