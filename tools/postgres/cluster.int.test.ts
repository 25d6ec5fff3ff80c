import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { embeddedBinaries } from './binaries';
import { startPostgres, type Cluster } from './cluster';
import { freePort } from './free-port';
import { startedAt } from './process-identity';

const asRoot = process.getuid?.() === 0;
const programsOf = process.env['CAUSEWAY_POSTGRES_BINARIES'] || embeddedBinaries();
let place: string;
const running: Cluster[] = [];
const leftOutside: string[] = [];

const start = async (folder: string, more: { binaries?: string; port?: number; log?: (line: string) => void } = {}): Promise<Cluster> => {
  const cluster = await startPostgres({
    dataDir: join(place, folder),
    port: await freePort(),
    durable: false,
    binaries: programsOf,
    ...more,
  });
  running.push(cluster);
  return cluster;
};

const ask = async <Row>(cluster: Cluster, text: string): Promise<Row[]> => {
  const client = new Client({ connectionString: cluster.adminUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
};

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'causeway-pg-'));
  chmodSync(place, 0o755);
});

afterAll(async () => {
  for (const cluster of running) await cluster.stop();
  for (const folder of [place, ...leftOutside]) rmSync(folder, { recursive: true, force: true });
});

describe('the PostgreSQL from npm', () => {
  test('it starts, listens on loopback only, and never runs as root', async () => {
    const cluster = await start('plain');
    const rows = await ask<{ version: string; addresses: string; fsync: string }>(
      cluster,
      `select current_setting('server_version') as version, current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync`,
    );
    expect(rows).toEqual([{ version: expect.stringMatching(/^1[5-9]\./), addresses: '127.0.0.1', fsync: 'off' }]);
    const uid = execFileSync('ps', ['-o', 'uid=', '-p', String(cluster.pid)], { encoding: 'utf8' }).trim();
    expect(uid).not.toBe('0');
  });

  test('it syncs to disk unless told that nothing need survive', async () => {
    const cluster = await startPostgres({ dataDir: join(place, 'durable'), port: await freePort(), binaries: programsOf });
    running.push(cluster);
    const settings = await ask<{ name: string; setting: string }>(
      cluster,
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`,
    );
    expect(settings.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
    await cluster.stop();
  });

  test('its superuser has a random password, kept where no other user can read it', async () => {
    const cluster = await start('password');
    const file = join(cluster.dataDir, 'superuser-password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{48}$/);
    const wrong = new Client({ connectionString: cluster.adminUrl.replace(/:[0-9a-f]{48}@/, ':wrong@') });
    await expect(wrong.connect()).rejects.toThrow(/password authentication failed/);
  });

  test('what was committed is there after the server was killed with -9 and started again', async () => {
    const first = await startPostgres({ dataDir: join(place, 'killed'), port: await freePort(), binaries: programsOf });
    await ask(first, 'create table kept (n int)');
    await ask(first, 'insert into kept values (7)');
    first.kill('SIGKILL');
    await first.ended;
    const again = await start('killed');
    expect(await ask(again, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a lock file whose number now belongs to another process does not stop the start', async () => {
    const first = await start('stale');
    const lock = join(first.dataDir, 'cluster', 'postmaster.pid');
    const text = readFileSync(lock, 'utf8');
    await first.stop();
    const other = spawn('sleep', ['60'], { ...(asRoot ? { uid: statSync(first.dataDir).uid } : {}), stdio: 'ignore' });
    try {
      writeFileSync(lock, text.replace(/^\d+/, String(other.pid)));
      const again = await start('stale');
      expect(await ask(again, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(startedAt(other.pid ?? 0)).not.toBeNull();
    } finally {
      other.kill('SIGKILL');
    }
  });

  test('a server that a killed run left behind is stopped, and its data is used', async () => {
    const port = await freePort();
    const script = `
      const swc = require('@swc/core');
      require.extensions['.ts'] = (module, file) => module._compile(swc.transformFileSync(file, { configFile: ${JSON.stringify(join(__dirname, '../../.swcrc'))} }).code, file);
      const { startPostgres } = require(${JSON.stringify(join(__dirname, 'cluster.ts'))});
      startPostgres({ dataDir: ${JSON.stringify(join(place, 'orphan'))}, port: ${port}, binaries: ${JSON.stringify(programsOf)} }).then(({ pid }) => {
        console.log(pid);
        setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);
      });`;
    const said = await new Promise<string>((resolve) => {
      const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], cwd: __dirname });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.once('close', () => resolve(text));
    });
    const orphan = Number(said.trim());
    expect(startedAt(orphan)).not.toBeNull();
    const again = await start('orphan', { port });
    expect(startedAt(orphan)).toBeNull();
    expect(await ask(again, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a folder whose server was started by a process that still runs is refused, with that process named', async () => {
    await start('twice');
    await expect(start('twice')).rejects.toThrow(
      new RegExp(`already runs on .*twice.*started by process ${process.pid}, which still runs`),
    );
  });

  test('a cluster whose making was cut short is made again', async () => {
    const folder = join(place, 'half');
    mkdirSync(join(folder, 'cluster', 'base'), { recursive: true });
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '18\n');
    const cluster = await start('half');
    expect(await ask(cluster, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a cluster that was complete is never made again, whatever is missing from it', async () => {
    const first = await start('damaged');
    await first.stop();
    rmSync(join(first.dataDir, 'cluster', 'global'), { recursive: true });
    await expect(start('damaged')).rejects.toThrow(/PostgreSQL ended as it started/);
    expect(existsSync(join(first.dataDir, 'cluster', 'PG_VERSION'))).toBe(true);
  });

  test('data of another major version is refused with both versions named', async () => {
    const first = await start('older');
    await first.stop();
    writeFileSync(join(first.dataDir, 'cluster', 'PG_VERSION'), '9\n');
    await expect(start('older')).rejects.toThrow(/was made by PostgreSQL 9 and \d+ is installed/);
  });

  test('a port that is taken is named, with the setting that changes it', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    try {
      await expect(start('port', { port })).rejects.toThrow(
        `Port ${port} is taken, so PostgreSQL can't listen there: stop what uses it, or set CAUSEWAY_PORT_BASE so that another is used.`,
      );
    } finally {
      other.close();
    }
  });

  test('links that npm did not make are made', async () => {
    const copied = join(place, 'npm', 'native');
    cpSync(programsOf, copied, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(copied, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) rmSync(join(place, 'npm', target));
    const cluster = await start('links', { binaries: copied });
    expect(await ask(cluster, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(links.filter(({ target }) => !existsSync(join(place, 'npm', target)))).toEqual([]);
  });

  test('in a private home it runs: in place for its own user, and for root from a copy outside, which is said', async () => {
    const home = join(place, 'private-home');
    mkdirSync(home, { mode: 0o700 });
    const copied = join(home, 'native');
    cpSync(programsOf, copied, { recursive: true, verbatimSymlinks: true });
    const said: string[] = [];
    const cluster = await start(join('private-home', 'data'), { binaries: copied, log: (line) => said.push(line) });
    const programs = /programs run from their copy in (\S+)/.exec(said.join('\n'))?.[1];
    leftOutside.push(cluster.dataDir, ...(programs ? [programs] : []));
    expect(await ask(cluster, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(cluster.dataDir.startsWith(home)).toBe(!asRoot);
    if (asRoot) {
      expect(programs).toMatch(/^\/(var\/lib|tmp)\/causeway\/postgres-/);
      expect(said.join('\n')).toContain(`PostgreSQL's data is kept in ${cluster.dataDir}`);
    } else {
      expect(said).toEqual([]);
    }
  });
});
