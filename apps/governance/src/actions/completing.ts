import { reviewActionCompletedV1 } from '@causeway/event-contracts';
import { ok, refuse, type Decision } from '@causeway/kernel';
import { command, notYours, type Scope } from '@causeway/persistence';
import type { CompleteActionInput, RefusalCode } from '../__generated__/graphql';
import { reviewActionTable } from './repository';

/** Completes an action. Done is not effective: that is the outcome's verdict. */
export const completeAction = (scope: Scope, input: CompleteActionInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    { mutation: 'completeAction', idempotencyKey: input.idempotencyKey, input },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const action = await tx.lock(reviewActionTable, input.actionId);
      if (!action) return refuse('NOT_FOUND', 'actionId');
      if (!(await tx.mayAct(action.serviceId))) return notYours(tx, action, 'actionId');
      if (action.version !== input.version) return refuse('STALE', 'version');
      if (action.completedOn !== null) return refuse('ACTION_DONE', 'actionId');
      if (input.completedOn > scope.clock.today()) return refuse('HAPPENED_IN_FUTURE', 'completedOn');
      const done = await tx.update(reviewActionTable, action, { completedOn: input.completedOn });
      tx.announce(reviewActionCompletedV1, done, { completedOn: input.completedOn });
      return ok({ id: done.id });
    },
  );
