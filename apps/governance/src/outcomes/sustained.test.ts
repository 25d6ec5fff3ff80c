import { addMonths } from '@causeway/kernel';
import { sustained, type Course } from './sustained';

const month = (from: string, i: number, numerator: number, denominator = 20) => ({
  month: addMonths(from, i),
  numerator,
  denominator,
  calendarVersion: 'test',
});

/** So many months after a change on 9 March, each with so many of 20 in time, after three months of 8 of 20. */
const course = (after: readonly number[], more: Partial<Course> = {}): Course => ({
  changedOn: '2026-03-09',
  target: 0.9,
  baseline: [0, 1, 2].map((i) => month('2025-12-01', i, 8)),
  after: after.map((numerator, i) => month('2026-04-01', i, numerator)),
  month: addMonths('2026-04-01', after.length - 1),
  recheckedOn: '2026-06-02',
  holds: true,
  recurred: false,
  ...more,
});

describe('what sustained still lacks', () => {
  it('is nothing after seven months that met the target, with the evidence looked at again', () => {
    expect(sustained(course([18, 19, 20, 18, 19, 18, 20]))).toEqual({ cycles: 7, improvement: true, lacking: [], callableOn: null });
  });

  it('is a new concern when the latest look at the evidence found that it holds no more', () => {
    expect(sustained(course([18, 19, 20, 18, 19, 18, 20], { holds: false }))).toMatchObject({ lacking: ['NEW_CONCERN'], callableOn: null });
  });

  it('is time after one month, to be called when seven points are over', () => {
    expect(sustained(course([20], { recheckedOn: null }))).toEqual({
      cycles: 1,
      improvement: true,
      lacking: ['THREE_CYCLES', 'TWELVE_WEEKS', 'SHIFT', 'RECHECK'],
      callableOn: '2026-11-01',
    });
  });

  it('counts months in a row to the end only: a miss begins them anew', () => {
    expect(sustained(course([20, 20, 20, 20, 20, 17, 20]))).toMatchObject({
      cycles: 1,
      lacking: ['THREE_CYCLES'],
      callableOn: '2027-01-01',
    });
  });

  it('is the shift while a point lies on or below the old centre', () => {
    expect(sustained(course([8, 18, 18, 18, 18, 18, 18]))).toMatchObject({ cycles: 6, lacking: ['SHIFT'], callableOn: '2026-12-01' });
  });

  it('is twelve weeks since the change, however good the points', () => {
    const late = course([20, 20, 20, 20, 20, 20, 20], { changedOn: '2026-08-10', recheckedOn: '2026-11-02' });
    expect(sustained(late)).toMatchObject({ lacking: ['TWELVE_WEEKS'], callableOn: '2026-11-03' });
    expect(sustained({ ...late, changedOn: '2026-08-08' })).toMatchObject({ lacking: [] });
    expect(sustained({ ...late, changedOn: '2026-08-09', recheckedOn: '2026-10-31' })).toMatchObject({
      lacking: ['TWELVE_WEEKS', 'RECHECK'],
    });
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

  it('leaves out a month in which nothing fell due', () => {
    const after = [20, 20, 20, 20].map((numerator, i) => month('2026-04-01', i, numerator));
    const gap = { ...month('2026-08-01', 0, 0), denominator: 0 };
    expect(sustained(course([], { after: [...after, gap], month: '2026-08-01' }))).toMatchObject({ cycles: 4, lacking: ['SHIFT'] });
  });

  it('shows no improvement by a trend alone', () => {
    const rising = [8, 9, 10, 11, 12, 13, 14].map((numerator, i) => month('2026-04-01', i, numerator - 3, 20));
    expect(sustained(course([], { after: rising, month: '2026-10-01' })).improvement).toBe(false);
  });
});
