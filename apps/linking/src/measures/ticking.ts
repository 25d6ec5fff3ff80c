import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer } from '@causeway/messaging';
import { effect, sayingOf, type Database } from '@causeway/persistence';
import { findLatest, listTenants, type KnownTenant } from '../links/tenants-repository';
import { seenBy } from '../warnings/seen';
import { tellMarks } from './marks';
import { listSourcesWithDeadLetters } from './marks-repository';
import { timePasses } from './passing';

const EVERY_MS = 2_000;
const WATERMARK_EVERY_MS = 10_000;
const ORIGIN = { actor: 'system:linking', correlationId: 'tick', causationId: null, traceparent: null } as const;

interface Deps {
  readonly db: Database;
  readonly consumer: Pick<Consumer, 'seenUntil'>;
  readonly log: { readonly warn: (facts: object, message: string) => void };
}

/** What time alone brings about: changes fall due, and the others are told how far every source has been seen. */
export function tick(deps: Deps): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  let toldAt = 0;
  const told = new Map<string, string>();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const tell = Date.now() - toldAt >= WATERMARK_EVERY_MS;
      try {
        await once(deps, tell, told);
        if (tell) toldAt = Date.now();
      } catch (error) {
        const { facts, what } = sayingOf(error);
        deps.log.warn(facts, `${what}: what time brings waits for the next tick`);
      }
      await sleep(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** One round over the tenants; each is told how far all has been seen when `tell` says so, and whenever a day has begun. */
async function once({ db, consumer, log }: Deps, tell: boolean, told: Map<string, string>): Promise<void> {
  const seenUntil = consumer.seenUntil();
  const pass = ({ tenant_id: tenantId, demonstration }: KnownTenant): Promise<string | null> =>
    effect(db, async (fx) => {
      const tx = await fx.as(tenantId, ORIGIN, demonstration ? 'demonstration' : 'machine');
      const latest = demonstration ? await findLatest(tx) : null;
      const now = latest ?? new Date();
      const all = await timePasses(tx, now, seenBy(seenUntil, await listSourcesWithDeadLetters(tx), new Date(), demonstration));
      const day = now.toISOString().slice(0, 10);
      // A mark says that every figure of before it was told: while months wait to be counted, none is.
      if (!all || (!tell && told.get(tenantId) === day)) return all ? day : null;
      await tellMarks(tx, now, seenUntil);
      return day;
    });
  for (const tenant of await effect(db, listTenants)) {
    try {
      const day = await pass(tenant);
      if (day) told.set(tenant.tenant_id, day);
    } catch (error) {
      // What keeps one tenant waiting, or fails for it, keeps no other from its day.
      const { facts, what } = sayingOf(error);
      log.warn({ tenantId: tenant.tenant_id, ...facts }, `${what}: what time brings to this tenant waits for the next tick`);
    }
  }
}
