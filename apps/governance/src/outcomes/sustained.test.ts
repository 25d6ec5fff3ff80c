import { addMonths } from '@causeway/kernel';
import { sustained, type Course } from './sustained';
import { plus } from './unit-of-time';
import { SHARE, type Yardstick } from './yardstick';

const month = (from: string, i: number, numerator: number, denominator = 20) => ({
  month: addMonths(from, i),
  numerator,
  denominator,
  calendarVersion: 'test',
  leftOut: null,
});

/** So many months after a change on 9 March, each with so many of 20 in time, after three months of 8 of 20. */
const course = (after: readonly number[], more: Partial<Course> = {}): Course => ({
  changedOn: '2026-03-09',
  target: 0.9,
  yardstick: SHARE,
  baseline: { numerator: 24, denominator: 60 },
  after: after.map((numerator, i) => month('2026-04-01', i, numerator)),
  month: addMonths('2026-04-01', after.length - 1),
  recheckedOn: '2026-06-02',
  holds: true,
  recurred: false,
  recurring: false,
  ...more,
});

describe('what sustained still lacks', () => {
  it('is nothing after seven months that met the target, with the evidence looked at again', () => {
    expect(sustained(course([18, 19, 20, 18, 19, 18, 20]))).toEqual({
      cycles: 7,
      improvement: true,
      lacking: [],
      missingMonths: [],
      callableOn: null,
    });
  });

  it('is a new concern when the latest look at the evidence found that it holds no more', () => {
    expect(sustained(course([18, 19, 20, 18, 19, 18, 20], { holds: false }))).toMatchObject({ lacking: ['NEW_CONCERN'], callableOn: null });
  });

  it('is time after one month, to be called when seven points are over', () => {
    expect(sustained(course([20], { recheckedOn: null }))).toEqual({
      cycles: 1,
      improvement: true,
      lacking: ['THREE_CYCLES', 'TWELVE_WEEKS', 'SHIFT', 'RECHECK'],
      missingMonths: [],
      callableOn: '2026-11-01',
    });
  });

  it.each([null, '2026-04-20'])('is no matter of time when all but the recheck is there (rechecked %s)', (recheckedOn) => {
    expect(sustained(course([18, 19, 20, 18, 19, 18, 20], { recheckedOn }))).toMatchObject({ lacking: ['RECHECK'], callableOn: null });
  });

  it('counts months in a row to the end only: a miss begins them anew', () => {
    expect(sustained(course([20, 20, 20, 20, 20, 17, 20]))).toMatchObject({
      cycles: 1,
      lacking: ['THREE_CYCLES'],
      callableOn: '2027-01-01',
    });
  });

  it('is no cycle when the last three met the target', () => {
    expect(sustained(course([20, 20, 20, 17, 20, 20, 20]))).toMatchObject({ cycles: 3, lacking: [] });
  });

  it('is the shift while a point lies on or below the old centre', () => {
    expect(sustained(course([8, 18, 18, 18, 18, 18, 18]))).toMatchObject({
      cycles: 6,
      improvement: true,
      lacking: ['SHIFT'],
      callableOn: '2026-12-01',
    });
  });

  it('is twelve weeks since the change, however good the points', () => {
    const late = course([20, 20, 20, 20, 20, 20, 20], { changedOn: '2026-08-10' });
    expect(sustained(late)).toMatchObject({ lacking: ['THREE_CYCLES', 'TWELVE_WEEKS', 'SHIFT', 'RECHECK'], callableOn: '2027-04-01' });
    expect(sustained({ ...late, changedOn: '2026-08-08' }).lacking).not.toContain('TWELVE_WEEKS');
    expect(sustained({ ...late, changedOn: '2026-08-09' }).lacking).toContain('TWELVE_WEEKS');
  });

  it('is a look at the evidence on or after twelve weeks', () => {
    const seven = [20, 20, 20, 20, 20, 20, 20];
    expect(sustained(course(seven, { recheckedOn: '2026-05-31' })).lacking).toEqual(['RECHECK']);
    expect(sustained(course(seven, { recheckedOn: '2026-06-01' })).lacking).toEqual([]);
  });

  it('comes with no waiting after a special cause for concern', () => {
    const worse = [1, 20, 20, 20, 20, 20, 20, 20];
    expect(sustained(course(worse))).toMatchObject({ lacking: ['NEW_CONCERN'], callableOn: null });
  });

  it('comes with no waiting after the same cause was found again', () => {
    expect(sustained(course([20], { recurred: true }))).toMatchObject({ callableOn: null });
    expect(sustained(course([20, 20, 20, 20, 20, 20, 20], { recurred: true })).lacking).toEqual(['RECURRENCE']);
  });

  describe.each([
    ['without a figure', null],
    ['in which nothing fell due', 0],
    ['of four changes, all in time', 4],
  ])('a month %s', (_what, n) => {
    const seven = [0, 1, 2, 3, 4, 5, 6].map((i) => month('2026-04-01', i, 20));
    const without = (i: number) =>
      seven.flatMap((one, at) => (at !== i ? [one] : n === null ? [] : [{ ...one, numerator: n, denominator: n }]));

    it('is missing at the end: no cycle, and no point of a shift', () => {
      expect(sustained(course([], { after: without(6), month: '2026-10-01' }))).toMatchObject({
        cycles: 0,
        lacking: ['THREE_CYCLES', 'SHIFT', 'INSUFFICIENT_DATA'],
        missingMonths: ['2026-10-01'],
        callableOn: '2027-06-01',
      });
    });

    it('is missing in between: the row begins anew after it', () => {
      expect(sustained(course([], { after: without(2), month: '2026-10-01' }))).toMatchObject({
        cycles: 4,
        lacking: ['SHIFT', 'INSUFFICIENT_DATA'],
        missingMonths: ['2026-06-01'],
        callableOn: '2027-02-01',
      });
    });
  });

  it('counts a month of five changes', () => {
    const five = [0, 1, 2, 3, 4, 5, 6].map((i) => month('2026-04-01', i, 5, 5));
    expect(sustained(course([], { after: five, month: '2026-10-01' }))).toMatchObject({ cycles: 7, missingMonths: [] });
  });

  it('shows no improvement by a trend alone', () => {
    const rising = [8, 9, 10, 11, 12, 13, 14].map((numerator, i) => month('2026-04-01', i, numerator - 3, 20));
    expect(sustained(course([], { after: rising, month: '2026-10-01' })).improvement).toBe(false);
  });

  it.each([
    ['as before', 8],
    ['worse than before', 1],
  ])('shows no improvement by a month %s', (_how, numerator) => {
    expect(sustained(course([numerator])).improvement).toBe(false);
  });

  it('is not asked of a month before the last seven', () => {
    const later = [1, 2, 3, 4, 5, 6, 7].map((i) => month('2026-04-01', i, 20));
    expect(sustained(course([], { after: later, month: '2026-11-01' }))).toMatchObject({ lacking: [], missingMonths: ['2026-04-01'] });
  });

  it('is judged on the counts that were frozen as the baseline', () => {
    const after = [7, 20, 20, 20, 20, 20, 20];
    expect(sustained(course(after, { baseline: { numerator: 8, denominator: 21 } })).lacking).toEqual(['SHIFT']);
    expect(sustained(course(after, { baseline: { numerator: 6, denominator: 20 } })).lacking).toEqual([]);
  });
});

describe('a measure of which less is better', () => {
  const falls: Yardstick = { kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 };
  /** Falls over 930 bed days a month, after 24 in 1830: about 13 for each 1000. */
  const of = (numbers: readonly number[], more: Partial<Course> = {}): Course => ({
    ...course([]),
    ...{ yardstick: falls, target: 5, baseline: { numerator: 24, denominator: 1830 } },
    after: numbers.map((n, i) => month('2026-04-01', i, n, 930)),
    month: addMonths('2026-04-01', numbers.length - 1),
    ...more,
  });

  it('is sustained by seven months below the centre that met the target', () => {
    expect(sustained(of([4, 3, 4, 4, 3, 4, 4]))).toEqual({
      cycles: 7,
      improvement: true,
      lacking: [],
      missingMonths: [],
      callableOn: null,
    });
  });

  it('is a concern where it goes up, and no improvement', () => {
    expect(sustained(of([12, 13, 12, 13, 12, 13, 60]))).toMatchObject({
      cycles: 0,
      improvement: false,
      lacking: expect.arrayContaining(['NEW_CONCERN']),
    });
  });

  it('is no shift of months above the centre, though they met their target', () => {
    expect(sustained(of([13, 13, 13, 13, 13, 13, 13], { target: 20 }))).toMatchObject({ cycles: 7, improvement: false });
    expect(sustained(of([13, 13, 13, 13, 13, 13, 13], { target: 20 })).lacking).toContain('SHIFT');
  });

  it('is not shown by a month of so little exposure that none was to be expected anyway', () => {
    const little = [4, 3, 4, 4, 3, 4].map((n, i) => month('2026-04-01', i, n, 930)).concat(month('2026-10-01', 0, 0, 70));
    expect(sustained(of([4, 3, 4, 4, 3, 4, 0], { after: little }))).toMatchObject({ cycles: 0, missingMonths: ['2026-10-01'] });
  });
});

describe('a measure that is counted by the week', () => {
  const counts: Yardstick = { kind: 'COUNT', unit: 'WEEK', better: 'LOWER', per: 1 };
  /** So many in each week after a change on Monday, 9 March, after 60 in 10 weeks. */
  const of = (numbers: readonly number[], changedOn = '2026-03-09'): Course => ({
    ...course([]),
    ...{ changedOn, yardstick: counts, target: 3, baseline: { numerator: 60, denominator: 10 } },
    after: numbers.map((n, i) => ({ ...month('2026-03-09', 0, n, 1), month: plus('WEEK', '2026-03-09', i) })),
    month: plus('WEEK', '2026-03-09', numbers.length - 1),
  });
  const weeks = (n: number): number[] => Array.from({ length: n }, () => 2);

  it('is sustained after twelve whole weeks and a day, and not after seven points alone', () => {
    expect(sustained(of(weeks(13)))).toMatchObject({ cycles: 13, lacking: [] });
    expect(sustained(of(weeks(11)))).toMatchObject({ lacking: ['THREE_CYCLES', 'TWELVE_WEEKS'], callableOn: '2026-06-08' });
    // Twelve weeks after Monday, 9 March, is Monday, 1 June: the twelfth week ends the day before.
    expect(sustained(of(weeks(12)))).toMatchObject({ cycles: 12, lacking: ['TWELVE_WEEKS'], callableOn: '2026-06-08' });
  });

  it('begins with the first whole week', () => {
    expect(sustained(of(weeks(2), '2026-03-10')).missingMonths).toEqual([]);
    expect(sustained({ ...of([]), changedOn: '2026-03-10', month: '2026-03-16' }).missingMonths).toEqual(['2026-03-16']);
    expect(sustained({ ...of([]), month: '2026-03-16' }).missingMonths).toEqual(['2026-03-09', '2026-03-16']);
  });
});
