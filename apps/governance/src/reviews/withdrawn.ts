import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { levelFaults } from '../levels/domain';
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
 * What a conclusion that was reached lacks since: each gap in what its level asks, however it came about, and each that the withdrawal of a
 * record leaves that it cites; and then, where one was withdrawn, the reason. It stands on all that still stands, or not at all: whatever was
 * recorded since closes a gap or is one, and hides none.
 */
export function fallenAway(review: Review, { standing, level, withdrawn }: Omit<Gathered, 'cited'>) {
  const gaps = [...levelFaults(review.level, level), ...(withdrawn ? lacking(review, saidBy(review), standing) : [])];
  return withdrawn && gaps.length > 0 ? [...gaps, WITHDRAWN] : gaps;
}

/** What no part of a review mends: a note does, or an involvement; and the reason beside the gaps is none. */
const NO_PART_MENDS: readonly string[] = [
  ...['PERSON_NOT_SAFE', 'SAFETY_NOT_SHOWN', 'CANDOUR_NOT_LOOKED_AT', 'NOBODY_INVOLVED', WITHDRAWN.code],
];

/** Whether parts have to show anew what a conclusion that was reached lacks since. */
export const wantsParts = (review: Review, gathered: Omit<Gathered, 'cited'>): boolean =>
  fallenAway(review, gathered).some(({ code }) => !NO_PART_MENDS.includes(code));

/**
 * Whether parts may be recorded in a review: while it is open, and afterwards only as long as something fell away of what its conclusion
 * rests on, until that is shown anew.
 */
export async function takesParts(tx: Tx, review: Review | null): Promise<boolean> {
  if (!review || review.state === 'CLOSED') return false;
  return review.state === 'OPEN' || wantsParts(review, await evidenceOf(tx, review.id));
}

export const wrongState = (field: 'reviewId' | 'causeId'): Refusal<'WRONG_STATE'>[] => [refusal('WRONG_STATE', field)];
