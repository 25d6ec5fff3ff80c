import { reviewActionCompletedV1 } from '@causeway/event-contracts';
import { londonDay, refusal } from '@causeway/kernel';
import type { Scope } from '@causeway/persistence';
import type { CompleteActionInput } from '../__generated__/graphql';
import { amendPart } from '../reviews/judges';
import { reviewActionTable } from './repository';

/** Completes an action. Done is not effective: that is the outcome's verdict. */
export const completeAction = (scope: Scope, input: CompleteActionInput) =>
  amendPart(scope, {
    mutation: 'completeAction',
    input,
    table: reviewActionTable,
    id: input.actionId,
    field: 'actionId',
    partOf: (action) => action,
    decide: (_tx, action) => {
      if (action.completedOn !== null) return Promise.resolve([refusal('ACTION_DONE', 'actionId')]);
      if (input.completedOn > scope.clock.today()) return Promise.resolve([refusal('HAPPENED_IN_FUTURE', 'completedOn')]);
      if (input.completedOn < londonDay(action.recordedAt)) return Promise.resolve([refusal('COMPLETED_BEFORE_PLANNED', 'completedOn')]);
      return Promise.resolve({ completedOn: input.completedOn });
    },
    announce: (tx, done) => tx.announce(reviewActionCompletedV1, done, { completedOn: done.completedOn ?? input.completedOn }),
  });
