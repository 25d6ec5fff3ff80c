import type { Tx } from '@causeway/persistence';
import { SILENCE_MS } from '../config';

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
