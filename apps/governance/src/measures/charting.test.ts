import type { MonthCount } from '../outcomes/domain';
import { definedChartOf } from './charting';
import type { MeasureDefinition } from './definition';

const falls = { kind: 'COUNT', unit: 'MONTH', better: 'LOWER', per: 1 } as MeasureDefinition;
const month = (first: string, numerator: number): MonthCount => ({
  ...{ month: first, numerator, denominator: 1, calendarVersion: 'c/1', leftOut: null },
});
const YEAR = Array.from({ length: 12 }, (_, i) => month(`2025-${String(i + 1).padStart(2, '0')}-01`, i === 11 ? 20 : 4));
const asked = { from: '2025-01-01', to: '2026-03-09', today: '2026-03-09' };

describe('the chart of a measure in a service', () => {
  it('shows each month with its n, N, interval, window, method and calendar, on limits about all of them, by rules that it names', () => {
    const { centre, method, rules, warnings, points } = definedChartOf(falls, YEAR, asked);
    expect([centre, method, warnings]).toEqual([expect.closeTo(64 / 12, 12), 'c chart, 3 sigma', []]);
    expect(rules).toContain('Making Data Count');
    expect(points[0]).toEqual({
      figure: {
        ...{ numerator: 4, denominator: 1, kind: 'COUNT', per: 1, value: 4, share: null, method: 'Garwood, exact Poisson', level: 0.95 },
        ...{ lower: expect.closeTo(1.08987, 4) as number, upper: expect.closeTo(10.24159, 4) as number },
        ...{ from: '2025-01-01', to: '2025-01-31', calendarVersion: 'c/1' },
      },
      ...{ centre: expect.closeTo(64 / 12, 12) as number, lowerLimit: 0, upperLimit: expect.closeTo(12.2615, 4) as number },
      signals: expect.arrayContaining([{ cause: 'SHIFT', direction: 'LOW' }]) as object[],
    });
    expect(points[11]?.signals).toEqual([{ cause: 'OUTSIDE_LIMITS', direction: 'HIGH' }]);
  });

  it('is of whole months of the window that are over', () => {
    const months = [month('2025-12-01', 4), month('2026-01-01', 4), month('2026-02-01', 4), month('2026-03-01', 4)];
    const shown = (more: Partial<typeof asked>) =>
      definedChartOf(falls, months, { ...asked, ...more }).points.map(({ figure }) => figure.from);
    expect(shown({})).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(shown({ from: '2025-12-02' })).toEqual(['2026-01-01', '2026-02-01']);
    expect(shown({ to: '2026-02-27' })).toEqual(['2025-12-01', '2026-01-01']);
    expect(shown({ to: '2026-02-28' })).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  });

  it('is empty where nothing was counted', () => {
    expect(definedChartOf(falls, [], asked)).toMatchObject({ centre: null, points: [] });
  });
});
