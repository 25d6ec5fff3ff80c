import { baselineFrozenV1 } from '@causeway/event-contracts';
import { lastOfMonth } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { FreezeBaselineInput } from '../__generated__/graphql';
import { replacingFaults } from '../amending';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { total } from './counting';
import { baselineFaults, type Baseline } from './domain';
import { listMonthsBetween } from './figures-repository';
import { freezingFaults } from './freezing';
import { notHeardFrom } from './hearing';
import { sourceBehind } from './measuring';
import { baselineTable, listBaselinesInForce } from './repository';

/** Freezes the definition and the baseline before the change: redefining it makes a new version and breaks the line. */
export const freezeBaseline = (scope: Scope, input: FreezeBaselineInput) => {
  let before: Baseline | null = null;
  let silent: readonly string[] = [];
  let review: Review | null = null;
  return createRecord(scope, {
    mutation: 'freezeBaseline',
    input,
    table: baselineTable,
    placeField: 'reviewId',
    place: async (tx) => (review = await tx.lock(reviewTable, input.reviewId)),
    fields: async (tx, { serviceId }) => {
      before = (await listBaselinesInForce(tx, input.reviewId, null)).find(({ measure }) => measure === input.measure) ?? null;
      // The mark is read before the figures: what comes in between them makes these newer, and not older.
      silent = await notHeardFrom(tx, scope, serviceId, lastOfMonth(input.windowEnd));
      const counts = total(await listMonthsBetween(tx, serviceId, input.measure, input.windowStart, input.windowEnd));
      const number = (before?.number ?? (before ? 1 : 0)) + 1;
      return {
        reviewId: input.reviewId,
        measure: input.measure,
        target: input.target,
        workingDays: input.workingDays,
        windowStart: input.windowStart,
        windowEnd: input.windowEnd,
        numerator: counts.numerator,
        denominator: counts.denominator,
        definitionVersion: `${input.measure}/${number}`,
        number,
        supersedesId: before?.id ?? null,
        reason: input.reason ?? null,
        calendarVersion: counts.calendarVersion,
      };
    },
    faults: baselineFaults,
    further: async (tx, row) => {
      const broken = freezingFaults(row, before, review, tx.caller.staffMemberId);
      if (broken.length > 0) return broken;
      const read = replacingFaults((row.number ?? 1) - 1, input.replaces, 'R114');
      return read.length > 0 ? read : sourceBehind(silent, 'windowEnd');
    },
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
};
