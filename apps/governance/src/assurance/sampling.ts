import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Audit } from './domain';

/** The smallest sample that an escalation in force asks for: the largest of those open today; 0 when there is none. */
export async function sampleInForce(tx: Tx, serviceId: string | null, today: string): Promise<number> {
  const [found] = await tx.query<{ n: number | null }>(
    `select max(sample_after) as n from review_escalation where tenant_id = $1 and service_id = $2 and kind = 'LARGER_SAMPLE' and starts_on <= $3 and (ends_on is null or ends_on >= $3)`,
    [tx.tenantId, serviceId, today],
  );
  return found?.n ?? 0;
}

/** While a larger sample is in force the next audit uses it, unless there are fewer records in all (R43). */
export async function sampleFaults(tx: Tx, row: Audit) {
  const least = Math.min(await sampleInForce(tx, row.serviceId, tx.clock.today()), row.population);
  return row.sampleSize < least ? [refusal('SAMPLE_TOO_SMALL', 'sampleSize', 'R43')] : [];
}
