import { weakActionsAcceptedV1 } from '@causeway/event-contracts';
import type { Scope } from '@causeway/persistence';
import type { AcceptWeakActionsInput } from '../__generated__/graphql';
import { signingFaults } from './domain';
import { amendPart } from './judges';
import { reviewTable } from './repository';

/** Signs, at provider level, for a plan of weaker actions alone (R8). */
export const acceptWeakActions = (scope: Scope, input: AcceptWeakActionsInput) =>
  amendPart(scope, {
    mutation: 'acceptWeakActions',
    input,
    table: reviewTable,
    id: input.reviewId,
    field: 'reviewId',
    partOf: ({ id }) => ({ reviewId: id }),
    decide: (tx, review) => {
      const broken = signingFaults(review, input.reason, tx.caller.staffMemberId);
      return Promise.resolve(
        broken.length > 0
          ? broken
          : {
              weakActionsReason: input.reason,
              weakActionsAcceptedById: tx.caller.staffMemberId,
              weakActionsAcceptedAt: scope.clock.now(),
            },
      );
    },
    announce: (tx, row) => tx.announce(weakActionsAcceptedV1, row, { weakActionsAcceptedById: row.weakActionsAcceptedById }),
  });
