import type { Refusal } from '@causeway/kernel';
import type { Review } from '../reviews/domain';
import type { Baseline } from './domain';
import { afterTheChange, freezingFaults } from './freezing';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);

describe('a baseline, beside a change of 2 June,', () => {
  it.each([
    ['is before it when its window ends on the eve, and it was frozen by midnight', '2026-06-01', '2026-06-02T22:59:59.999Z', false],
    ['is after it when its window ends on the day', '2026-06-02', '2026-05-04T09:00:00.000Z', true],
    ['is after it when it was frozen on the next day in London', '2026-05-31', '2026-06-02T23:00:00.000Z', true],
  ])('%s', (_what, windowEnd, receivedAt, after) => {
    expect(afterTheChange({ windowEnd, receivedAt: new Date(receivedAt) }, '2026-06-02')).toBe(after);
  });
});

describe('freezing a baseline', () => {
  const review = { state: 'CONCLUDED', verifierId: 'verifier', template: 'MISSED_CARE_PLAN_UPDATES' } as Review;
  const row = {
    ...{
      measure: 'M1A',
      target: 0.9,
      workingDays: 5,
      windowStart: '2026-01-01',
      windowEnd: '2026-03-31',
      numerator: 8,
      denominator: 20,
      reason: null,
      measureDefinitionId: null,
      yardstick: null,
    },
  } as Baseline;
  const freezing = (more: Partial<Baseline>, before: Partial<Baseline> | null = null, of: Review | null = review, by = 'author') =>
    told(freezingFaults({ ...row, ...more }, before && { ...row, ...before }, of, by));

  it('is by a measure of its template', () => {
    const other = ['MEASURE_OF_ANOTHER_TEMPLATE measure R114'];
    expect(freezing({ measure: 'M9' })).toEqual(other);
    expect(freezing({}, null, { ...review, template: 'AGENCY_STAFFING_CONCERNS' })).toEqual(other);
  });

  it.each(['OPEN', 'CONCLUDED'] as const)('is taken while its review is %s', (state) => {
    expect(freezing({}, null, { ...review, state })).toEqual([]);
  });

  it.each(['CHANGED', 'VERIFIED', 'CLOSED'] as const)('comes too late once its review is %s', (state) => {
    expect(freezing({}, null, { ...review, state })).toEqual(['BASELINE_AFTER_CHANGE reviewId R114']);
  });

  it('is of a review', () => {
    expect(freezing({}, null, null)).toEqual(['BASELINE_AFTER_CHANGE reviewId R114']);
  });

  it('is not done by whoever verifies the effect', () => {
    expect(freezing({}, null, review, 'verifier')).toEqual(['FROZEN_BY_VERIFIER reviewId R109']);
  });

  it.each<[string, Partial<Baseline>]>([
    ['target', { target: 0.8 }],
    ['working days', { workingDays: 4 }],
    ['first day', { windowStart: '2026-02-01' }],
    ['last day', { windowEnd: '2026-02-28' }],
    ['version of the measure', { measureDefinitionId: 'D0' }],
  ])('anew changes its %s, for a reason', (_what, before) => {
    expect(freezing({ reason: 'March was left out.' }, before)).toEqual([]);
    expect(freezing({ reason: null }, before)).toEqual(['BASELINE_FROZEN measure R114']);
    expect(freezing({ reason: '' }, before)).toEqual(['BASELINE_FROZEN measure R114']);
    expect(freezing({ reason: ' \n' }, before)).toEqual(['BASELINE_FROZEN measure R114']);
  });

  it('anew is refused when it defines the same', () => {
    expect(freezing({ reason: 'To be sure.' }, {})).toEqual(['BASELINE_FROZEN measure R114']);
  });

  it('of a general review is by a measure of the provider’s own, and of any other by none of them', () => {
    const general = { ...review, template: 'GENERAL' } as Review;
    const other = ['MEASURE_OF_ANOTHER_TEMPLATE measure R114'];
    expect(freezing({ measure: 'FALLS', measureDefinitionId: 'D1' }, null, general)).toEqual([]);
    expect(freezing({}, null, general)).toEqual(other);
    expect(freezing({ measureDefinitionId: 'D1' })).toEqual(other);
  });

  const RATE = { kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 } as const;
  it.each<[string, Partial<Baseline>, string[]]>([
    ['has a target below what was', { target: 4.99 }, []],
    ['has no target of what was', { target: 5 }, ['TARGET_NOT_BETTER target R114']],
    ['has no target above what was', { target: 6 }, ['TARGET_NOT_BETTER target R114']],
    [
      'has too little to compare with in four events',
      { numerator: 4, denominator: 800, target: 1 },
      ['BASELINE_TOO_SMALL windowStart R113'],
    ],
    ['has enough in five, of five months', { windowStart: '2025-11-01', numerator: 5, denominator: 1000, target: 1 }, []],
    [
      'has too little where most months bring none: five events in six months',
      { windowStart: '2025-10-01', numerator: 5, denominator: 1000, target: 1 },
      ['BASELINE_TOO_SMALL windowStart R113'],
    ],
  ])('of a rate of which less is better %s', (_what, more, refused) => {
    const falls = { measure: 'FALLS', measureDefinitionId: 'D1', yardstick: RATE, numerator: 10, denominator: 2000 };
    expect(freezing({ ...falls, ...more }, null, { ...review, template: 'GENERAL' })).toEqual(refused);
  });

  it.each<[string, Partial<Baseline>, string[]]>([
    ['has a target above what was', { target: 0.41 }, []],
    ['has no target of what was', { target: 0.4 }, ['TARGET_NOT_BETTER target R114']],
    ['has no target below what was', { target: 0.39 }, ['TARGET_NOT_BETTER target R114']],
    ['has something to compare with', { numerator: 0, denominator: 0 }, ['MEASURE_MISSING windowStart R113']],
    ['has too little to compare with in four', { numerator: 0, denominator: 4 }, ['BASELINE_TOO_SMALL windowStart R113']],
    ['has enough to compare with in five', { numerator: 0, denominator: 5 }, []],
  ])('%s', (_what, more, refused) => {
    expect(freezing(more)).toEqual(refused);
  });
});
