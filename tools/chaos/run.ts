import { setTimeout as sleep } from 'node:timers/promises';
import { makeDatabases, through } from './databases';
import { dealt, faultsOf, type FaultName, type Home } from './faults';
import { Fleet, type Member } from './fleet';
import { inject, type Field } from './inject';
import { Journal } from './journal';
import { ledgerOf } from './ledger';
import { Look } from './look';
import { randomFrom } from './random';
import { atRest, caughtUp, samplePositions, Stalled } from './recovery';
import type { Outcome } from './report';
import { kafkaServer, postgresServer, type Server } from './servers';
import type { Breakage, ToldProducer, ToldReader } from './told';

export interface RunOptions {
  readonly home: Home;
  readonly seed: number;
  /** For so long faults are dealt, and each once at least; then everything comes to rest. */
  readonly forMs: number;
  readonly say: (line: string) => void;
  /** Done when somebody wants it to end; what is running is gone by the time the run rejects. */
  readonly signal?: AbortSignal;
  /** Some of the home's faults, else all. */
  readonly faults?: readonly FaultName[];
  readonly broken?: Breakage;
  /** Another PostgreSQL's folder. */
  readonly binaries?: string;
}

const SESSION_MS = 2_000;
/** Whoever has not recovered by then has stalled. */
const RECOVERS_WITHIN_MS = 120_000;
const PROGRESS_EVERY_MS = 5_000;

/** One run over one home: real processes over servers of its own, faults as the seed deals them, and the ledger of it all. */
export async function runChaos(options: RunOptions): Promise<Outcome> {
  const { home, signal } = options;
  const fleet = new Fleet();
  const servers: Server[] = [];
  const atExit = (): void => {
    fleet.end();
    for (const server of servers) server.removeNow();
  };
  process.once('exit', atExit);
  signal?.addEventListener('abort', fleet.end, { once: true });
  try {
    const begin = async (server: Promise<Server>): Promise<Server> => {
      servers.push(await server);
      signal?.throwIfAborted();
      return server;
    };
    const postgres = await begin(postgresServer(options.binaries));
    const kafka = home === 'kafka' ? await begin(kafkaServer()) : null;
    return await underFaults(options, fleet, postgres, kafka);
  } finally {
    process.off('exit', atExit);
    signal?.removeEventListener('abort', fleet.end);
    fleet.end();
    await Promise.allSettled(servers.map((server) => server.remove()));
  }
}

async function underFaults(options: RunOptions, fleet: Fleet, postgres: Server, kafka: Server | null): Promise<Outcome> {
  const { home, seed, say, signal } = options;
  const random = randomFrom(seed);
  const urls = await makeDatabases(postgres.address);
  const [source, target] = [through(urls.source, postgres.proxy.port), through(urls.target, postgres.proxy.port)];
  const [look, journal] = [new Look(postgres.address, signal), new Journal()];
  fleet.hear(journal.take);
  const reader: ToldReader = {
    app: target.app,
    logReader: source.logReader,
    kafka: kafka && { brokers: [kafka.address], ssl: false, prefix: 'chaos', through: kafka.proxy.port },
    sessionMs: SESSION_MS,
    broken: options.broken ?? null,
    visits: 0,
  };
  const startRelay = (): Member => fleet.start('relay', { ...reader, app: source.app });
  const startConsumer = (visits = 0): Member => fleet.start('consumer', { ...reader, visits });
  const field: Field = {
    fleet,
    look,
    postgres,
    kafka,
    producers: [1, 2].map((n) => fleet.start('producer', { urls: source, seed: seed + n * 1_000 } satisfies ToldProducer)),
    relays: kafka ? [startRelay(), startRelay()] : [],
    // What a broken one skips, a second would do.
    consumers: options.broken ? [startConsumer()] : [startConsumer(), startConsumer()],
    startRelay,
    startConsumer,
    caughtUp: (what) => caughtUp(look, what, RECOVERS_WITHIN_MS),
    sessionMs: SESSION_MS,
  };
  const stopSampling = samplePositions(look);
  const injected = new Map<FaultName, number>((options.faults ?? faultsOf(home)).map((name) => [name, 0]));
  const faults: string[] = [];
  let worst = { ms: 0, after: 'nothing' };
  let now = 'beginning';
  const progress = setInterval(
    () => say(`${home}: ${journal.acknowledged.length} committed, ${journal.delivered} delivered; ${now}`),
    PROGRESS_EVERY_MS,
  );
  try {
    await field.caughtUp('the begin');
    const until = Date.now() + options.forMs;
    let round = injected.size;
    for (const hand of dealt([...injected.keys()], random)) {
      if (round <= 0 && Date.now() >= until) break;
      round -= hand.length;
      now = hand.join(' and ');
      const done = await Promise.all(hand.map(async (name) => [name, await inject(name, field, random)] as const));
      for (const [name, was] of done) if (was) injected.set(name, (injected.get(name) ?? 0) + 1);
      now = `recovering from ${hand.join(' and ')}`;
      const ms = await field.caughtUp(hand.join(' and '));
      if (ms > worst.ms) worst = { ms, after: hand.join(' and ') };
      await sleep(random.below(400));
    }
    now = 'coming to rest';
    await stopProducers(field);
    await atRest(look, RECOVERS_WITHIN_MS);
  } catch (error) {
    if (!(error instanceof Stalled)) throw error;
    faults.push(error.message, ...journal.complaints.slice(-10).map((text) => `a process said: ${text}`));
  } finally {
    clearInterval(progress);
    faults.push(...(await stopSampling()), ...fleet.fallen);
  }
  fleet.end();
  const left = await look.left();
  const ledger = ledgerOf({ ...left, ...journal.told() });
  return {
    ...ledger,
    faults: [...ledger.faults, ...faults],
    home,
    seed,
    injected,
    worst,
    again: Math.max(0, journal.delivered - left.outbox.length),
    rolledBack: journal.rolledBack.length,
    mostMemoryMb: journal.mostMemoryMb,
  };
}

/** Each ends its last commands, so that of every command it is known how it ended. */
async function stopProducers({ fleet, producers }: Field): Promise<void> {
  for (const [n, producer] of producers.entries()) {
    const done = fleet.heard((saying, by) => by === producer && saying.is === 'done' && saying.seed === -1 - n, 90_000);
    producer.order({ do: 'stop', seed: -1 - n });
    if (!(await done)) throw new Stalled('a producer did not end its last commands within 90 s');
    await producer.kill();
  }
}
