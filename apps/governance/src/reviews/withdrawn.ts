import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Review } from './domain';
import { conclusionFaults, type Conclusion, type Evidence } from './gate';
import { evidenceOf, type Gathered } from './gathering';
import { TEMPLATES } from './templates';

/** What a review's conclusion says. */
const saidBy = (review: Review): Conclusion => ({
  isolation: review.isolation,
  isolationSearch: review.isolationSearch ?? '',
  searched: review.searched,
  conclusion: review.conclusion ?? '',
  wordingReason: review.wordingReason,
  noFactorsReason: review.noFactorsReason,
  conductConcern: review.conductConcern,
});

const WITHDRAWN = refusal('EVIDENCE_WITHDRAWN', 'reviewId', 'R103');

/** What a conclusion lacks on the evidence that is given. */
export const lacking = (review: Review, said: Conclusion, evidence: Evidence) =>
  conclusionFaults(review, said, evidence, TEMPLATES[review.template]);

/** The reason beside the gaps of a conclusion not yet reached, where one is there only because records were withdrawn. */
export function forWithdrawal(review: Review, said: Conclusion, { cited, standing }: Gathered) {
  const before = new Set(lacking(review, said, cited).map((fault) => fault.code));
  return lacking(review, said, standing).some((fault) => !before.has(fault.code)) ? [WITHDRAWN] : [];
}

/**
 * What a conclusion that was reached lacks once a record that it cites was withdrawn: each gap, and then the reason. It
 * stands on all that still stands, or not at all: whatever was recorded since closes a gap or is one, and hides none.
 */
export function fallenAway(review: Review, { standing, withdrawn }: Gathered) {
  const gaps = withdrawn ? lacking(review, saidBy(review), standing) : [];
  return gaps.length > 0 ? [...gaps, WITHDRAWN] : [];
}

/**
 * Whether parts may be recorded in a review: while it is open, and afterwards only as long as its conclusion rests on
 * records that were withdrawn, until what fell away is shown anew.
 */
export async function takesParts(tx: Tx, review: Review | null): Promise<boolean> {
  if (!review || review.state === 'CLOSED') return false;
  return review.state === 'OPEN' || fallenAway(review, await evidenceOf(tx, review.id)).length > 0;
}

export const wrongState = (field: 'reviewId' | 'causeId'): Refusal<'WRONG_STATE'>[] => [refusal('WRONG_STATE', field)];
