import type { Writer } from '@causeway/persistence';

/** Where it is noted which records the links of each sort of origin rest on, or ever did. */
const BASES = {
  change: 'change_basis (tenant_id, record_id, change_id)',
  concern: 'concern_basis (tenant_id, record_id, concern_id)',
  indicator: 'indicator_basis (tenant_id, record_id, indicator_id)',
} as const;

/** A record on which the links of another rest, so that whatever is said of it finds the other. */
export interface Basis {
  readonly recordId: string;
  readonly originId: string;
}

/** Notes which records links rest on now: what they rested on before stays. */
export async function saveBasis(tx: Writer, of: keyof typeof BASES, basis: readonly Basis[]): Promise<void> {
  const table = BASES[of];
  await tx.query(
    `insert into ${table} select distinct $1::uuid, b.record, b.origin from unnest($2::uuid[], $3::uuid[]) as b(record, origin) order by 2, 3
     on conflict ${table.slice(table.indexOf('('))} do nothing`,
    [tx.tenantId, basis.map((one) => one.recordId), basis.map((one) => one.originId)],
  );
}
