import type { Tx } from '@causeway/persistence';
import type { LeftOut } from './domain';

/** What a measure counted in one month, as linking last told it. */
export interface MonthCount {
  /** Its first day. */
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string;
  /** Null where linking has not said. */
  readonly leftOut: LeftOut | null;
}

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string | null;
  /** Null where it is not known of every month. */
  readonly leftOut: LeftOut | null;
}

/** A service's months of a measure that begin within a window, in order. */
export async function monthsBetween(tx: Tx, serviceId: string | null, measure: string, from: string, to: string): Promise<MonthCount[]> {
  const rows = await tx.query<{ facts: MonthCount }>(
    `select facts from known_record where tenant_id = $1 and kind = 'MeasurePoint' and service_id = $2 and facts->>'measure' = $3
        and facts->>'month' >= $4 and facts->>'month' <= $5 order by facts->>'month'`,
    [tx.tenantId, serviceId, measure, from, to],
  );
  return rows.map(({ facts: { month, numerator, denominator, calendarVersion, leftOut } }) => ({
    month,
    numerator,
    denominator,
    calendarVersion,
    leftOut: leftOut ?? null,
  }));
}

export const total = (months: readonly MonthCount[]): Counts => ({
  numerator: months.reduce((sum, one) => sum + one.numerator, 0),
  denominator: months.reduce((sum, one) => sum + one.denominator, 0),
  calendarVersion: months.at(-1)?.calendarVersion ?? null,
  leftOut: months.map(({ leftOut }) => leftOut).reduce(together, months.length > 0 ? NOTHING : null),
});

const NOTHING: LeftOut = {
  enteredInError: 0,
  withdrawnUnconfirmed: 0,
  diedBeforeDue: 0,
  leftBeforeDue: 0,
  countedAlready: 0,
  undecided: 0,
  unconfirmed: 0,
};
const REASONS = Object.keys(NOTHING) as (keyof LeftOut)[];

const together = (one: LeftOut | null, other: LeftOut | null): LeftOut | null =>
  one && other && REASONS.reduce<LeftOut>((sum, reason) => ({ ...sum, [reason]: sum[reason] + other[reason] }), one);

export const leftOutInAll = (leftOut: LeftOut): number => REASONS.reduce((sum, reason) => sum + leftOut[reason], 0);
