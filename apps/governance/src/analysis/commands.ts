import { barrierAssessedV1, differenceRecordedV1 } from '@causeway/event-contracts';
import type { CitedRecord } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { AssessBarrierInput, RecordDifferenceInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { createPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { takesParts, wrongState } from '../reviews/withdrawn';
import { barrierFaults, differenceFaults } from './domain';
import { barrierTable, differenceTable } from './repository';

/** Assesses a barrier of a barrier analysis: whether it was in place, whether it worked, and why not. */
export const assessBarrier = (scope: Scope, input: AssessBarrierInput) =>
  createPart(scope, {
    mutation: 'assessBarrier',
    steps: [1, 2, 3],
    input,
    table: barrierTable,
    cites: citationsOf(input.evidence, 'evidence'),
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'reviewId',
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      hazard: input.hazard,
      target: input.target,
      barrier: input.barrier,
      kind: input.kind,
      inPlace: input.inPlace,
      worked: input.worked ?? null,
      whyNot: input.whyNot?.trim() ? input.whyNot : null,
      evidence: await citedRecords(tx, input.evidence),
    }),
    faults: barrierFaults,
    further: analysisFaults,
    announce: (tx, row) => {
      const { reviewId, kind, inPlace, worked, evidence } = row;
      tx.announce(barrierAssessedV1, row, { reviewId, barrierKind: kind, inPlace, worked, evidence: [...evidence] });
    },
  });

/** Records a difference of a change analysis: what is usual, what was so this time, and what that did. */
export const recordDifference = (scope: Scope, input: RecordDifferenceInput) =>
  createPart(scope, {
    mutation: 'recordDifference',
    steps: [1, 2, 3],
    input,
    table: differenceTable,
    cites: citationsOf(input.evidence, 'evidence'),
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'reviewId',
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      normal: input.normal,
      thisTime: input.thisTime,
      effect: input.effect,
      evidence: await citedRecords(tx, input.evidence),
    }),
    faults: differenceFaults,
    further: analysisFaults,
    announce: (tx, row) => tx.announce(differenceRecordedV1, row, { reviewId: row.reviewId, evidence: [...row.evidence] }),
  });

/** While the review takes parts, by records of its service. */
async function analysisFaults(
  tx: Tx,
  row: { readonly reviewId: string; readonly serviceId: string | null; readonly evidence: readonly CitedRecord[] },
) {
  if (!(await takesParts(tx, await tx.find(reviewTable, row.reviewId)))) return wrongState('reviewId');
  return serviceFaults(tx, row, { evidence: row.evidence }, 'R12');
}
