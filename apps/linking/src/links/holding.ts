import type { Writer } from '@causeway/persistence';

/**
 * Holds these services and people until the transaction ends. Two consumers may hold two halves of one link, neither
 * committed: whoever comes second sees both.
 */
export async function holding(tx: Writer, ids: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(k) from (select distinct hashtextextended($1 || u.key, 2) as k from unnest($2::text[]) as u(key) order by 1) as ordered`,
    [`${tx.tenantId}/link/`, [...new Set(ids)]],
  );
}
