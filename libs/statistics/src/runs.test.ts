import { anhoejRuns } from './runs';

// Thresholds of Anhoej and Olesen (2014), PLoS ONE 9(11): e113825, for 10 to 60 useful points.
const LONGEST = [
  [10, 6],
  [11, 6],
  [12, 7],
  [22, 7],
  [23, 8],
  [45, 8],
  [46, 9],
  [60, 9],
] as const;
const CROSSINGS = [
  2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13, 13, 14, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18,
  18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23,
];
const swinging = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1));

describe("Anhoej's thresholds", () => {
  it.each(LONGEST)('of %i points allow a run of %i', (n, max) => {
    expect(anhoejRuns(swinging(n), 0)?.longestRunMax).toBe(max);
  });

  it('ask for so many crossings of 10 to 60 points', () => {
    expect(CROSSINGS.map((_, i) => anhoejRuns(swinging(10 + i), 0)?.crossingsMin)).toEqual(CROSSINGS);
  });
});

describe('runs', () => {
  // Montgomery, example 6.5: 40 weeks about the mean of the first 20.
  const weeks = [
    310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305, 296, 314, 295, 287,
    301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
  ];
  it('of a steady process are no signal', () => {
    expect(anhoejRuns(weeks, 300.5)).toMatchObject({
      n: 40,
      useful: 40,
      longestRun: 6,
      longestRunMax: 8,
      crossings: 20,
      crossingsMin: 14,
      signal: false,
    });
  });

  it('leave points on the centre out', () => {
    expect(anhoejRuns([1, 0, 1, -1, 0, -1], 0)).toMatchObject({ n: 6, useful: 4, longestRun: 2, crossings: 1 });
  });

  it('signal when a run is too long, though the crossings are enough', () => {
    const long = [...Array<number>(9).fill(1), ...swinging(15).map((v) => 0 - v)];
    expect(anhoejRuns(long, 0)).toMatchObject({ longestRun: 9, longestRunMax: 8, signal: true });
    const enough = [...Array<number>(8).fill(1), ...swinging(16).map((v) => 0 - v)];
    expect(anhoejRuns(enough, 0)).toMatchObject({ longestRun: 8, longestRunMax: 8, signal: false });
  });

  it('signal when the centre is crossed too seldom, though no run is too long', () => {
    const seldom = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1];
    expect(anhoejRuns(seldom, 0)).toMatchObject({ longestRun: 5, crossings: 3, crossingsMin: 6, signal: true });
  });

  it('are counted about the median unless told otherwise', () => {
    expect(anhoejRuns([1, 2, 3, 4, 5])).toMatchObject({ centre: 3, useful: 4, crossings: 1 });
  });

  it('of nothing, or of points that all lie on the centre, are no signal', () => {
    expect(anhoejRuns([])).toBeNull();
    expect(anhoejRuns([2, 2, 2])).toMatchObject({ useful: 0, longestRun: 0, crossings: 0, signal: false });
    expect(anhoejRuns([5], 0)).toMatchObject({ useful: 1, longestRun: 1, signal: false });
  });
});
