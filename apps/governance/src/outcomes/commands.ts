import { baselineFrozenV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { FreezeBaselineInput } from '../__generated__/graphql';
import { reviewTable } from '../reviews/repository';
import { baselineFaults } from './domain';
import { baselineTable } from './repository';
import { countsBetween, frozenAlready } from './measuring';

/** Freezes the definition and the baseline: a later change makes a new one and breaks the line. */
export const freezeBaseline = (scope: Scope, input: FreezeBaselineInput) =>
  createRecord(scope, {
    mutation: 'freezeBaseline',
    input,
    table: baselineTable,
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx) => {
      const counts = await countsBetween(tx, input.reviewId, input.windowStart, input.windowEnd);
      return {
        reviewId: input.reviewId,
        measure: input.measure,
        target: input.target,
        workingDays: input.workingDays,
        windowStart: input.windowStart,
        windowEnd: input.windowEnd,
        numerator: counts.numerator,
        denominator: counts.denominator,
        definitionVersion: 'M1/1',
      };
    },
    faults: baselineFaults,
    further: (tx, row) => frozenAlready(tx, row),
    announce: (tx, row) =>
      tx.announce(baselineFrozenV1, row, {
        reviewId: row.reviewId,
        measure: row.measure,
        target: row.target,
        workingDays: row.workingDays,
        windowStart: row.windowStart,
        windowEnd: row.windowEnd,
        numerator: row.numerator,
        denominator: row.denominator,
      }),
  });
