import { MANAGERS } from '@causeway/access';
import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { ReviewAction } from '../actions/domain';
import { reviewActionTable } from '../actions/repository';
import { judgeFaults } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { stepRoleFaults } from '../reviews/step-role';
import type { ProcedureVersion } from './domain';
import { findLastText } from './repository';

/** A new version says something new; the old one stays readable (R37). One that carries an action out is the work of its review. */
export async function revisionFaults(tx: Tx, row: ProcedureVersion) {
  const action = row.actionId ? await tx.find(reviewActionTable, row.actionId) : null;
  const judge = action ? await judgeFaults(tx, action, 'actionId') : [];
  if (judge.length > 0) return judge;
  const notTheirs = await writerFaults(tx, row, action);
  if (notTheirs.length > 0) return notTheirs;
  const before = await findLastText(tx, row.procedureId);
  return before?.trim() === row.text.trim() ? [refusal('SAME_TEXT', 'text', 'R37')] : [];
}

/** What carries out an action of the service's own open review is written by whose step 4 is; any other version is for managers. */
async function writerFaults(tx: Tx, { serviceId }: ProcedureVersion, action: ReviewAction | null) {
  const review = action?.serviceId === serviceId ? await tx.find(reviewTable, action.reviewId) : null;
  if (review && review.state !== 'CLOSED') return stepRoleFaults(tx, review, 4, 'actionId');
  return (await tx.mayAct(serviceId, MANAGERS)) ? [] : [refusal('NOT_PERMITTED', 'procedureId')];
}
