import { join } from 'node:path';
import { startBroker } from '../kafka/broker';
import { brokerPrograms } from '../kafka/programs';
import { startPostgres } from '../postgres/cluster';
import { keepServer, type KeptServer, type Server } from './kept-server';
import { whileWaitingFor } from './patience';
import type { PlatformOptions } from './platform';

/** What the processes rest on: PostgreSQL, and Kafka where that was asked for. */
export interface Servers {
  /** A superuser's login, and the file that the embedded server logs to (null with a server of your own). */
  readonly adminUrl: string;
  readonly postgresLog: string | null;
  /** Null: events are read in place. */
  readonly kafkaBrokers: string | null;
  /** Those of ours that run. */
  readonly processes: () => { readonly name: string; readonly pid: number }[];
  readonly kill: (server: OurServer) => Promise<void>;
  /** Kafka first, PostgreSQL last. */
  readonly stop: () => Promise<void>;
}

export type OurServer = 'postgres' | 'kafka';

type Wanted = Pick<PlatformOptions, 'ports' | 'durable' | 'replaced' | 'kafka'>;

/** Which servers are ours to run, in the order in which they begin. */
export const oursOf = ({ replaced, kafka }: Pick<Wanted, 'replaced' | 'kafka'>): readonly OurServer[] => [
  ...(replaced?.adminUrl ? [] : (['postgres'] as const)),
  ...(kafka && !replaced?.kafkaBrokers ? (['kafka'] as const) : []),
];

/** Starts those that are ours, each begun again when it dies by itself. What one lacks here is said before any has begun. */
export async function startServers(wanted: Wanted, dataDir: string, say: (line: string) => void, changed: () => void): Promise<Servers> {
  const { ports, replaced, durable = true } = wanted;
  const ours = oursOf(wanted);
  if (ours.includes('kafka')) {
    const programs = await brokerPrograms(say);
    if ('missing' in programs) throw new Error(programs.missing);
  }
  let all = false;
  const keep = <S extends Server>(name: string, begin: () => Promise<S>): Promise<KeptServer<S>> => {
    say(`Starting ${name}`);
    return keepServer(name, begin, say, () => all && changed());
  };
  const beginPostgres = () => startPostgres({ dataDir: join(dataDir, 'postgres'), port: ports.postgres, durable, log: say });
  const beginKafka = () => startBroker({ dataDir: join(dataDir, 'kafka'), port: ports.kafka, durable, log: say });
  const postgres = ours.includes('postgres') ? await keep('PostgreSQL', beginPostgres) : null;
  const kafka = ours.includes('kafka')
    ? await keep('Kafka', beginKafka).catch(async (error: Error) => {
        await postgres?.stop();
        throw error;
      })
    : null;
  all = true;
  return {
    adminUrl: replaced?.adminUrl ?? postgres?.current().adminUrl ?? '',
    postgresLog: postgres?.current().logFile ?? null,
    kafkaBrokers: replaced?.kafkaBrokers ?? kafka?.current().brokers ?? null,
    processes: () => Object.entries({ postgres, kafka }).flatMap(([name, kept]) => (kept ? [{ name, pid: kept.current().pid }] : [])),
    kill: async (server) => ({ postgres, kafka })[server]?.kill(),
    stop: async () => {
      if (kafka) await whileWaitingFor('Kafka', kafka.stop(), say);
      if (postgres) await whileWaitingFor('PostgreSQL', postgres.stop(), say);
    },
  };
}
