import type { LeftOut, OutcomeEvidence } from './domain';
import { experienceShown, intervalOf, outcomeWarnings, ratioShown } from './showing';
import type { Yardstick } from './yardstick';

const CONTENT = { numerator: 8, denominator: 10, beforeNumerator: 4, beforeDenominator: 10 };
const leftOut = (undecided: number): LeftOut => ({
  ...{ enteredInError: 0, withdrawnUnconfirmed: 0, diedBeforeDue: 0, leftBeforeDue: 0, countedAlready: 0, undecided, unconfirmed: 0 },
});
const outcome = (more: Partial<OutcomeEvidence> = {}): OutcomeEvidence =>
  ({ denominator: 90, experience: CONTENT, leftOut: leftOut(10), ...more }) as OutcomeEvidence;

describe('a share as it is shown', () => {
  it('has its n, its interval and how that was made', () => {
    expect(intervalOf(19, 20)).toEqual({
      ...{
        numerator: 19,
        denominator: 20,
        kind: 'PROPORTION',
        per: 1,
        value: 0.95,
        share: 0.95,
        method: 'Wilson',
        level: 0.95,
        atMostMissed: null,
      },
      ...{ lower: expect.closeTo(0.764, 3) as number, upper: expect.closeTo(0.991, 3) as number },
    });
  });

  it('says of all that at most so many were missed, by the rule of three', () => {
    expect(intervalOf(20, 20).atMostMissed).toBeCloseTo(0.15, 10);
    expect(intervalOf(1, 1).atMostMissed).not.toBeNull();
    expect(intervalOf(19, 20).atMostMissed).toBeNull();
    expect(intervalOf(0, 0).atMostMissed).toBeNull();
  });
});

describe('a rate as it is shown', () => {
  const falls: Yardstick = { kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 };

  it('is so many per so much, with the exact interval of Garwood, and is no share', () => {
    // R: poisson.test(4, 930)$conf.int * 1000
    expect(intervalOf(4, 930, falls)).toEqual({
      ...{ numerator: 4, denominator: 930, kind: 'RATE', per: 1000, share: null, method: 'Garwood, exact Poisson', level: 0.95 },
      ...{ value: expect.closeTo(4.3011, 4) as number, lower: expect.closeTo(1.1719, 4) as number },
      ...{ upper: expect.closeTo(11.0125, 3) as number, atMostMissed: null },
    });
  });

  it('says of a share of misses that was none that at most so many are, by the rule of three', () => {
    expect(intervalOf(0, 30, { ...falls, kind: 'PROPORTION', per: 1 }).atMostMissed).toBeCloseTo(0.1, 10);
    expect(intervalOf(30, 30, { ...falls, kind: 'PROPORTION', per: 1 }).atMostMissed).toBeNull();
  });

  it('stands to its baseline by a ratio, and a share by none', () => {
    const falling = outcome({ numerator: 4, denominator: 930, beforeNumerator: 24, beforeDenominator: 1830, yardstick: falls });
    expect(ratioShown(falling)).toMatchObject({ numerator: 4, beforeNumerator: 24, method: 'conditional, mid-P', level: 0.95 });
    expect(ratioShown({ ...falling, yardstick: null })).toBeNull();
  });
});

describe('what people and families said', () => {
  it('is shown from after and from before', () => {
    expect(experienceShown(outcome())).toEqual({ after: intervalOf(8, 10), before: intervalOf(4, 10) });
  });

  it('is shown without a before, when nobody was asked then', () => {
    const experience = { ...CONTENT, numerator: 0, denominator: 1, beforeNumerator: 0, beforeDenominator: 0 };
    expect(experienceShown(outcome({ experience }))).toEqual({ after: intervalOf(0, 1), before: null });
    expect(experienceShown(outcome({ experience: { ...experience, beforeDenominator: 1 } }))?.before).toEqual(intervalOf(0, 1));
  });

  it.each([
    ['nobody was asked', { ...CONTENT, numerator: 0, denominator: 0 }],
    ['it was not kept', null],
  ])('is nothing, and warned of, when %s', (_when, experience) => {
    expect(experienceShown(outcome({ experience }))).toBeNull();
    expect(outcomeWarnings(outcome({ experience }))).toEqual([
      { code: 'EXPERIENCE_MISSING', rule: 'R107', message: expect.stringContaining('ask them and their families') as string },
    ]);
  });
});

describe('a month of which changes were left out', () => {
  it('is warned of when they are more than a tenth of all that fell due', () => {
    expect(outcomeWarnings(outcome({ leftOut: leftOut(11) }))).toEqual([
      { code: 'MUCH_LEFT_OUT', rule: 'R113', message: expect.stringContaining('Over a tenth') as string },
    ]);
  });

  it.each([
    ['a tenth', { leftOut: leftOut(10) }],
    ['nobody knows how many', { leftOut: null, denominator: 5 }],
    ['none, of none', { leftOut: leftOut(0), denominator: 0 }],
  ])('is not warned of when they are %s', (_what, more) => {
    expect(outcomeWarnings(outcome(more))).toEqual([]);
  });
});
