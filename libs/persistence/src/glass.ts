import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokenGlass, Caller } from '@causeway/access';
import type { Database } from './database';
import { askedOnce } from './known';

const WAIT_MS = 2_000;
const FIRST_LOOK_MS = 25;

/**
 * The glass with this id in the caller's tenant, or null. One that this domain has not been told of is waited for, for at most two
 * seconds and with no connection held: whoever breaks the glass in governance asks the others at once.
 */
export async function findGlass(db: Database, { tenantId }: Caller, id: string, waitMs: number = WAIT_MS): Promise<BrokenGlass | null> {
  const until = Date.now() + waitMs;
  for (let pause = FIRST_LOOK_MS; ; pause *= 2) {
    const [found] = await askedOnce<BrokenGlass>(db, tenantId, { text: GLASS_BY_ID, values: [tenantId, id] });
    if (found || Date.now() >= until) return found ?? null;
    await sleep(Math.min(pause, until - Date.now()));
  }
}

const GLASS_BY_ID = `select id, service_id as "serviceId", person_id as "personId", classes, reason, broken_by_id as "holderId", broken_at as "brokenAt",
  opens_until as "opensUntil", ended_at as "endedAt" from broken_glass where tenant_id = $1 and id = $2::uuid`;
