import type { Limits } from './chart';

export type SpecialCause = 'OUTSIDE_LIMITS' | 'TREND' | 'TWO_IN_THREE' | 'SHIFT';

/** A point with the limits that it is judged by; points of different phases are judged apart. */
export interface Limited extends Limits {
  readonly value: number;
  readonly phase?: number;
}

/** A rule that a point has part in, and whether it points up or down. */
export interface Signal {
  readonly cause: SpecialCause;
  readonly direction: 'HIGH' | 'LOW';
}

/** The name of the rules, which stands on every chart that they are used on: other bodies use others. */
export const SPECIAL_CAUSE_RULES =
  'NHS England, Making Data Count: outside the limits; 7 rising or falling; 2 of 3 in the outer third; 7 on one side of the centre';

/** So many points on one side of the centre make a shift, and so many rising or falling points make a trend. */
export const SHIFT_LENGTH = 7;

/** Values that differ by less than this share of the centre are on it: the noise of adding up fractions. */
const NOISE = 1e-12;

/**
 * The special-cause rules of NHS England's Making Data Count, in the order of precedence of its R package: a point
 * outside the limits; 7 points (6 strict steps) all rising or all falling; 2 of 3 in the outer third with all 3 on one
 * side (a point outside the limits is not counted as in the outer third); 7 on one side of the centre. A point on the
 * centre breaks a run. The answer has one entry for each point, null for none.
 */
export const specialCauses = (points: readonly Limited[]): (SpecialCause | null)[] =>
  rulesBroken(points).map((signals) => signals[0]?.cause ?? null);

/** The first rule by precedence that each point has part in, with its direction; null for none. */
export const signals = (points: readonly Limited[]): (Signal | null)[] => rulesBroken(points).map((all) => all[0] ?? null);

/** Every rule that each point has part in, by precedence. */
export function rulesBroken(points: readonly Limited[]): Signal[][] {
  const phases: Limited[][] = [];
  points.forEach((point, i) => {
    if (i === 0 || point.phase !== points[i - 1]?.phase) phases.push([]);
    phases.at(-1)?.push(point);
  });
  return phases.flatMap(inOnePhase);
}

function inOnePhase(points: readonly Limited[]): Signal[][] {
  const side = points.map(sideOf);
  const outside = points.map((point) => (point.value > point.upper ? 1 : point.value < point.lower ? -1 : 0));
  const outer = points.map((point, i) =>
    outside[i] !== 0 ? 0 : point.value > point.nearUpper ? 1 : point.value < point.nearLower ? -1 : 0,
  );
  const rules: readonly (readonly [SpecialCause, readonly number[]])[] = [
    ['OUTSIDE_LIMITS', outside],
    ['TREND', trends(points.map((point) => point.value))],
    ['TWO_IN_THREE', twosInThree(outer, side)],
    ['SHIFT', runs(side, SHIFT_LENGTH)],
  ];
  return points.map((_, i) =>
    rules.flatMap(([cause, marks]): Signal[] => {
      const mark = marks[i] ?? 0;
      return mark === 0 ? [] : [{ cause, direction: mark > 0 ? 'HIGH' : 'LOW' }];
    }),
  );
}

const sideOf = ({ value, centre }: Limited): number =>
  Math.abs(value - centre) <= NOISE * Math.abs(centre) ? 0 : Math.sign(value - centre);

/** Marks every member of a run of equal signs that is long enough, with its sign. */
function runs(signs: readonly number[], length: number): number[] {
  const marks = signs.map(() => 0);
  let start = 0;
  signs.forEach((sign, i) => {
    if (sign !== signs[start]) start = i;
    if (sign !== 0 && i - start + 1 >= length) marks.fill(sign, start, i + 1);
  });
  return marks;
}

function trends(values: readonly number[]): number[] {
  const steps = runs(
    values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? value))),
    SHIFT_LENGTH - 1,
  );
  // Step i leads from point i to point i + 1; a point where one trend turns into another belongs to the later one.
  return values.map((_, i) => steps[i] || steps[i - 1] || 0);
}

function twosInThree(outer: readonly number[], side: readonly number[]): number[] {
  const marks = outer.map(() => 0);
  for (let end = 2; end < outer.length; end += 1) {
    const trio = [end - 2, end - 1, end];
    const sign = side[end] ?? 0;
    const far = trio.filter((i) => outer[i] === sign);
    if (sign !== 0 && far.length >= 2 && trio.every((i) => side[i] === sign)) for (const i of far) marks[i] = sign;
  }
  return marks;
}
