import { setTimeout as sleep } from 'node:timers/promises';
import { statement, type Database } from './database';
import { faultOf } from './fault';

/** A record of another domain that an input names, and the field that names it. */
export interface Citation {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

const WAIT_MS = 2_000;
const EVERY_MS = 25;

/**
 * Waits until every cited record is known here, holding no connection between looks. Returns the first that is still
 * unknown after two seconds, or null. Whether it fits (the person, the date) is for the command's rules.
 */
export async function awaitKnown(
  db: Database,
  tenantId: string,
  cites: readonly Citation[],
  waitMs: number = WAIT_MS,
): Promise<Citation | null> {
  if (cites.length === 0) return null;
  const until = Date.now() + waitMs;
  for (;;) {
    const missing = await firstUnknown(db, tenantId, cites);
    if (!missing || Date.now() >= until) return missing;
    await sleep(EVERY_MS);
  }
}

async function firstUnknown(db: Database, tenantId: string, cites: readonly Citation[]): Promise<Citation | null> {
  const client = await db.pool.connect();
  try {
    const [, , found] = await Promise.all([
      client.query('begin transaction read only'),
      client.query(statement(`select set_config('app.tenant', $1, true)`, [tenantId])),
      client.query(
        statement(
          `select c.n from unnest($2::text[], $3::uuid[]) with ordinality as c(kind, id, n)
            where not exists (select 1 from known_record k where k.tenant_id = $1 and k.kind = c.kind and k.id = c.id and k.state <> 'RETRACTED')
            order by c.n limit 1`,
          [tenantId, cites.map((c) => c.kind), cites.map((c) => c.id)],
        ),
      ),
      client.query('commit'),
    ]);
    client.release();
    const row = found.rows[0] as { n: number } | undefined;
    return row ? (cites[row.n - 1] ?? null) : null;
  } catch (error) {
    client.release(true);
    throw faultOf(error);
  }
}
