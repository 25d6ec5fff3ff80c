import { baselineFrozenV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { FreezeBaselineInput } from '../__generated__/graphql';
import { replacingFaults } from '../amending';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { TEMPLATES } from '../reviews/templates';
import { total } from './counting';
import { baselineFaults, type Baseline } from './domain';
import { listCounted } from './counted';
import { freezingFaults } from './freezing';
import { notHeardFrom } from './hearing';
import { sourceBehind } from './measuring';
import { baselineTable, listBaselinesInForce } from './repository';
import { definedFaults, yardstickIn, type Defined } from '../measures/freezing';
import { findDefined } from '../measures/repository';
import { endOf, unitsFrom } from './unit-of-time';
import { SHARE } from './yardstick';

/** Freezes the definition and the baseline before the change: redefining it makes a new version and breaks the line. */
export const freezeBaseline = (scope: Scope, input: FreezeBaselineInput) => {
  let before: Baseline | null = null;
  let silent: readonly string[] = [];
  let review: Review | null = null;
  let defined: Defined | null = null;
  let counted = 0;
  return createRecord(scope, {
    mutation: 'freezeBaseline',
    input,
    table: baselineTable,
    placeField: 'reviewId',
    place: async (tx) => (review = await tx.lock(reviewTable, input.reviewId)),
    fields: async (tx, { serviceId }) => {
      before = (await listBaselinesInForce(tx, input.reviewId, null)).find(({ measure }) => measure === input.measure) ?? null;
      defined = await findDefined(tx, input.measureDefinitionId ?? null, serviceId);
      const measureDefinitionId = defined?.definition.id ?? null;
      const yardstick = yardstickIn(defined);
      // The mark is read before the figures: what comes in between them makes these newer, and not older.
      silent = await notHeardFrom(tx, scope, serviceId, endOf(yardstick?.unit ?? SHARE.unit, input.windowEnd));
      const counting = { measure: input.measure, measureDefinitionId };
      const months = await listCounted(tx, serviceId, counting, input.windowStart, input.windowEnd);
      const counts = total(months);
      counted = months.length;
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
        measureDefinitionId,
        yardstick,
      };
    },
    faults: (fields, at) => {
      const wrong = definedFaults(input, defined, isByOwnMeasure(review));
      // What no version says how to read has no other faults.
      return wrong.length > 0 && !defined ? wrong : [...wrong, ...baselineFaults(fields, at)];
    },
    further: async (tx, row) => {
      const broken = freezingFaults(row, before, review, tx.caller.staffMemberId);
      if (broken.length > 0) return broken;
      if (row.yardstick && counted < unitsFrom(row.yardstick.unit, row.windowStart, row.windowEnd).length)
        return [refusal('BASELINE_INCOMPLETE', 'windowStart', 'R113')];
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
        measureDefinitionId: row.measureDefinitionId,
      }),
  });
};

const isByOwnMeasure = (review: Review | null): boolean => review !== null && TEMPLATES[review.template].ownMeasure;
