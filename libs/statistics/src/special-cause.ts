export type SpecialCause = 'OUTSIDE_LIMITS' | 'TREND' | 'TWO_IN_THREE' | 'SHIFT';

export interface Limited {
  readonly share: number;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

const RUN = 7;

/**
 * The special-cause rules of NHS England's Making Data Count, in the order of precedence of its R package: a point
 * outside the limits; 7 points (6 steps) all rising or all falling; 2 of 3 in the outer third on one side; 7 on one
 * side of the centre. A point on the centre breaks a run. The answer has one entry for each point, null for none.
 */
export function specialCauses(points: readonly Limited[]): (SpecialCause | null)[] {
  const side = points.map((point) => Math.sign(point.share - point.centre));
  const outer = points.map((point) =>
    point.share > point.centre + ((point.upper - point.centre) * 2) / 3
      ? 1
      : point.share < point.centre - ((point.centre - point.lower) * 2) / 3
        ? -1
        : 0,
  );
  const step = points.map((point, i) => {
    const before = points[i - 1];
    return before ? Math.sign(point.share - before.share) : 0;
  });
  const inRun = (values: readonly number[], length: number): boolean[] => {
    const marked = values.map(() => false);
    values.forEach((_, end) => {
      const window = values.slice(end - length + 1, end + 1);
      if (window.length === length && window[0] !== 0 && window.every((value) => value === window[0]))
        for (let i = end - length + 1; i <= end; i += 1) marked[i] = true;
    });
    return marked;
  };
  const shift = inRun(side, RUN);
  const stepped = inRun(step, RUN - 1);
  const trend = points.map((_, i) => Boolean(stepped[i]) || Boolean(stepped[i + 1]));
  const two = points.map(() => false);
  points.forEach((_, end) => {
    if (end < 2) return;
    for (const sign of [1, -1]) {
      const trio = [end - 2, end - 1, end];
      const far = trio.filter((i) => outer[i] === sign);
      if (far.length >= 2 && trio.every((i) => side[i] === sign))
        far.forEach((i) => {
          two[i] = true;
        });
    }
  });
  return points.map((point, i) =>
    point.share > point.upper || point.share < point.lower
      ? 'OUTSIDE_LIMITS'
      : trend[i]
        ? 'TREND'
        : two[i]
          ? 'TWO_IN_THREE'
          : shift[i]
            ? 'SHIFT'
            : null,
  );
}
