import { qualityOf, type MonthOfNotes } from './quality';

const APRIL_TO_JUNE = { from: '2026-04-01', to: '2026-06-30' };
const month = (first: string, notes: number, flags: Partial<MonthOfNotes> = {}): MonthOfNotes => ({
  ...{ month: first, notes, UNSPECIFIC_CHANGE: 0, UNDESCRIBED_MARK: 0, UNSPECIFIC_CONCERN: 0, STOCK_PHRASE: 0 },
  ...flags,
});

describe('the quality of notes (part of R81)', () => {
  it('counts each way in which a note is vague, and says of how many notes each was', () => {
    const found = qualityOf(
      [
        month('2026-04-01', 150, { UNSPECIFIC_CHANGE: 2, STOCK_PHRASE: 1 }),
        month('2026-06-01', 50, { UNDESCRIBED_MARK: 3, UNSPECIFIC_CONCERN: 4 }),
      ],
      APRIL_TO_JUNE,
    );
    expect(found).toMatchObject({ flags: 10, notes: 200, flagsPer100Notes: 5, ...APRIL_TO_JUNE });
    expect(found.byWording.map(({ notes }) => notes)).toEqual([2, 3, 4, 1]);
    expect(found.chart.points).toMatchObject([
      { month: '2026-04-01', flags: 3, notes: 150, flagsPer100Notes: 2, from: '2026-04-01', to: '2026-04-30', centre: 5 },
      { month: '2026-06-01', flags: 7, notes: 50, flagsPer100Notes: 14, from: '2026-06-01', to: '2026-06-30', centre: 5 },
    ]);
  });

  it('widens the limits of a month in which little was written: centre ± 3 times the root of centre by hundreds of notes', () => {
    const { chart } = qualityOf(
      [month('2026-04-01', 400, { STOCK_PHRASE: 16 }), month('2026-05-01', 100, { STOCK_PHRASE: 4 })],
      APRIL_TO_JUNE,
    );
    expect(chart.points.map(({ lowerLimit, upperLimit }) => [lowerLimit, upperLimit])).toEqual([
      [1, 7],
      [0, 10],
    ]);
  });

  it('rests its limits on the first months of the calendar where that is asked for, whether or not each has notes', () => {
    const months = [month('2026-05-01', 100, { STOCK_PHRASE: 4 }), month('2026-06-01', 100, { STOCK_PHRASE: 40 })];
    expect(qualityOf(months, APRIL_TO_JUNE).chart.centre).toBe(22);
    expect(qualityOf(months, APRIL_TO_JUNE, 2).chart).toMatchObject({
      centre: 4,
      points: [{ specialCause: null }, { specialCause: 'OUTSIDE_LIMITS' }],
    });
    expect(() => qualityOf(months, APRIL_TO_JUNE, 1)).toThrow('nothing is counted in the first 1 months');
    expect(() => qualityOf(months, APRIL_TO_JUNE, 0)).toThrow('a baseline has one month or more');
  });

  it('has no rate, no upper end and no chart of no notes', () => {
    expect(qualityOf([], APRIL_TO_JUNE, 1)).toMatchObject({
      flags: 0,
      notes: 0,
      flagsPer100Notes: null,
      upper: null,
      chart: { centre: null, points: [] },
    });
  });
});
