import { faults, type CitedRecord, type Fields, type RecordRow } from '@causeway/kernel';

/** What kind of barrier stood, or was to stand, between a hazard and whom it could harm (REFERENCE 2.6). */
export type BarrierKind = 'PHYSICAL' | 'NATURAL' | 'HUMAN_ACTION' | 'ADMINISTRATIVE';

/** What the records say of a question; unknown where they do not. */
export type Found = 'YES' | 'NO' | 'UNKNOWN';

/** One barrier of a barrier analysis: what it was to keep from whom, and whether it did. */
export interface Barrier extends RecordRow {
  readonly reviewId: string;
  readonly hazard: string;
  readonly target: string;
  readonly barrier: string;
  readonly kind: BarrierKind;
  readonly inPlace: Found;
  /** Null of one that was not in place: it could not work. */
  readonly worked: Found | null;
  /** Why it was not in place, or did not work; null where neither is so. */
  readonly whyNot: string | null;
  readonly evidence: readonly CitedRecord[];
}

/** One difference of a change analysis: what is usual, what was so this time, and what that did. */
export interface Difference extends RecordRow {
  readonly reviewId: string;
  readonly normal: string;
  readonly thisTime: string;
  readonly effect: string;
  readonly evidence: readonly CitedRecord[];
}

const blank = (text: string | null): boolean => !text?.trim();

/** The faults of a barrier: it is said what it was, whether it worked where it was in place, why not where it failed, and by which records. */
export function barrierFaults(barrier: Fields<Barrier>) {
  const failed = barrier.inPlace === 'NO' || barrier.worked === 'NO';
  return faults([
    ...(['hazard', 'target', 'barrier'] as const).flatMap((field) => [
      [blank(barrier[field]), 'TEXT_EMPTY', field] as const,
      [barrier[field].length > 500, 'TEXT_TOO_LONG', field] as const,
    ]),
    [(barrier.inPlace === 'YES') !== (barrier.worked !== null), 'WORKED_IF_IN_PLACE', 'worked', 'R12'],
    [failed === blank(barrier.whyNot), 'WHY_NOT_IF_FAILED', 'whyNot', 'R12'],
    [(barrier.whyNot ?? '').length > 8000, 'TEXT_TOO_LONG', 'whyNot'],
    [barrier.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R12'],
  ]);
}

/** The faults of a difference: what is usual, what was so this time, and its effect are each said, and the two are not the same. */
export const differenceFaults = (difference: Fields<Difference>) =>
  faults([
    ...(['normal', 'thisTime', 'effect'] as const).flatMap((field) => [
      [blank(difference[field]), 'TEXT_EMPTY', field] as const,
      [difference[field].length > 8000, 'TEXT_TOO_LONG', field] as const,
    ]),
    [!blank(difference.normal) && plain(difference.normal) === plain(difference.thisTime), 'NOTHING_DIFFERENT', 'thisTime', 'R12'],
    [difference.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R12'],
  ]);

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
