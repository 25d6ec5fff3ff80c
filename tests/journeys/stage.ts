import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import type { Place } from '../../tools/play/client';
import { freePorts } from '../../tools/postgres/free-port';
import { rowsOf } from '../../tools/postgres/rows';
import { foldersOf } from '../../tools/postgres/sweep';
import { folderForTests } from '../../tools/postgres/test-place';
import { leftOver, stopLeftovers, type Recorded } from '../../tools/start/leftovers';
import { startPlatform, type Platform } from '../../tools/start/platform';
import type { OurServer } from '../../tools/start/servers';
import { databaseOf, type App, type Ports } from '../../tools/start/topology';

/** The whole platform as `npm start` runs it, each process its own, over a PostgreSQL and a folder of the test's. */
export interface Stage {
  readonly platform: Platform;
  readonly place: Place;
  readonly rows: <Row extends object>(domain: Domain, sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Waits until every process has taken in what the others have announced, and linking has counted the months that it alters. */
  readonly settled: () => Promise<void>;
  /** The same, once linking has looked at all that time brings to these tenants, with all in view that was announced by now: every week that is over is judged then. */
  readonly judged: (tenants: readonly string[]) => Promise<void>;
  /** The SQL statements that the subgraphs sent while something was done, each by its first line. */
  readonly statements: (doing: () => Promise<unknown>) => Promise<string[]>;
  /** The processes of the platform that run. */
  readonly running: () => Recorded[];
  readonly remove: () => Promise<void>;
}

/** A verdict needs figures of this age at most here, so that the test need not wait for a minute. */
export const SILENCE_SECONDS = 14;

const PREFIX = 'causeway-journeys-';

export async function setStage({ kafka = false }: { readonly kafka?: boolean } = {}): Promise<Stage> {
  await removeLeft();
  const folder = folderForTests(PREFIX);
  const names: readonly (App | OurServer)[] = ['gateway', ...DOMAINS, 'identity', 'postgres', 'kafka'];
  const free = await freePorts(names.length);
  const platform = await startPlatform({
    ports: Object.fromEntries(names.map((name, i) => [name, free[i]])) as unknown as Ports,
    dataDir: folder,
    logLevel: 'warn',
    durable: true,
    kafka,
    variables: { governance: { SOURCE_SILENCE_SECONDS: String(SILENCE_SECONDS), NOTICES_EVERY_SECONDS: '1' } },
  });
  const rows: Stage['rows'] = (domain, sql, values) => rowsOf(platform.adminUrl, databaseOf(domain), sql, values);
  const settled = async (): Promise<void> => {
    for (let calm = 0; calm < 2; await sleep(100))
      calm = (await isBehind(rows)) || (await isDue(rows, 'month_watch', 'count_at')) ? 0 : calm + 1;
  };
  return {
    platform,
    place: { gateway: platform.gateway, identity: platform.identity, adminKey: platform.adminKey },
    rows,
    settled,
    judged: async (tenants) => {
      await settled();
      const since = new Date().toISOString();
      while ((await tenantsMarked(rows, tenants, since)) < new Set(tenants).size) await sleep(200);
      for (const watch of WATCHES) while (await isDue(rows, watch, 'look_at')) await sleep(200);
      await settled();
    },
    statements: async (doing) => {
      const log = platform.postgresLog ?? '';
      const from = statSync(log).size;
      await doing();
      await sleep(50);
      return readFileSync(log)
        .subarray(from)
        .toString('utf8')
        .split('\n')
        .flatMap((line) => / LOG: {2}(?:execute [^:]*|statement): (.*)/.exec(line)?.[1] ?? []);
    },
    running: () => leftOver(folder).filter(({ name }) => name !== 'start'),
    remove: async () => {
      await platform.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What journeys that were killed have left: the processes that still run, and the folder. */
async function removeLeft(): Promise<void> {
  for (const folder of foldersOf(PREFIX)) {
    // one that another begins at this moment has recorded nothing yet
    if (!existsSync(join(folder, 'run.json')) || leftOver(folder).some(({ name }) => name === 'start')) continue;
    await stopLeftovers(folder, () => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether any process has yet to read what another has in its outbox. */
async function isBehind(rows: Stage['rows']): Promise<boolean> {
  const written = new Map<string, number>();
  for (const source of DOMAINS)
    for (const { p, last } of await rows<{ p: number; last: string }>(
      source,
      'select log_partition p, max(id) as last from outbox group by 1',
    ))
      written.set(`${source} ${p}`, Number(last));
  for (const consumer of DOMAINS) {
    const read = new Map<string, number>();
    for (const row of await rows<{ source: string; p: number; position: string }>(
      consumer,
      'select source, log_partition p, position from log_position where consumer = $1',
      [consumer],
    ))
      read.set(`${row.source} ${row.p}`, Number(row.position));
    for (const [log, last] of written) if (!log.startsWith(`${consumer} `) && (read.get(log) ?? 0) < last) return true;
  }
  return false;
}

/** Of how many of these tenants linking has told since then that it has seen all up to then: a mark comes with what time has brought. */
async function tenantsMarked(rows: Stage['rows'], tenants: readonly string[], since: string): Promise<number> {
  const marked = await rows<{ tenant_id: string }>(
    'linking',
    `select distinct tenant_id from outbox where type = 'linking.watermark.advanced.v1' and tenant_id = any($1::uuid[]) and appended_at > $2
        and (select bool_and(value is not null and value::timestamptz > $2) from jsonb_each_text(envelope->'data'->'seenUntil'))`,
    [tenants, since],
  );
  return marked.length;
}

const WATCHES = ['warning_watch', 'review_watch', 'staff_watch', 'staffing_watch', 'planning_watch'];

/** Whether the time of something has come that linking has yet to look at or to count: it takes so much at once, and the rest waits for its next round. */
const isDue = async (rows: Stage['rows'], watch: string, when: 'look_at' | 'count_at'): Promise<boolean> =>
  (await rows('linking', `select 1 from ${watch} w join tenant_clock c using (tenant_id) where w.${when} <= c.latest limit 1`)).length > 0;

/** Has PostgreSQL log the statements of the subgraphs' own logins, and of nobody else, from their next connection on. */
export async function logStatements(stage: Stage): Promise<void> {
  for (const domain of DOMAINS) {
    const role = `${databaseOf(domain)}_app`;
    await stage.rows(domain, `alter role ${role} set log_statement = 'all'`);
    await stage.rows(domain, `select pg_terminate_backend(pid) from pg_stat_activity where usename = $1`, [role]);
  }
}

/** The least of so many counts, one after the other. */
export async function leastOf(times: number, count: () => Promise<number>): Promise<number> {
  const counts: number[] = [];
  for (let i = 0; i < times; i += 1) counts.push(await count());
  return Math.min(...counts);
}
