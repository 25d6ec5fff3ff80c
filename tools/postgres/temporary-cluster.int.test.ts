import { existsSync, mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { identityOf, startedAt } from './process-identity';
import { sweep } from './sweep';
import { temporaryCluster } from './temporary-cluster';
import { folderForTests, hasRoom, placesOfTests } from './test-place';

describe('the PostgreSQL of a test run', () => {
  test('it answers, and when removed leaves no process and no file', async () => {
    const { cluster, remove } = await temporaryCluster(process.env['CAUSEWAY_POSTGRES_BINARIES'] || undefined);
    const client = new Client({ connectionString: cluster.adminUrl });
    await client.connect();
    await client.end();
    await remove();
    expect(startedAt(cluster.pid)).toBeNull();
    expect(existsSync(cluster.dataDir)).toBe(false);
    expect(existsSync(dirname(cluster.dataDir))).toBe(false);
  });

  test('removed at the last moment, it leaves no file either', async () => {
    const { cluster, removeNow } = await temporaryCluster(process.env['CAUSEWAY_POSTGRES_BINARIES'] || undefined);
    removeNow();
    await cluster.ended;
    expect(existsSync(cluster.dataDir)).toBe(false);
  });
});

describe('what killed test runs left', () => {
  let place: string;
  const left = (name: string, owner: object | null): string => {
    const folder = join(place, name);
    mkdirSync(join(folder, 'data'), { recursive: true });
    if (owner) writeFileSync(join(folder, 'data', 'owner.json'), JSON.stringify(owner));
    return folder;
  };
  const ended = { pid: process.pid, startedAt: 'another start' };

  beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'causeway-sweep-'))));
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  test('its server is stopped and its folder removed', async () => {
    const server = spawn('sleep', ['60'], { stdio: 'ignore' });
    const ends = new Promise((resolve) => server.once('exit', (_code, signal) => resolve(signal)));
    const folder = left('causeway-test-dead', { by: ended, server: identityOf(server.pid ?? 0) });
    sweep('causeway-test-', 'SIGQUIT', [place]);
    expect(await ends).toBe('SIGQUIT');
    expect(existsSync(folder)).toBe(false);
  });

  test('a run that goes on, a folder just made and a folder of another name are left alone', () => {
    const going = left('causeway-test-going', { by: identityOf(process.pid), server: ended });
    const fresh = left('causeway-test-fresh', null);
    const other = left('someone-elses', { by: ended, server: ended });
    sweep('causeway-test-', 'SIGQUIT', [place]);
    expect([going, fresh, other].map((folder) => existsSync(folder))).toEqual([true, true, true]);
  });

  test('a folder that never got a server goes after an hour', () => {
    const folder = left('causeway-test-never', null);
    utimesSync(folder, new Date(Date.now() - 3_700_000), new Date(Date.now() - 3_700_000));
    sweep('causeway-test-', 'SIGQUIT', [place]);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the folder of a test run', () => {
  test('is one of those that are looked through for what was left', () => {
    const folder = folderForTests('causeway-sweep-');
    expect(placesOfTests()).toContain(dirname(folder));
    rmSync(folder, { recursive: true });
  });

  test('is in memory where the machine has plenty of it alone', () => {
    expect(hasRoom(tmpdir(), 0)).toBe(false);
    expect(hasRoom('/no/such/folder')).toBe(false);
  });
});
