import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Baseline } from './domain';
import { baselineTable } from './repository';

/** The definition in force for a review's measure: its latest version, or null. */
export async function baselineInForce(tx: Tx, reviewId: string, measure: string): Promise<Baseline | null> {
  const [latest] = await tx.query<Baseline>(
    `select ${baselineTable.columns('t')} from baseline t where t.tenant_id = $1 and t.review_id = $2 and t.measure = $3
      order by coalesce(t.number, 1) desc limit 1`,
    [tx.tenantId, reviewId, measure],
  );
  return latest ?? null;
}

/**
 * A definition is frozen; a changed one is a new version, with its reason, and breaks the line (R114). There must be
 * something to compare with.
 */
export function freezingFaults(row: Baseline, before: Baseline | null) {
  if (before && (!row.reason || sameDefinition(row, before))) return [refusal('BASELINE_FROZEN', 'measure', 'R114')];
  return row.denominator === 0 ? [refusal('MEASURE_MISSING', 'windowStart', 'R113')] : [];
}

const sameDefinition = (one: Baseline, other: Baseline): boolean =>
  (['target', 'workingDays', 'windowStart', 'windowEnd'] as const).every((field) => one[field] === other[field]);
