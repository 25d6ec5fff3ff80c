import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Review } from './domain';
import { conclusionFaults, type Conclusion } from './gate';
import { evidenceOf, type Gathered } from './gathering';
import { TEMPLATES } from './templates';

/** What a review's conclusion says. */
export const saidBy = (review: Review): Conclusion => ({
  isolation: review.isolation,
  isolationSearch: review.isolationSearch ?? '',
  searched: review.searched,
  conclusion: review.conclusion ?? '',
  wordingReason: review.wordingReason,
  noFactorsReason: review.noFactorsReason,
  conductConcern: review.conductConcern,
});

/** What a conclusion lacks for the one reason that records it cites were withdrawn since: each gap, and then the reason. */
export function fallenAway(review: Review, said: Conclusion, { cited, standing }: Gathered) {
  const faultsOn = (evidence: Gathered['cited']) => conclusionFaults(review, said, evidence, TEMPLATES[review.template]);
  const before = new Set(faultsOn(cited).map((fault) => fault.code));
  const fallen = faultsOn(standing).filter((fault) => !before.has(fault.code));
  return fallen.length > 0 ? [...fallen, refusal('EVIDENCE_WITHDRAWN', 'reviewId', 'R103')] : [];
}

/**
 * Whether parts may be recorded in a review: while it is open, and afterwards only as long as its conclusion rests on
 * records that were withdrawn, until what fell away is shown anew.
 */
export async function takesParts(tx: Tx, review: Review | null): Promise<boolean> {
  if (!review || review.state === 'CLOSED') return false;
  return review.state === 'OPEN' || fallenAway(review, saidBy(review), await evidenceOf(tx, review.id)).length > 0;
}

export const wrongState = (field: 'reviewId' | 'causeId'): Refusal<'WRONG_STATE'>[] => [refusal('WRONG_STATE', field)];
