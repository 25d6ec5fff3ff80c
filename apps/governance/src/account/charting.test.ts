import type { MonthCount } from '../outcomes/domain';
import { chartOf } from './charting';

const month = (first: string, numerator: number, denominator = 20): MonthCount => ({
  month: first,
  numerator,
  denominator,
  calendarVersion: 'c/1',
  leftOut: null,
});
const baseline = {
  measure: 'M1A',
  target: 0.95,
  definitionVersion: 'M1A/1',
  windowStart: '2026-01-01',
  windowEnd: '2026-02-28',
  numerator: 16,
  denominator: 40,
  yardstick: null,
};
const BEFORE = [month('2026-01-01', 8), month('2026-02-01', 8)];
const charting = (more: MonthCount[], changedOn: string | null = '2026-03-09', today = '2026-12-10') =>
  chartOf(baseline, [...BEFORE, ...more], changedOn, today);

describe('the chart of a review', () => {
  it('is the months that have ended since the baseline began, on limits frozen there (Montgomery)', () => {
    const { centre, method, points } = charting([
      month('2025-12-01', 1),
      month('2026-03-01', 9),
      month('2026-04-01', 20),
      month('2026-12-01', 20),
    ]);
    expect([centre, method]).toEqual([0.4, expect.stringContaining('p chart')]);
    expect(points.map(({ share, inBaseline, afterChange }) => [share.from, share.to, inBaseline, afterChange])).toEqual([
      ['2026-01-01', '2026-01-31', true, false],
      ['2026-02-01', '2026-02-28', true, false],
      ['2026-03-01', '2026-03-31', false, false],
      ['2026-04-01', '2026-04-30', false, true],
    ]);
    // 0.4 + 3 sqrt(0.4 * 0.6 / 20)
    expect(points[3]?.upperLimit).toBeCloseTo(0.7286, 4);
    expect(points[3]?.lowerLimit).toBeCloseTo(0.0714, 4);
    expect(points[3]?.share).toMatchObject({ numerator: 20, denominator: 20, share: 1, level: 0.95, calendarVersion: 'c/1' });
  });

  it('keeps its limits when a record of the baseline comes late: they stand on what was counted when it was frozen (R114)', () => {
    const late = [month('2026-01-01', 8), month('2026-02-01', 8, 40)];
    const { centre, points } = chartOf(baseline, [...late, month('2026-04-01', 20)], '2026-03-09', '2026-12-10');
    expect([centre, points[1]?.share.denominator, points[1]?.inBaseline]).toEqual([0.4, 40, true]);
    expect(points[2]?.upperLimit).toBeCloseTo(0.7286, 4);
  });

  it('judges the whole months after the change, and no other', () => {
    const march = month('2026-03-01', 20);
    const signalsOf = (changedOn: string | null) => charting([march], changedOn).points[2]?.signals;
    expect(signalsOf('2026-03-01')).toEqual([{ cause: 'OUTSIDE_LIMITS', direction: 'HIGH' }]);
    expect(signalsOf('2026-03-02')).toEqual([]);
    expect(signalsOf(null)).toEqual([]);
    expect(charting([month('2026-03-01', 9), month('2026-04-01', 0)]).points[3]?.signals).toEqual([
      { cause: 'OUTSIDE_LIMITS', direction: 'LOW' },
    ]);
  });

  it('has no point for a month without a figure, and is none without a month of the baseline', () => {
    expect(charting([month('2026-04-01', 0, 0)]).points).toHaveLength(2);
    expect(chartOf(baseline, [month('2026-01-01', 0, 0), month('2026-04-01', 5)], null, '2026-12-10')).toMatchObject({
      method: null,
      centre: null,
      points: [],
    });
  });
});
