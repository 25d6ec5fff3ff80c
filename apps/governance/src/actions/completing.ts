import { reviewActionCompletedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { CompleteActionInput } from '../__generated__/graphql';
import type { Decided } from '../amending';
import { citationsOf, citedRecords, standing } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { amendPart } from '../reviews/judges';
import { partStepFaults } from '../reviews/step-role';
import { completionFaults, showsBy, type ReviewAction } from './domain';
import { reviewActionTable } from './repository';

/** Completes an action, as part of step 4, by records that show it. Done is not effective: that is the outcome's verdict. */
export const completeAction = (scope: Scope, input: CompleteActionInput) =>
  amendPart(scope, {
    mutation: 'completeAction',
    input,
    table: reviewActionTable,
    id: input.actionId,
    field: 'actionId',
    partOf: (action) => action,
    cites: citationsOf(input.evidence, 'evidence'),
    decide: async (tx, action): Promise<Decided<ReviewAction>> => {
      const notTheirs = await partStepFaults(tx, action, 4, 'actionId');
      if (notTheirs.length > 0) return notTheirs;
      const evidence = await citedRecords(tx, input.evidence);
      if (evidence.length < input.evidence.length) return [refusal('EVIDENCE_UNKNOWN', 'evidence', 'R28')];
      const foreign = await serviceFaults(tx, action, { evidence }, 'R23');
      if (foreign.length > 0) return foreign;
      const [asShown = action] = await stillDone(tx, [action]);
      const told = { doneBefore: input.doneBefore?.trim() ?? '', doneSince: input.doneSince?.trim() ?? '' };
      const broken = completionFaults(asShown, { completedOn: input.completedOn, evidence, ...told }, scope.clock.today());
      if (broken.length > 0) return broken;
      return { completedOn: input.completedOn, evidence, doneBefore: told.doneBefore || null, doneSince: told.doneSince || null };
    },
    announce: (tx, done) =>
      tx.announce(reviewActionCompletedV1, done, {
        completedOn: done.completedOn ?? input.completedOn,
        evidence: [...(done.evidence ?? [])],
      }),
  });

/** Actions as they are shown now: one of whose records none stands any more that is from by the day on which it was done is still to be done. */
export async function stillDone(tx: Tx, actions: readonly ReviewAction[]): Promise<ReviewAction[]> {
  const stands = await standing(
    tx,
    actions.flatMap(({ evidence }) => evidence ?? []),
  );
  return actions.map((action) => {
    const { evidence, completedOn } = action;
    const shown = evidence === null || evidence.some((cited) => stands(cited) && completedOn !== null && showsBy(cited, completedOn));
    return shown ? action : { ...action, completedOn: null };
  });
}
