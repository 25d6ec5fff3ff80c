import type { AttributableShare, RateRatio } from '@causeway/statistics';
import type { UnitFailure } from '../units/unit';
import type { Factor } from './factors';

/** Settings of ours (`docs/definitions.md`). */
export const Q = 0.05;
/** Fewer workers than these on a side would show individuals (R119). */
export const FEWEST_WORKERS = 5;
/** One worker who is in more than this share of a side's units would, too. */
export const LARGEST_SHARE_OF_ONE = 0.5;

/** The least that is compared: all of it, or there is no ratio. */
export const LEAST = {
  FAILING_UNITS: 10,
  EXPOSED_UNITS: 20,
  NOT_EXPOSED_UNITS: 20,
  /** Failing units that would be expected on each side if nothing went with the factor. */
  EXPECTED_FAILING_EXPOSED: 5,
  EXPECTED_FAILING_NOT_EXPOSED: 5,
  /** Of all that the question is about, in hundredths. */
  PERCENT_KNOWN: 50,
  /** Weeks of a service, as many as would tell as much if each told equally much: how far clusters swing is seen by them. */
  SERVICE_WEEKS: 6,
} as const;

export type Outcome =
  /** Goes with failures, by q. */
  | 'ASSOCIATED'
  /** Goes with fewer failures, by q: it explains no other factor, and has no records to look at. */
  | 'ASSOCIATED_WITH_FEWER'
  /** Goes with failures, or with fewer, but not apart from another factor that goes with them. */
  | 'NOT_TOLD_APART'
  /** Compared, and chance is enough to explain what was seen. */
  | 'NOT_ESTABLISHED'
  | 'INSUFFICIENT_DATA'
  /** It would show individuals. */
  | 'WITHHELD';

/** What was counted of units of one level. */
export interface Counts {
  readonly units: number;
  readonly careHours: number;
  readonly failures: number;
  /** Units with at least one failure: what is compared, since several failures in one unit are not independent. */
  readonly failingUnits: number;
}

export interface Missing {
  readonly what: keyof typeof LEAST;
  readonly has: number;
  readonly needs: number;
}

/** One factor over the units of one service, or of all. */
export interface Comparison {
  /** Null for all services together. */
  readonly serviceId: string | null;
  readonly outcome: Outcome;
  /** Null where withheld, as are all other figures. */
  readonly counts: { readonly exposed: Counts; readonly notExposed: Counts; readonly unknown: Counts; readonly notAsked: Counts } | null;
  readonly missing: readonly Missing[];
  /** By units, in strata. `n` units carried it; `population` is the number of units that were asked about. */
  readonly ratio: RateRatio | null;
  /** The same without any strata: shown beside it so that what adjusting did is seen, and never called a finding. */
  readonly crude: RateRatio | null;
  readonly q: number | null;
  /** How many strata told something. */
  readonly strata: number;
  readonly dispersion: number | null;
  /** What goes with failures, and stands, alone has a share that it could account for. */
  readonly attributable: AttributableShare | null;
  readonly adjustedFor: readonly string[];
  /** Units whose adjustment is unknown, by its name; they were compared among themselves. */
  readonly unknownAdjustment: readonly { readonly name: string; readonly units: number }[];
  /** The factors that it is not told apart from. */
  readonly notApartFrom: readonly Factor[];
  /** The failures of exposed units, what to look at first: where the factor goes with failures, and stands. */
  readonly records: readonly UnitFailure[];
}

export interface Hypothesis {
  readonly factor: Factor;
  readonly pooled: Comparison;
  readonly services: readonly Comparison[];
}
