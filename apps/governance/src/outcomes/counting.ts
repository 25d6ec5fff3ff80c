import type { Tx } from '@causeway/persistence';

/** What a measure counted in one month, as linking last told it. */
export interface MonthCount {
  /** Its first day. */
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string;
}

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string | null;
}

/** A service's months of a measure that begin within a window, in order. */
export async function monthsBetween(tx: Tx, serviceId: string | null, measure: string, from: string, to: string): Promise<MonthCount[]> {
  const rows = await tx.query<{ facts: MonthCount }>(
    `select facts from known_record where tenant_id = $1 and kind = 'MeasurePoint' and service_id = $2 and facts->>'measure' = $3
        and facts->>'month' >= $4 and facts->>'month' <= $5 order by facts->>'month'`,
    [tx.tenantId, serviceId, measure, from, to],
  );
  return rows.map(({ facts: { month, numerator, denominator, calendarVersion } }) => ({ month, numerator, denominator, calendarVersion }));
}

export const total = (months: readonly MonthCount[]): Counts => ({
  numerator: months.reduce((sum, one) => sum + one.numerator, 0),
  denominator: months.reduce((sum, one) => sum + one.denominator, 0),
  calendarVersion: months.at(-1)?.calendarVersion ?? null,
});
