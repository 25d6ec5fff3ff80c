import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { SILENCE_MS } from '../config';
import { reviewTable } from '../reviews/repository';
import type { Baseline } from './domain';

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string | null;
}

/** The service's M1a figures over whole months of a window, as linking last told them. */
export async function countsBetween(tx: Tx, reviewId: string, from: string, to: string): Promise<Counts> {
  const review = await tx.find(reviewTable, reviewId);
  const rows = await tx.query<{ facts: { numerator: number; denominator: number; calendarVersion: string } }>(
    `select facts from known_record where tenant_id = $1 and kind = 'MeasurePoint' and service_id = $2 and facts->>'measure' = 'M1A'
        and facts->>'month' >= $3 and facts->>'month' <= $4 order by facts->>'month'`,
    [tx.tenantId, review?.serviceId ?? null, from.slice(0, 8) + '01', to],
  );
  return {
    numerator: rows.reduce((sum, row) => sum + row.facts.numerator, 0),
    denominator: rows.reduce((sum, row) => sum + row.facts.denominator, 0),
    calendarVersion: rows.at(-1)?.facts.calendarVersion ?? null,
  };
}

/** A definition is frozen once for a review (R114), and there must be something to compare with. */
export async function frozenAlready(tx: Tx, row: Baseline) {
  await tx.lock(reviewTable, row.reviewId);
  const before = await tx.query('select 1 from baseline where tenant_id = $1 and review_id = $2 and measure = $3', [
    tx.tenantId,
    row.reviewId,
    row.measure,
  ]);
  if (before.length > 0) return [refusal('BASELINE_FROZEN', 'measure', 'R114')];
  return row.denominator === 0 ? [refusal('MEASURE_MISSING', 'windowStart', 'R113')] : [];
}

export interface Watermark {
  readonly at: string;
  readonly seenUntil: Readonly<Record<string, string | null>>;
  /** The London day up to which linking had counted, by the tenant's clock. */
  readonly reached: string;
}

/**
 * Whether linking, or a source that it reads, has not been heard from lately, or has not counted to the end of what is
 * asked about: then no verdict is computed (R112).
 */
export function behind(watermark: Watermark | null, lastDay: string, machineNow: number): boolean {
  if (!watermark || watermark.reached <= lastDay) return true;
  return [watermark.at, ...Object.values(watermark.seenUntil)].some((time) => time === null || machineNow - Date.parse(time) > SILENCE_MS);
}

/** What linking last told of how far it has seen, or null. */
export async function watermarkOf(tx: Tx): Promise<Watermark | null> {
  const [row] = await tx.query<{ facts: Omit<Watermark, 'reached'>; reached: string }>(
    `select facts, (happened_at at time zone 'Europe/London')::date::text as reached
       from known_record where tenant_id = $1 and kind = 'Watermark' limit 1`,
    [tx.tenantId],
  );
  return row ? { ...row.facts, reached: row.reached } : null;
}
