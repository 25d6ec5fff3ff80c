import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Audit } from './audit-tool';

/** The escalation that asks for the largest sample today. */
export interface RaisedSample {
  readonly escalationId: string;
  readonly from: number | null;
  readonly to: number;
}

export async function sampleInForce(tx: Tx, serviceId: string | null, today: string): Promise<RaisedSample | null> {
  const [found] = await tx.query<RaisedSample>(
    `select id as "escalationId", sample_before as "from", sample_after as "to" from review_escalation
      where tenant_id = $1 and service_id = $2 and kind = 'LARGER_SAMPLE' and starts_on <= $3 and (ends_on is null or ends_on >= $3)
        and entered_in_error_at is null
      order by sample_after desc, id limit 1`,
    [tx.tenantId, serviceId, today],
  );
  return found ?? null;
}

/** While a larger sample is in force the next audit uses it, unless there are fewer records in all (R43). */
export const sampleFaults = (row: Audit) =>
  row.sampleSize < Math.min(row.sampleRaisedTo ?? 0, row.population) ? [refusal('SAMPLE_TOO_SMALL', 'sampleSize', 'R43')] : [];
