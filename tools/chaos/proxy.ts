import { connect, createServer, type Socket } from 'node:net';

/** A way to a server of which each direction, and the door, can be made to fail. */
export interface Proxy {
  readonly port: number;
  readonly reset: () => void;
  /** Nobody listens any more, until `accept`; connections that are there are reset. */
  readonly refuse: () => Promise<void>;
  readonly accept: () => Promise<void>;
  /** Everything takes so much longer, in both directions. */
  readonly delay: (ms: number) => void;
  /** Nothing comes through, in either direction, and nobody is told: until `bright`, which resets those to whom that happened. */
  readonly dark: () => void;
  readonly bright: () => void;
  /** The server's ends are closed, and the clients' ends stay open and are never told. */
  readonly halfOpen: () => void;
  /** What is asked arrives, and what is answered does not: until `reset`. */
  readonly deaf: () => void;
  readonly close: () => Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  dark: boolean;
  deaf: boolean;
  halfOpen: boolean;
}

/** Listens on loopback and passes on to a port there. */
export async function startProxy(to: number): Promise<Proxy> {
  const pairs = new Set<Pair>();
  let [delayMs, allDark] = [0, false];
  const door = createServer((client) => {
    const pair: Pair = { client, server: connect({ host: '127.0.0.1', port: to }), dark: allDark, deaf: false, halfOpen: false };
    pairs.add(pair);
    const lost = (): boolean => pair.dark || pair.halfOpen;
    pass(client, pair.server, lost, () => delayMs);
    pass(
      pair.server,
      client,
      () => lost() || pair.deaf,
      () => delayMs,
    );
    for (const [one, other] of [
      [client, pair.server],
      [pair.server, client],
    ] as const) {
      one.setNoDelay(true);
      one.on('error', () => undefined);
      one.on('close', () => {
        if (one === pair.server && lost()) return; // the client is not told
        pairs.delete(pair);
        other.destroy();
      });
    }
  });
  const listen = (port: number): Promise<void> =>
    new Promise((done, failed) => door.once('error', failed).listen(port, '127.0.0.1', () => done(void door.off('error', failed))));
  await listen(0);
  const { port } = door.address() as { port: number };
  const reset = (which: (pair: Pair) => boolean): void => {
    for (const pair of [...pairs].filter(which)) {
      pairs.delete(pair);
      pair.client.resetAndDestroy();
      pair.server.resetAndDestroy();
    }
  };
  const every = (pair: Pair): boolean => !pair.halfOpen;
  return {
    port,
    reset: () => reset(every),
    refuse: async () => {
      const closed = new Promise((done) => door.close(done));
      reset(() => true);
      await closed;
    },
    accept: () => listen(port),
    delay: (ms) => void (delayMs = ms),
    dark: () => {
      allDark = true;
      for (const pair of pairs) pair.dark = true;
    },
    bright: () => {
      allDark = false;
      reset(({ dark }) => dark);
    },
    halfOpen: () => {
      for (const pair of pairs) {
        pair.halfOpen = true;
        pair.server.destroy();
      }
    },
    deaf: () => {
      for (const pair of pairs) pair.deaf = true;
    },
    close: async () => {
      const closed = new Promise((done) => door.close(done));
      reset(() => true);
      await closed;
    },
  };
}

/** Hands on what comes, at once or later, and always in order: two timers alone may go off the wrong way round. */
function pass(from: Socket, to: Socket, lost: () => boolean, delayMs: () => number): void {
  const waiting: { readonly chunk: Buffer; readonly at: number }[] = [];
  const handOn = (): void => {
    while (waiting[0] && waiting[0].at <= Date.now()) {
      const next = waiting.shift();
      if (next && !lost() && !to.destroyed) to.write(next.chunk);
    }
    if (waiting[0]) setTimeout(handOn, waiting[0].at - Date.now());
  };
  from.on('data', (chunk: Buffer) => {
    if (lost()) return;
    const idle = waiting.length === 0;
    waiting.push({ chunk, at: Date.now() + delayMs() });
    if (idle) handOn();
  });
}
