import { faultOf, DatabaseFault } from '../fault';
import { nextSeal, type Seal } from './chain';
import { LATEST_MS } from './judging';
import { insertSeal, lastSeal, now, tenantsWithRows, unsealed, type Asker } from './repository';

const ROWS_IN_A_SEAL = 1_000;

/** From when on a pass looks for rows, and how far before what is sealed it looks for those that turned up late. */
export interface Look {
  readonly since: { readonly at: string; readonly lookBackMs: number } | null;
  readonly lookBackMs: number;
}

/** All that was not sealed, whenever it was written. */
export const EVERYTHING: Look = { since: null, lookBackMs: LATEST_MS };

/**
 * One pass over the trail of a database: seals what is due of each tenant, batch after batch, and hands on each seal once it
 * is committed. It keeps nothing in mind, so that after any end the next goes on; where another adds the same seal at
 * the same time, one of the two fails and leaves the tenant to the other.
 */
export async function sealDue(
  asker: Asker,
  {
    key,
    look,
    sealed,
    stopping = () => false,
  }: {
    readonly key: Buffer;
    readonly look: Look;
    readonly sealed: (seal: Seal) => Promise<void>;
    readonly stopping?: () => boolean;
  },
): Promise<void> {
  for (const tenantId of await tenantsWithRows(asker, look.since))
    while (!stopping()) {
      const seal = await sealNext(asker, key, tenantId, look.lookBackMs);
      if (seal) await sealed(seal);
      if ((seal?.entries?.length ?? 0) < ROWS_IN_A_SEAL) break;
    }
}

async function sealNext(asker: Asker, key: Buffer, tenantId: string, lookBackMs: number): Promise<Seal | null> {
  // Before the rows: if another seals in between, its number is taken and this seal fails.
  const last = await lastSeal(asker, tenantId);
  const rows = await unsealed(asker, tenantId, { upTo: last?.upTo ?? null, lookBackMs, most: ROWS_IN_A_SEAL });
  if (rows.length === 0) return null;
  const seal = nextSeal(key, tenantId, last, rows, await now(asker));
  try {
    await insertSeal(asker, seal);
    return seal;
  } catch (error) {
    const fault = faultOf(error);
    if (fault instanceof DatabaseFault && fault.constraint === 'audit_seal_pkey') return null;
    throw fault;
  }
}
