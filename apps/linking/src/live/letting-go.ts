import { setTimeout as sleep } from 'node:timers/promises';
import { effect, sayingOf, type Database } from '@causeway/persistence';
import { listTenants } from '../links/tenants-repository';
import { deleteUpdatesBefore } from './repository';

const EVERY_MS = 600_000;
/** How long updates are held: a client that comes back later loads anew. */
const HELD_MS = 3 * 86_400_000;
const AT_ONCE = 5_000;
const ORIGIN = { actor: 'system:linking', correlationId: 'live', causationId: null, traceparent: null } as const;

interface Deps {
  readonly db: Database;
  readonly log: { readonly warn: (facts: object, message: string) => void };
}

/** Lets go of updates that were told long ago, now and every ten minutes. */
export function letGo({ db, log }: Deps): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await letGoBefore(db, new Date(Date.now() - HELD_MS), stopping.signal);
      } catch (error) {
        const { facts, what } = sayingOf(error);
        log.warn(facts, `${what}: old live updates wait`);
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

/** Lets go of every tenant's updates that were told before an instant, some at a time, so that nobody waits long for them. */
export async function letGoBefore(db: Database, before: Date, signal?: AbortSignal): Promise<void> {
  for (const { tenant_id: tenantId, demonstration } of await effect(db, listTenants))
    for (let all = false; !all && !signal?.aborted;)
      all = await effect(db, async (fx) =>
        deleteUpdatesBefore(await fx.as(tenantId, ORIGIN, demonstration ? 'demonstration' : 'machine'), before, AT_ONCE),
      );
}
