import { refusal } from '@causeway/kernel';
import { mayKnow, type Tx } from '@causeway/persistence';
import { isSameCause } from '../causes/elsewhere-repository';
import { countCausesOfReview } from '../causes/repository';
import { isJudge } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { stepRoleFaults } from '../reviews/step-role';
import { isSameAction, type ActionCategory, type ActionStrength, type ReviewAction } from './domain';
import { reviewActionTable } from './repository';

/** The RCA2 action hierarchy (National Patient Safety Foundation, 2015), with reminders and re-audits, which it does not name: every category's strength. */
const STRENGTH: Readonly<Record<ActionCategory, ActionStrength>> = {
  FORCING_FUNCTION: 'STRONGER',
  STANDARDISE_PROCESS: 'STRONGER',
  SIMPLIFY_PROCESS: 'STRONGER',
  LEADERSHIP_ACTION: 'STRONGER',
  CHECKLIST: 'INTERMEDIATE',
  SOFTWARE_CHANGE: 'INTERMEDIATE',
  REDUNDANCY: 'INTERMEDIATE',
  INCREASED_STAFFING: 'INTERMEDIATE',
  DOUBLE_CHECK: 'WEAKER',
  NEW_PROCEDURE: 'WEAKER',
  TRAINING: 'WEAKER',
  ADDITIONAL_STUDY: 'WEAKER',
  REMINDER: 'WEAKER',
  RE_AUDIT: 'WEAKER',
};

export const strengthOf = (category: ActionCategory): ActionStrength => STRENGTH[category];

/** Actions are planned once the causes are concluded, by whose step 4 is; they name causes of this review (R20), and are owned by nobody who judges it (R109). */
export async function planFaults(tx: Tx, row: ReviewAction) {
  const review = await tx.lock(reviewTable, row.reviewId);
  if (!review || review.state === 'OPEN' || review.state === 'CLOSED') return [refusal('WRONG_STATE', 'reviewId')];
  const notTheirs = await stepRoleFaults(tx, review, 4);
  if (notTheirs.length > 0) return notTheirs;
  if (isJudge(review, row.ownerId)) return [refusal('JUDGE_DOES_THE_WORK', 'ownerId', 'R109')];
  const own = await countCausesOfReview(tx, row.reviewId, row.causesIds);
  if (own !== new Set(row.causesIds).size) return [refusal('CAUSE_UNKNOWN', 'causesIds', 'R20')];
  return row.sharesId === null ? [] : sharedFaults(tx, row, row.sharesId);
}

/** An action is one with another of the same kind, on the same cause in another service, of which the caller may know (R117). */
async function sharedFaults(tx: Tx, row: ReviewAction, sharesId: string) {
  const other = (await mayKnow(tx, reviewActionTable, sharesId, 'REVIEW')) ? await tx.find(reviewActionTable, sharesId) : null;
  if (!other) return [refusal('NOT_FOUND', 'sharesId', 'R117')];
  if (!(await isSameCause(tx, row.causesIds, other.causesIds))) return [refusal('CAUSE_NOT_THE_SAME', 'sharesId', 'R117')];
  return isSameAction(row, other) ? [] : [refusal('ACTION_DIFFERS', 'sharesId', 'R117')];
}
