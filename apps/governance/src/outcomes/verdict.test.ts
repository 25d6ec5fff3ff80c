import { wilson } from '@causeway/statistics';
import type { Yardstick } from './yardstick';
import { beforeChange, effectOf, leftOf, verdictOf } from './verdict';

const baseline = { numerator: 8, denominator: 20 };

describe('the effect of a month', () => {
  it('is met at the target, and supported when the one-sided bound is there too', () => {
    expect(effectOf({ numerator: 18, denominator: 20 }, baseline, 0.9)).toMatchObject({ met: true, supported: false });
    expect(effectOf({ numerator: 17, denominator: 20 }, baseline, 0.9)).toMatchObject({ met: false, supported: false });
    expect(effectOf({ numerator: 198, denominator: 200 }, baseline, 0.9)).toMatchObject({ met: true, supported: true });
  });

  it('is supported from the one-sided bound on, which lies above the lower of the two sides', () => {
    const bound = wilson(190, 200, 0.95, { sides: 'LOWER' }).lower;
    expect(wilson(190, 200).lower).toBeLessThan(bound);
    expect(effectOf({ numerator: 190, denominator: 200 }, baseline, bound).supported).toBe(true);
    expect(effectOf({ numerator: 190, denominator: 200 }, baseline, bound + 1e-9)).toMatchObject({ met: true, supported: false });
  });

  it('is not met by a month in which nothing fell due', () => {
    expect(effectOf({ numerator: 0, denominator: 0 }, baseline, 0.9)).toMatchObject({ met: false, supported: false, reducing: false });
  });

  it('is never supported for a target of all', () => {
    expect(effectOf({ numerator: 500, denominator: 500 }, baseline, 1)).toMatchObject({ met: true, supported: false });
  });

  it('reduces the delay when its interval lies above the baseline as a whole', () => {
    expect(effectOf({ numerator: 19, denominator: 20 }, baseline, 1).reducing).toBe(true);
    expect(effectOf({ numerator: 12, denominator: 20 }, baseline, 0.5)).toMatchObject({ met: true, reducing: false });
  });

  it('carries the 95 % interval of Wilson: 19 of 20 is from 76.4 % to 99.1 %', () => {
    const { lower, upper } = effectOf({ numerator: 19, denominator: 20 }, baseline, 0.9);
    expect([lower, upper]).toEqual([expect.closeTo(0.764, 3), expect.closeTo(0.991, 3)]);
  });
});

describe('the effect of a measure of which less is better', () => {
  const rate: Yardstick = { kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 };
  const before = { numerator: 24, denominator: 1830 };

  it('is met at the target or below, and supported once the one-sided bound is', () => {
    expect(effectOf({ numerator: 5, denominator: 1000 }, before, 5, rate)).toMatchObject({ met: true, supported: false });
    expect(effectOf({ numerator: 6, denominator: 1000 }, before, 5, rate)).toMatchObject({ met: false, supported: false });
    expect(effectOf({ numerator: 50, denominator: 20_000 }, before, 5, rate)).toMatchObject({ met: true, supported: true });
    expect(effectOf({ numerator: 0, denominator: 500 }, before, 0, rate)).toMatchObject({ met: true, supported: false });
  });

  it('reduces where the whole interval of the ratio lies below 1, and where more is better above it', () => {
    expect(effectOf({ numerator: 2, denominator: 930 }, before, 5, rate).reducing).toBe(true);
    expect(effectOf({ numerator: 8, denominator: 930 }, before, 9, rate)).toMatchObject({ met: true, reducing: false });
    expect(effectOf({ numerator: 40, denominator: 930 }, before, 5, rate).reducing).toBe(false);
    expect(effectOf({ numerator: 40, denominator: 930 }, before, 5, { ...rate, better: 'HIGHER' }).reducing).toBe(true);
  });

  it('of a share is mirrored', () => {
    const share: Yardstick = { kind: 'PROPORTION', unit: 'MONTH', better: 'LOWER', per: 1 };
    expect(effectOf({ numerator: 1, denominator: 20 }, { numerator: 12, denominator: 20 }, 0.1, share)).toMatchObject({
      met: true,
      supported: false,
      reducing: true,
    });
    expect(effectOf({ numerator: 2, denominator: 200 }, { numerator: 12, denominator: 20 }, 0.1, share).supported).toBe(true);
    expect(effectOf({ numerator: 19, denominator: 20 }, { numerator: 12, denominator: 20 }, 0.1, share)).toMatchObject({
      met: false,
      reducing: false,
    });
  });
});

describe('the verdict on the target', () => {
  const far = { cycles: 1, improvement: true, missingMonths: [] };
  it.each([
    ['NOT_MET', false, false, [], null],
    ['SUSTAINED', true, false, [], null],
    ['MET_TOO_EARLY', true, true, ['SHIFT'], '2026-11-01'],
    ['SUPPORTED', true, true, ['NEW_CONCERN'], null],
    ['MET', true, false, ['RECURRENCE'], null],
  ] as const)('is %s', (verdict, met, supported, lacking, callableOn) => {
    expect(verdictOf({ met, supported }, { ...far, lacking, callableOn })).toBe(verdict);
  });
});

describe('evidence of an effect', () => {
  const cited = (happenedAt: string) => ({ kind: 'Audit', id: happenedAt, happenedAt, recordedAt: '2026-03-20T09:00:00.000Z' });
  const [before, after] = [cited('2026-03-09T23:59:59.999Z'), cited('2026-03-10T00:00:00.000Z')];

  it.each([
    ['is from before a change when any of it happened by the end of its day', [after, before], true],
    ['is from after it when all of it happened on a later day', [after, after], false],
  ])('%s', (_what, evidence, is) => {
    expect(beforeChange(evidence, '2026-03-09')).toBe(is);
  });

  it.each([
    ['what stands of it, while an audit of its month that it named does', ['Audit/1', 'DailyNote/1'], ['Audit/1', 'DailyNote/1']],
    ['what stands of it, where it named no audit of its month', ['Early/2', 'DailyNote/1'], ['DailyNote/1']],
    ['what stands of it, where another of its month that it named does', ['Audit/1', 'Audit/2'], ['Audit/1']],
    ['nothing, once no audit of its month that it named stands, though another audit does', ['Audit/2', 'Early/1'], []],
  ])('is left with %s', (_what, named, left) => {
    const at = '2026-04-20T09:00:00.000Z';
    const of = named.map((key) => ({ kind: key.slice(0, -2), id: key, happenedAt: at, recordedAt: at }));
    expect(
      leftOf(
        of,
        ({ id }) => id.endsWith('1'),
        ({ kind }) => kind === 'Audit',
      ).map(({ id }) => id),
    ).toEqual(left);
  });
});
