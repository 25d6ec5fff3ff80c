import { band, draw, type ChartOptions, type LimitsOf } from './chart';

interface Point {
  readonly label: string;
  readonly value: number | null;
}
const of = (...values: readonly (number | null)[]): Point[] => values.map((value, i) => ({ label: `${i + 1}`, value }));
/** Limits about the mean of the baseline that tell by how many stretches they were made, and of how many points each. */
const asTold: string[] = [];
const limitsOf: LimitsOf<Point> = (stretches) => {
  asTold.push(stretches.map((stretch) => stretch.map(({ label }) => label).join('')).join(' '));
  const values = stretches.flat().map(({ value }) => value ?? NaN);
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { centre, at: () => band(centre, centre === 5 ? 0 : 1) };
};
const drawn = (points: readonly Point[], options: ChartOptions = {}, limits = limitsOf) => {
  asTold.length = 0;
  return draw('a chart', points, ({ value }) => value, limits, options);
};

describe('a control chart', () => {
  it('has limits at three sigma, clipped to what the value can be, and near limits at two that are not', () => {
    expect(band(1, 0.5)).toEqual({ centre: 1, lower: -0.5, upper: 2.5, nearLower: 0, nearUpper: 2 });
    expect(band(1, 0.5, 0, 2.2)).toEqual({ centre: 1, lower: 0, upper: 2.2, nearLower: 0, nearUpper: 2 });
    expect(band(1, 1, 0, 2)).toMatchObject({ lower: 0, upper: 2, nearLower: -1, nearUpper: 3 });
  });

  it('is a fault with two points of one label, a label of no point, no baseline, or a phase that nothing is left of', () => {
    expect(() => drawn([...of(1), ...of(2)])).toThrow('two points of a chart have one label');
    expect(() => drawn(of(1, 2), { exclude: ['3'] })).toThrow('a chart has no point of that label');
    expect(() => drawn(of(1, 2), { rebaseAt: ['3'] })).toThrow('a chart has no point of that label');
    expect(() => drawn(of(1, 2), { baseline: 0 })).toThrow('a baseline has one point or more');
    expect(() => drawn(of(1, 2), { baseline: NaN })).toThrow('a baseline has one point or more');
    expect(() => drawn(of(1, 2), { exclude: ['1', '2'] })).toThrow('a phase has no point left to draw its limits from');
    expect(drawn(of(1, 2), { baseline: 1, exclude: [], rebaseAt: [] })).toMatchObject({ centre: 1, baselinePoints: 1 });
  });

  it('draws every point that was counted, in its phase, and says which have a say in its limits', () => {
    const chart = drawn(of(1, null, 3, 8, 9, 10), { baseline: 2, rebaseAt: ['4'] });
    expect(chart.points.map(({ label, value, phase, inBaseline, centre }) => [label, value, phase, inBaseline, centre])).toEqual([
      ['1', 1, 0, true, 2],
      ['3', 3, 0, true, 2],
      ['4', 8, 1, true, 8.5],
      ['5', 9, 1, true, 8.5],
      ['6', 10, 1, false, 8.5],
    ]);
    expect(chart).toMatchObject({ method: 'a chart', centre: 8.5, baselinePoints: 2 });
    expect(chart.phases).toEqual([
      { from: '1', centre: 2, baselinePoints: 2, sigmaZ: null },
      { from: '4', centre: 8.5, baselinePoints: 2, sigmaZ: null },
    ]);
  });

  it('tells what its limits are made of in stretches without a gap', () => {
    drawn(of(1, 2, 3, 4, 5, 6), { exclude: ['2', '5'] });
    expect(asTold).toEqual(['1 34 6']);
    drawn(of(1, 2, 3), { exclude: ['1'] });
    expect(asTold).toEqual(['23']);
    drawn(of(1, null, 3));
    expect(asTold).toEqual(['13']);
  });

  it('keeps how much wider than chance its points spread, where its limits say it', () => {
    const wide: LimitsOf<Point> = (stretches) => ({ ...limitsOf(stretches), sigmaZ: 1.5 });
    expect(drawn(of(1, 2), {}, wide).phases).toMatchObject([{ sigmaZ: 1.5 }]);
  });

  it('warns of the phase in force alone: under twelve points, and where every limit lies on the centre', () => {
    const values = (n: number, value: number): number[] => Array<number>(n).fill(value);
    expect(drawn(of(...values(12, 4))).warnings).toEqual([]);
    expect(drawn(of(...values(11, 4))).warnings).toEqual(['TRIAL_LIMITS']);
    expect(drawn(of(...values(12, 5))).warnings).toEqual(['NO_SPREAD']);
    expect(drawn(of(...values(2, 5))).warnings).toEqual(['TRIAL_LIMITS', 'NO_SPREAD']);
    expect(drawn(of(...values(12, 5), ...values(12, 4)), { rebaseAt: ['13'] }).warnings).toEqual([]);
    expect(drawn(of(...values(12, 4), ...values(12, 5)), { rebaseAt: ['13'] }).warnings).toEqual(['NO_SPREAD']);
    let shown = 0;
    const once: LimitsOf<Point> = (stretches) => ({ ...limitsOf(stretches), at: () => band(4, (shown += 1) === 1 ? 1 : 0) });
    expect(drawn(of(...values(12, 4)), {}, once).warnings).toEqual([]);
  });

  it('of nothing that was counted has no centre and warns of nothing', () => {
    expect(drawn(of(null, null))).toEqual({ method: 'a chart', points: [], phases: [], centre: null, baselinePoints: 0, warnings: [] });
  });
});
