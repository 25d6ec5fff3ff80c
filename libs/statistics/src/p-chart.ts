export interface Counted {
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface ChartPoint extends Counted {
  readonly share: number;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

export interface PChart {
  readonly centre: number;
  readonly points: readonly ChartPoint[];
  /** How many points the centre line rests on. */
  readonly baselinePoints: number;
  readonly method: 'p chart, 3 sigma';
}

/**
 * A p chart with variable denominators: the centre is the baseline's pooled share, frozen; the limits of each point
 * are centre ± 3·sqrt(centre·(1 − centre)/n), clipped to 0..1 (Montgomery, Introduction to Statistical Quality
 * Control, ch. 7). Points without a denominator are left out.
 */
export function pChart(points: readonly Counted[], baselinePoints: number = points.length): PChart {
  const counted = points.filter((point) => point.denominator > 0);
  const baseline = counted.slice(0, baselinePoints);
  const sum = (of: (point: Counted) => number): number => baseline.reduce((total, point) => total + of(point), 0);
  const n = sum((point) => point.denominator);
  const centre = n === 0 ? 0 : sum((point) => point.numerator) / n;
  return {
    centre,
    baselinePoints: baseline.length,
    method: 'p chart, 3 sigma',
    points: counted.map((point) => {
      const half = 3 * Math.sqrt((centre * (1 - centre)) / point.denominator);
      return {
        ...point,
        share: point.numerator / point.denominator,
        centre,
        lower: Math.max(0, centre - half),
        upper: Math.min(1, centre + half),
      };
    }),
  };
}
