import { reviewMovedV1 } from '@causeway/event-contracts';
import type { Scope, Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { movedBy } from '../reviews/transitions';
import { lockRecurred } from './repository';

/** Concluding that the same cause is behind a failure after a change opens the closed review of that change again (R9): its effect is watched anew. */
export async function reopenRecurred(scope: Scope, tx: Tx, concluded: Review): Promise<void> {
  for (const review of await lockRecurred(tx, concluded)) {
    if (review.state !== 'CLOSED') continue;
    const state = movedBy('sameCauseConcluded', review.state);
    const reopened = await tx.update(reviewTable, review, { state, closedAt: null, reopenedAt: scope.clock.now() });
    tx.announce(reviewMovedV1, reopened, { state: reopened.state, changedOn: reopened.changedOn });
  }
}
