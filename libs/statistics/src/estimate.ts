/** How an estimate was made: every number that reaches a user carries all of it. */
export interface Made {
  /** How many units it rests on. */
  readonly n: number;
  /** How many units there are in all, where that is known: the N that a sample was drawn from. */
  readonly population: number | null;
  readonly method: string;
  /** Confidence, such as 0.95; of a one-sided bound it is the confidence of that bound. */
  readonly level: number;
  readonly sides: Sides;
}

/** An interval, or one bound of it: `LOWER` says "at least", `UPPER` says "at most". */
export type Sides = 'BOTH' | 'LOWER' | 'UPPER';

export interface IntervalOptions {
  readonly sides?: Sides;
  readonly population?: number;
}

/** Throws a RangeError for what is no count: a fault of the caller, never an answer. */
export function requireCounts(...counts: readonly number[]): void {
  for (const count of counts) if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('a count is a whole number from 0 up');
}

/** Throws a RangeError for an exposure (shifts, hours, days) that is negative or endless. */
export function requireExposure(...exposures: readonly number[]): void {
  for (const exposure of exposures)
    if (!Number.isFinite(exposure) || exposure < 0) throw new RangeError('an exposure is a number from 0 up');
}

export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError('a level of confidence lies between 0 and 1');
}

/** The share of doubt that lies beyond one bound: half of it for an interval, all of it for a one-sided bound. */
export const doubt = (level: number, sides: Sides): number => {
  requireLevel(level);
  return (1 - level) / (sides === 'BOTH' ? 2 : 1);
};
