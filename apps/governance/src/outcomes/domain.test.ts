import type { Refusal } from '@causeway/kernel';
import { baselineFaults, CONTENT, type Baseline } from './domain';

const NOW = new Date('2026-03-31T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-31', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const sound = {
  target: 0.9,
  measure: 'M1A',
  workingDays: 5,
  windowStart: '2026-01-01',
  windowEnd: '2026-03-31',
  reason: null,
  measureDefinitionId: null,
  yardstick: null,
} as Baseline;
const freezing = (more: Partial<Baseline>): string[] => told(baselineFaults({ ...sound, ...more }, at));

describe('a baseline', () => {
  it.each<[string, Partial<Baseline>]>([
    ['of whole months, up to today', {}],
    ['of one month', { windowStart: '2026-02-01', windowEnd: '2026-02-28' }],
    ['for a target of all', { target: 1 }],
    ['for the smallest target', { target: Number.MIN_VALUE }],
    ['for a reason of 2000 characters', { reason: 'x'.repeat(2000) }],
  ])('is taken %s', (_what, more) => {
    expect(freezing(more)).toEqual([]);
  });

  it.each<[string, Partial<Baseline>]>([
    ['TARGET_OUT_OF_RANGE target R114', { target: 0 }],
    ['TARGET_OUT_OF_RANGE target R114', { target: 1.001 }],
    ['WORKING_DAYS_NOT_COUNTED workingDays R114', { workingDays: 4 }],
    ['WORKING_DAYS_NOT_COUNTED workingDays R114', { workingDays: 6 }],
    ['ENDS_BEFORE_START windowEnd', { windowStart: '2026-02-01', windowEnd: '2026-01-31' }],
    ['HAPPENED_IN_FUTURE windowEnd', { windowEnd: '2026-04-30' }],
    ['WINDOW_NOT_WHOLE_MONTHS windowStart R113', { windowStart: '2026-01-02' }],
    ['WINDOW_NOT_WHOLE_MONTHS windowEnd R113', { windowEnd: '2026-03-30' }],
    ['WINDOW_NOT_WHOLE_MONTHS windowEnd R113', { windowStart: '2026-03-01', windowEnd: '2026-03-01' }],
    ['TEXT_TOO_LONG reason', { reason: 'x'.repeat(2001) }],
  ])('is refused for %s', (refused, more) => {
    expect(freezing(more)).toEqual([refused]);
  });
});

describe('a baseline of a measure that a provider defined', () => {
  const weekly = { kind: 'COUNT', unit: 'WEEK', better: 'LOWER', per: 1 } as const;
  const own = { measure: 'FALLS', measureDefinitionId: 'D1', yardstick: weekly, workingDays: 0, target: 2 };
  const weeks = { windowStart: '2026-01-05', windowEnd: '2026-03-29' };

  it.each<[string, Partial<Baseline>, string[]]>([
    ['of whole weeks, with a target of a number', weeks, []],
    ['for a target of none', { ...weeks, target: 0 }, []],
    ['of whole months', {}, ['WINDOW_NOT_WHOLE_MONTHS windowStart R113', 'WINDOW_NOT_WHOLE_MONTHS windowEnd R113']],
    ['with a clock', { ...weeks, workingDays: 5 }, ['WORKING_DAYS_NOT_COUNTED workingDays R114']],
    ['for less than none', { ...weeks, target: -1 }, ['TARGET_OUT_OF_RANGE target R114']],
  ])('%s', (_what, more, refused) => {
    expect(freezing({ ...own, ...more })).toEqual(refused);
  });
});

it('counts as content whoever gave four of five', () => {
  expect(CONTENT).toBe(4);
});
