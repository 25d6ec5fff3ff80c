/** One point before it is drawn. Labels name points: no two are alike. */
export interface Labelled {
  readonly label: string;
}

/** A centre line and limits. The near limits, two thirds of the way out, are never clipped, so that they may lie beyond the limits. */
export interface Limits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

export interface Drawn extends Limits {
  readonly value: number;
  /** Which stretch of limits the point stands in: 0, and one more after each rebase. */
  readonly phase: number;
  /** Whether the point has a say in its phase's limits. */
  readonly inBaseline: boolean;
}

export interface Phase {
  /** The label of its first point. */
  readonly from: string;
  readonly centre: number;
  /** How many points its limits rest on. */
  readonly baselinePoints: number;
  /** Laney's sigma of z: how many times wider than chance alone the points spread. Null where it is not used. */
  readonly sigmaZ: number | null;
}

/** Trial limits rest on fewer than 12 points; limits without spread call every other value special. */
export type ChartWarning = 'TRIAL_LIMITS' | 'NO_SPREAD';

export interface ControlChart<P extends Labelled> {
  readonly method: string;
  readonly points: readonly (P & Drawn)[];
  readonly phases: readonly Phase[];
  /** The centre of the last phase, which is the one in force; null without points. */
  readonly centre: number | null;
  /** How many points the last phase's limits rest on. */
  readonly baselinePoints: number;
  /** Of the last phase. */
  readonly warnings: readonly ChartWarning[];
}

export interface ChartOptions {
  /** How many of the first points of each phase its limits rest on: they are frozen there. All of them unless said. */
  readonly baseline?: number;
  /** Labels of points with a known cause of their own: drawn, but without a say in the limits. */
  readonly exclude?: readonly string[];
  /** Labels of points from which limits are made anew: a rebase. Whether to rebase is a judgement, never a formula. */
  readonly rebaseAt?: readonly string[];
}

/** How a phase's limits are made from its baseline, given in stretches of neighbouring points. */
export type LimitsOf<P> = (stretches: readonly (readonly P[])[]) => {
  readonly centre: number;
  readonly sigmaZ?: number;
  readonly at: (point: P) => Limits;
};

/** Three sigma about a centre, within what the value can be. */
export const band = (centre: number, sigma: number, floor = -Infinity, ceiling = Infinity): Limits => ({
  centre,
  lower: Math.max(floor, centre - 3 * sigma),
  upper: Math.min(ceiling, centre + 3 * sigma),
  nearLower: centre - 2 * sigma,
  nearUpper: centre + 2 * sigma,
});

const TRIAL_BELOW = 12;

/**
 * Draws points on the limits of their phases. Points whose value is null (nothing was counted) are left out. Throws a
 * RangeError for labels that are unknown or not unique, and when a phase is left without a baseline.
 */
export function draw<P extends Labelled>(
  method: string,
  points: readonly P[],
  valueOf: (point: P) => number | null,
  limitsOf: LimitsOf<P>,
  { baseline = Infinity, exclude = [], rebaseAt = [] }: ChartOptions,
): ControlChart<P> {
  const labels = new Set(points.map((point) => point.label));
  if (labels.size < points.length) throw new RangeError('two points of a chart have one label');
  if ([...exclude, ...rebaseAt].some((label) => !labels.has(label))) throw new RangeError('a chart has no point of that label');
  if (!(baseline >= 1)) throw new RangeError('a baseline has one point or more');

  const drawn: (P & Drawn)[] = [];
  const phases: Phase[] = [];
  for (const counted of cut(points, valueOf, rebaseAt)) {
    const inBaseline = counted.map((point, i) => i < baseline && !exclude.includes(point.label));
    const limits = limitsOf(stretchesOf(counted, inBaseline));
    const size = inBaseline.filter(Boolean).length;
    const [first] = counted;
    if (!first || size === 0) throw new RangeError('a phase has no point left to draw its limits from');
    phases.push({ from: first.label, centre: limits.centre, baselinePoints: size, sigmaZ: limits.sigmaZ ?? null });
    counted.forEach((point, i) =>
      drawn.push({
        ...point,
        ...limits.at(point),
        value: valueOf(point) ?? NaN,
        phase: phases.length - 1,
        inBaseline: inBaseline[i] === true,
      }),
    );
  }
  const last = phases.at(-1);
  const flat = drawn.filter((point) => point.phase === phases.length - 1).every((point) => point.nearLower === point.nearUpper);
  const warnings: ChartWarning[] = [];
  if (last && last.baselinePoints < TRIAL_BELOW) warnings.push('TRIAL_LIMITS');
  if (last && flat) warnings.push('NO_SPREAD');
  return { method, points: drawn, phases, centre: last?.centre ?? null, baselinePoints: last?.baselinePoints ?? 0, warnings };
}

function cut<P extends Labelled>(points: readonly P[], valueOf: (point: P) => number | null, rebaseAt: readonly string[]): P[][] {
  const phases: P[][] = [[]];
  for (const point of points) {
    if (rebaseAt.includes(point.label)) phases.push([]);
    if (valueOf(point) !== null) phases.at(-1)?.push(point);
  }
  return phases.filter((phase) => phase.length > 0);
}

/** The baseline in stretches without a gap, so that a moving range never spans a point that was left out. */
function stretchesOf<P>(points: readonly P[], inBaseline: readonly boolean[]): P[][] {
  const stretches: P[][] = [[]];
  points.forEach((point, i) => {
    if (inBaseline[i]) stretches.at(-1)?.push(point);
    else stretches.push([]);
  });
  return stretches.filter((stretch) => stretch.length > 0);
}
