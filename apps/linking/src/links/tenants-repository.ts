import type { Effect, Writer } from '@causeway/persistence';

/** A tenant of which something was told, and whether its events carry a demonstration clock. */
export interface KnownTenant {
  readonly tenant_id: string;
  readonly demonstration: boolean;
}

/** Every tenant of which something was told, by id. */
export const listTenants = (fx: Effect): Promise<KnownTenant[]> =>
  fx.query<KnownTenant>('select tenant_id, demonstration from known_tenant order by tenant_id');

/** Notes that something was told of the tenant, unless that is known. */
export async function saveTenant(tx: Writer, demonstration: boolean): Promise<void> {
  await tx.query('insert into known_tenant (tenant_id, demonstration) values ($1, $2) on conflict (tenant_id) do nothing', [
    tx.tenantId,
    demonstration,
  ]);
}

/** The latest time that a demonstration tenant's clock has shown; null for any other tenant. */
export async function findLatest(tx: Writer): Promise<Date | null> {
  const [clock] = await tx.query<{ latest: Date }>('select latest from tenant_clock where tenant_id = $1', [tx.tenantId]);
  return clock?.latest ?? null;
}

/** Puts a demonstration tenant's clock on to the latest of these instants, never back. Yields what it shows. */
export async function advanceClock(tx: Writer, instants: readonly string[]): Promise<Date | null> {
  const [clock] = await tx.query<{ latest: Date }>(
    `insert into tenant_clock as c (tenant_id, latest) select $1, max(t) from unnest($2::timestamptz[]) as t
     on conflict (tenant_id) do update set latest = greatest(c.latest, excluded.latest) returning latest`,
    [tx.tenantId, instants],
  );
  return clock?.latest ?? null;
}
