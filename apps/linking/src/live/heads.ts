import { setTimeout as sleep } from 'node:timers/promises';

export interface Heads {
  /** Resolves once the tenant's updates go beyond a position; rejects with the signal's reason. */
  readonly beyond: (tenantId: string, position: number, signal: AbortSignal) => Promise<void>;
}

interface Watch {
  head: number;
  readonly waiting: Set<{ readonly position: number; readonly go: () => void }>;
}

/**
 * Watches how far the updates of those tenants have come of which a stream waits: one look for each tenant and turn, however
 * many streams wait. A look that fails is taken again later, and says so once.
 */
export function watchHeads(
  look: (tenantId: string) => Promise<number>,
  { everyMs, failed }: { readonly everyMs: number; readonly failed: (error: unknown) => void },
): Heads {
  const watches = new Map<string, Watch>();
  const run = async (tenantId: string, watch: Watch): Promise<void> => {
    let pause = everyMs;
    while (watch.waiting.size > 0) {
      try {
        watch.head = await look(tenantId);
        pause = everyMs;
      } catch (error) {
        if (pause === everyMs && watch.waiting.size > 0) failed(error);
        pause = Math.min(pause * 2, 5_000);
      }
      for (const waiter of watch.waiting) if (watch.head > waiter.position) waiter.go();
      if (watch.waiting.size > 0) await sleep(pause);
    }
    watches.delete(tenantId);
  };
  return {
    beyond: (tenantId, position, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error);
        const known = watches.get(tenantId);
        const watch: Watch = known ?? { head: 0, waiting: new Set() };
        const waiter = { position, go: () => end(resolve) };
        const abort = (): void => end(() => reject(signal.reason as Error));
        const end = (settle: () => void): void => {
          watch.waiting.delete(waiter);
          signal.removeEventListener('abort', abort);
          settle();
        };
        signal.addEventListener('abort', abort, { once: true });
        watch.waiting.add(waiter);
        if (known) return;
        watches.set(tenantId, watch);
        void run(tenantId, watch);
      }),
  };
}
