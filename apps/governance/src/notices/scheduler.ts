import { setTimeout as sleep } from 'node:timers/promises';
import { effect, sayingOf, type Database } from '@causeway/persistence';
import { claimTenant } from './repository';
import { tellTenant } from './telling';

interface Deps {
  readonly db: Database;
  readonly log: { readonly warn: (facts: object, message: string) => void };
}
export interface Background {
  readonly stop: () => Promise<void>;
}

/** Several as one. */
export const together = (...all: readonly Background[]): Background => ({
  stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
});

const PAUSE_MS = 1_000;

/** Whether people are told by e-mail as well, and how often each tenant is looked after, by whichever process takes it. */
export interface Telling {
  readonly mails: boolean;
  readonly everyMs: number;
}

/** Tells people what waits for them, over every tenant in turn. */
export const keepTelling = (deps: Deps, telling: Telling): Background => keepDoing(PAUSE_MS, (signal) => tellAll(deps, telling, signal));

/** Looks after each tenant that nobody looked after lately. What fails for one keeps no other waiting, and is tried again when its lease has passed. */
export async function tellAll({ db, log }: Deps, { mails, everyMs }: Telling, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    let tenantId: string | null = null;
    try {
      tenantId = await effect(db, (fx) => claimTenant(fx, everyMs));
      if (tenantId === null) return;
      await tellTenant(db, tenantId, mails);
    } catch (error) {
      const { facts, what } = sayingOf(error);
      log.warn({ tenantId, ...facts }, `${what}: nobody of this tenant is told until the next look`);
      if (tenantId === null) return;
    }
  }
}

/** Does something again and again, with a pause between, until it is stopped; what it throws is its own to catch. */
export function keepDoing(pauseMs: number, once: (signal: AbortSignal) => Promise<void>): Background {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await once(stopping.signal);
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
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
