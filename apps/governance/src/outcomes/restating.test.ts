import { shownAgainst } from './restating';
import type { Course } from './sustained';
import { SHARE } from './yardstick';

const month = (i: number, numerator: number) => ({
  ...{ month: `2026-0${4 + i}-01`, numerator, denominator: 20, calendarVersion: 'test', leftOut: null },
});
/** Seven months at 19 of 20 after a change, on a baseline of 24 of 60. */
const course: Course = {
  ...{ changedOn: '2026-03-09', target: 0.9, yardstick: SHARE, baseline: { numerator: 24, denominator: 60 } },
  after: [0, 1, 2, 3, 4, 5].map((i) => month(i, 19)).concat({ ...month(0, 19), month: '2026-10-01' }),
  ...{ month: '2026-10-01', recheckedOn: '2026-06-02', holds: true, recurred: false, recurring: false },
};
const shown = (numerator: number, denominator: number) =>
  shownAgainst({ numerator: 19, denominator: 20 }, course, { numerator, denominator });

describe('what a month shows against a baseline', () => {
  it('is what it shows against the frozen counts, while the months of the baseline count the same', () => {
    expect(shown(24, 60)).toMatchObject({ met: true, reducing: true, improvement: true });
  });

  it('is as much where they count worse now', () => {
    expect(shown(12, 60)).toMatchObject({ reducing: true, improvement: true });
  });

  it.each([
    ['most of what was missed then was entered in error', 25, 26],
    ['all of it was', 24, 24],
    ['nothing is left of them', 0, 0],
  ])('is no improvement where %s', (_what, numerator, denominator) => {
    expect(shown(numerator, denominator)).toMatchObject({ met: true, reducing: false, improvement: false });
  });

  it('lacks what it lacks against the harder of the two, and is not called where nothing is left to compare with', () => {
    expect(shown(24, 24).lacking.length).toBeGreaterThan(shown(24, 60).lacking.length);
    expect(shown(0, 0)).toMatchObject({ lacking: expect.arrayContaining(['INSUFFICIENT_DATA']) as unknown, callableOn: null });
  });
});
