import { setTimeout as sleep } from 'node:timers/promises';
import { CONSUMER, SOURCE_DATABASE } from './databases';
import type { FaultName } from './faults';
import type { Fleet, Member } from './fleet';
import type { Look } from './look';
import type { Proxy } from './proxy';
import type { Random } from './random';
import { Stalled } from './recovery';
import type { Server } from './servers';
import type { Order } from './told';

/** Until everything was taken in, and for two minutes at the most. */
const LONG = 'select pg_sleep(120)';

/** What faults take hold of. */
export interface Field {
  readonly fleet: Fleet;
  readonly look: Look;
  readonly postgres: Server;
  readonly kafka: Server | null;
  readonly producers: readonly Member[];
  /** Those that run now, by their places; a fault puts another in the place of one that it killed. */
  readonly relays: Member[];
  readonly consumers: Member[];
  readonly startRelay: () => Member;
  readonly startConsumer: (visits?: number) => Member;
  /** Resolves when everything that was committed before this call was taken in, with how long that took. */
  readonly caughtUp: (what: string) => Promise<number>;
  readonly sessionMs: number;
}

/** Does a fault from its begin to its end; resolves with whether it was done in fact. All choices are made at once. */
export function inject(name: FaultName, field: Field, random: Random): Promise<boolean> {
  const { fleet, postgres, kafka, sessionMs } = field;
  const ways = [postgres.proxy, ...(kafka ? [kafka.proxy, kafka.proxy] : [])];
  const [way, brief, seed, place] = [random.pick(ways), 200 + random.below(1_000), random.below(2 ** 31), random.below(2)];
  const faults: Readonly<Record<FaultName, () => Promise<boolean>>> = {
    'relay killed': async () => replace(field.relays, place, brief, field.startRelay),
    'consumer killed in a batch': async () => {
      const who = await fleet.heard((saying, by) => saying.is === 'in the middle' && field.consumers.includes(by), 20_000);
      return who !== null && replace(field.consumers, field.consumers.indexOf(who), brief, () => field.startConsumer());
    },
    'consumer stopped past its session': async () => {
      const who = field.consumers[place % field.consumers.length];
      who?.signal('SIGSTOP');
      await sleep(sessionMs + 500 + brief);
      who?.signal('SIGCONT');
      return who !== undefined;
    },
    'broker stopped': () => restart(kafka, 'stop', brief),
    'broker killed': () => restart(kafka, 'kill', brief),
    'database stopped at once': () => restart(postgres, 'kill', brief),
    'network: reset': () => several(3, brief, () => Promise.resolve(way.reset())),
    'network: refuse': async () => {
      await way.refuse();
      await sleep(brief + 800);
      await way.accept();
      return true;
    },
    'network: latency': () =>
      during(
        () => way.delay(100 + brief / 4),
        brief + 1_500,
        () => way.delay(0),
      ),
    'network: black hole': () => during(way.dark, brief + 3_000, way.bright),
    'network: half-open': async () => {
      way.halfOpen();
      return true;
    },
    'acknowledgements lost': () => several(3, 300, () => lostAnswers(way)),
    poison: () => ordered(field, place, { do: 'poison', seed }),
    'members come and go': async () => {
      const visitor = field.startConsumer(8);
      const late = setTimeout(() => void visitor.kill(), 60_000);
      await visitor.ended;
      clearTimeout(late);
      return true;
    },
    burst: () => ordered(field, place, { do: 'burst', seed }),
    'locks and timeouts': async () => {
      const held = [
        [CONSUMER, 'lock table inbox in share row exclusive mode'],
        [SOURCE_DATABASE, 'select pg_advisory_xact_lock(7010, p) from generate_series(0, 11, 2) as p'],
      ] as const;
      const locks = held.map(([database, lock]) => field.look.run(database, `begin; ${lock}; select pg_sleep(2.5); rollback`));
      return (await Promise.allSettled(locks)).some(({ status }) => status === 'fulfilled');
    },
    'long transaction elsewhere': async () => {
      const open = field.look.run('postgres', `begin isolation level repeatable read; select pg_current_xact_id(); ${LONG}; commit`);
      const over = open.then(
        () => true,
        () => false,
      );
      await sleep(3_000);
      const caughtUp = await Promise.race([over, field.caughtUp('a transaction began elsewhere')]);
      if (caughtUp === true) throw new Stalled('while a transaction was open in another database, not all was taken in');
      await field.look.run('postgres', `select pg_terminate_backend(pid) from pg_stat_activity where query like '%${LONG}; commit'`);
      await over;
      return caughtUp !== false;
    },
    'sequence gaps': () => ordered(field, place, { do: 'rollbacks', seed }),
  };
  return faults[name]();
}

/** Kills who is in a place, and puts another there a moment later. */
async function replace(members: Member[], place: number, afterMs: number, start: () => Member): Promise<boolean> {
  const at = place % members.length;
  await members[at]?.kill();
  await sleep(afterMs);
  members[at] = start();
  return true;
}

async function restart(server: Server | null, how: 'stop' | 'kill', awayMs: number): Promise<boolean> {
  if (!server) return false;
  await server.end(how);
  await sleep(awayMs);
  await server.begin();
  return true;
}

async function several(times: number, pauseMs: number, once: () => Promise<void>): Promise<boolean> {
  for (let n = 0; n < times; n += 1) {
    await once();
    await sleep(pauseMs);
  }
  return true;
}

async function during(begin: () => void, ms: number, end: () => void): Promise<boolean> {
  begin();
  await sleep(ms);
  end();
  return true;
}

async function lostAnswers(way: Proxy): Promise<void> {
  way.deaf();
  await sleep(300);
  way.reset();
}

async function ordered({ fleet, producers }: Field, place: number, order: Order): Promise<boolean> {
  const done = fleet.heard((saying) => saying.is === 'done' && saying.seed === order.seed, 90_000);
  producers[place % producers.length]?.order(order);
  return (await done) !== null;
}
