import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';

/** What a review of a supplier came to. */
export type SupplierVerdict = 'SATISFACTORY' | 'IMPROVEMENT_REQUIRED' | 'NO_LONGER_USED';

/** How a supplier of agency workers did for a service over a stretch of days. */
export interface SupplierReview extends RecordRow {
  readonly supplierId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly verdict: SupplierVerdict;
  readonly findings: string;
  readonly reviewedById: string;
}

/** The faults of a review of a supplier: it says what was found, over days that are past. */
export const supplierReviewFaults = (review: Fields<SupplierReview>, at: Moment) =>
  faults([
    [review.findings.trim() === '', 'TEXT_EMPTY', 'findings'],
    [review.findings.length > 8000, 'TEXT_TOO_LONG', 'findings'],
    [review.toOn < review.fromOn, 'ENDS_BEFORE_START', 'toOn'],
    [review.toOn > at.today, 'HAPPENED_IN_FUTURE', 'toOn'],
  ]);
