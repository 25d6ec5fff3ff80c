import { faults, type CitedRecord, type Fields, type RecordRow, reasoned } from '@causeway/kernel';
import type { Review } from '../reviews/domain';

/** Whether unfamiliar staff contributed to an incident, as the reviewer judges. */
export type JudgedLink = 'CONTRIBUTORY' | 'NOT_CONTRIBUTORY' | 'UNKNOWN';

/**
 * What the reviewer of a review of agency staffing judges of an incident. It is kept apart from M2b, which links an incident by
 * who was on the shift and by nothing else: neither hides the other (R51).
 */
export interface LinkJudgement extends RecordRow {
  readonly reviewId: string;
  readonly incident: CitedRecord;
  readonly judgedLink: JudgedLink;
  readonly reason: string;
  readonly judgedById: string | null;
}

/** The faults of a judgement: it says why. */
export const linkJudgementFaults = ({ reason }: Pick<Fields<LinkJudgement>, 'reason'>) =>
  faults([
    [!reasoned(reason), 'REASON_TOO_SHORT', 'reason', 'R51'],
    [reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
  ]);

/** What stands against judging in this review: it is of something else than agency staffing, or the caller is not its reviewer. */
export const judgingLinkFaults = (review: Pick<Review, 'reviewerId'>, judging: string | null, ofAgencyStaffing: boolean) =>
  faults([
    [!ofAgencyStaffing, 'NOT_IN_TEMPLATE', 'reviewId', 'R51'],
    [judging !== review.reviewerId, 'NOT_THE_REVIEWER', 'reviewId', 'R109'],
  ]);

/** How the incidents of a review were judged, and of how many of those that it was opened on nothing is said. */
export interface JudgedLinks {
  readonly contributory: number;
  readonly notContributory: number;
  readonly unknown: number;
  readonly notJudged: number;
}

/** Counts what was judged, and the incidents among a review's triggers that were not. */
export function judgedLinksOf(
  triggering: readonly string[],
  judgements: readonly Pick<LinkJudgement, 'incident' | 'judgedLink'>[],
): JudgedLinks {
  const as = (link: JudgedLink): number => judgements.filter(({ judgedLink }) => judgedLink === link).length;
  const judged = new Set(judgements.map(({ incident }) => incident.id));
  return {
    contributory: as('CONTRIBUTORY'),
    notContributory: as('NOT_CONTRIBUTORY'),
    unknown: as('UNKNOWN'),
    notJudged: new Set(triggering.filter((id) => !judged.has(id))).size,
  };
}
