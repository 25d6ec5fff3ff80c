import { setTimeout as sleep } from 'node:timers/promises';

/** A server that we start ourselves. */
export interface Server {
  readonly pid: number;
  readonly ended: Promise<void>;
  readonly kill: (signal: 'SIGKILL') => void;
  readonly stop: () => Promise<void>;
}

export interface KeptServer<S extends Server> {
  /** The one that runs, or ran last. */
  readonly current: () => S;
  /** Kills it with -9; it is begun again by itself. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const AGAIN_AFTER_MS = 10_000;

/** Begins a server, and again when it dies by itself, until it is stopped; where that fails, after a while once more. */
export async function keepServer<S extends Server>(
  name: string,
  begin: () => Promise<S>,
  say: (line: string) => void,
  changed: () => void,
  againAfterMs = AGAIN_AFTER_MS,
): Promise<KeptServer<S>> {
  let server = await begin();
  const stopping = new AbortController();
  const { signal } = stopping;
  let beginning: Promise<void> = Promise.resolve();
  const beginAgain = async (): Promise<void> => {
    for (let fault = ''; !signal.aborted; await sleep(againAfterMs, undefined, { signal }).catch(() => undefined)) {
      try {
        server = await begin();
        changed();
        return watch();
      } catch (error) {
        if (fault !== (error as Error).message) say((fault = (error as Error).message));
      }
    }
  };
  const watch = (): void =>
    void server.ended.then(() => {
      if (signal.aborted) return;
      say(`${name} ended by itself: starting it again`);
      beginning = beginAgain();
    });
  watch();
  return {
    current: () => server,
    kill: async () => {
      server.kill('SIGKILL');
      await server.ended;
    },
    stop: async () => {
      stopping.abort();
      await beginning;
      await server.stop();
    },
  };
}
