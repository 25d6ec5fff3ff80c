import { learningAcknowledgedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { AcknowledgeLearningInput } from '../__generated__/graphql';
import type { LearningItem } from './domain';
import { isAcknowledged, learningAcknowledgementTable, learningItemTable } from './repository';

/** A worker with whom a learning item was shared says that they have seen it (R91). */
export const acknowledgeLearning = (scope: Scope, input: AcknowledgeLearningInput) => {
  let item: LearningItem | null = null;
  return createRecord(scope, {
    mutation: 'acknowledgeLearning',
    input,
    table: learningAcknowledgementTable,
    placeField: 'learningItemId',
    place: async (tx) => (item = await tx.lock(learningItemTable, input.learningItemId)),
    fields: (tx) => ({ learningItemId: input.learningItemId, staffMemberId: tx.caller.staffMemberId ?? '' }),
    faults: ({ staffMemberId }) =>
      item?.sharedWithIds.includes(staffMemberId) ? [] : [refusal('NOT_SHARED_WITH_YOU', 'learningItemId', 'R91')],
    further: async (tx, row) => ((await isAcknowledged(tx, row)) ? [refusal('ACKNOWLEDGED_ALREADY', 'learningItemId', 'R91')] : []),
    announce: (tx, row) =>
      tx.announce(learningAcknowledgedV1, row, { learningItemId: row.learningItemId, staffMemberId: row.staffMemberId }),
  });
};
