import { doerOf } from '@causeway/access';
import { noteSampleDrawnV1 } from '@causeway/event-contracts';
import { refusal, type Refusal } from '@causeway/kernel';
import { createRecord, reviewPlace, type Scope, type Tx } from '@causeway/persistence';
import type { DrawNoteSampleInput, RefusalCode } from '../__generated__/graphql';
import { indicatorTable } from '../concerns/repository';
import { noteSampleFaults, wasDelayed, type NoteSample } from './domain';
import { listSampleable, noteSampleTable } from './repository';
import { stepOneFaults } from './steps';

/** Step 1 of a review of delayed escalation: draws the sample of visit notes with indicators, and says which management reviewed late. */
export const drawNoteSample = (scope: Scope, input: DrawNoteSampleInput) =>
  createRecord<NoteSample, RefusalCode>(scope, {
    mutation: 'drawNoteSample',
    input,
    table: noteSampleTable,
    cites: [
      { kind: 'Review', id: input.reviewId, field: 'reviewId' },
      { kind: 'StaffMember', id: doerOf(scope.caller, input.drawnById), field: 'drawnById' },
    ],
    refs: [{ table: indicatorTable, ids: input.indicatorIds, field: 'indicatorIds' }],
    placeField: 'reviewId',
    place: (tx) => reviewPlace(tx, input.reviewId),
    fields: async (tx) => {
      const known = new Map((await listSampleable(tx, input.indicatorIds)).map((one) => [one.indicatorId, one]));
      return {
        reviewId: input.reviewId,
        method: input.method,
        populationSize: input.populationSize,
        sampled: input.indicatorIds.map((indicatorId) => {
          const one = known.get(indicatorId);
          return { indicatorId, noteId: one?.noteId ?? '', delayed: one !== undefined && wasDelayed(one, scope.clock.now()) };
        }),
        drawnById: doerOf(scope.caller, input.drawnById),
      };
    },
    faults: noteSampleFaults,
    further: sampledFaults,
    announce: (tx, row) =>
      tx.announce(noteSampleDrawnV1, row, {
        reviewId: row.reviewId,
        populationSize: row.populationSize,
        sampled: row.sampled.map((one) => ({ ...one })),
        drawnById: row.drawnById,
      }),
  });

/** Step 1's own, and every indicator is of the review's service. */
async function sampledFaults(tx: Tx, row: NoteSample): Promise<readonly Refusal<RefusalCode>[]> {
  const step = await stepOneFaults(tx, row);
  if (step.length > 0) return step;
  const ids = row.sampled.map(({ indicatorId }) => indicatorId);
  const own = (await listSampleable(tx, ids)).filter(({ serviceId }) => serviceId === row.serviceId);
  return own.length < ids.length ? [refusal('INDICATOR_OF_ANOTHER_SERVICE', 'indicatorIds', 'R70')] : [];
}
