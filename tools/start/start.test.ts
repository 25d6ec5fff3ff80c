import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePorts } from '../postgres/free-port';
import { startedAt } from '../postgres/process-identity';
import { demonstrationIn, halfLoadedIn } from './demonstration';
import { sentenceOf } from './faults';
import { kept } from './kept';
import { killAll, leftOver, record, stopLeftovers } from './leftovers';
import { portBase, refuseTakenPorts } from './ports';
import { stopping } from './stopping';
import { portsFrom } from './topology';

let folder: string;
const begun: ChildProcess[] = [];
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'causeway-start-'))));
afterEach(() => {
  for (const child of begun.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
const quiet = (): void => undefined;

const STUBBORN = "process.on('SIGTERM', () => {});";

/** A process that ends when it is asked to, unless it does something else then. */
async function aProcess(asked = ''): Promise<number> {
  const child = spawn(process.execPath, ['-e', `${asked} console.log('here'); setInterval(() => {}, 1000)`]);
  begun.push(child);
  await new Promise((done) => child.stdout?.once('data', done));
  return child.pid ?? 0;
}

describe('a taken port', () => {
  it('is named with its process, all at once, and with the setting that moves them', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const [gateway = 0, free = 0] = await freePorts(2);
    const ports = { ...portsFrom(23_000), gateway, identity: port, postgres: port };
    const refused = await refuseTakenPorts(ports, ['gateway', 'identity', 'postgres']).catch((error: Error) => error.message);
    await refuseTakenPorts({ ...ports, identity: free }, ['gateway', 'identity']);
    await new Promise((done) => taken.close(done));
    expect(refused).toBe(
      `These ports are taken: ${port} (identity), ${port} (postgres). Stop what uses them, or set CAUSEWAY_PORT_BASE to another number than ${gateway}.`,
    );
  });

  it.each(['6000', '80', '70000', 'x', '4000.5'])('a base of %s is refused', (text) => {
    expect(() => portBase(text)).toThrow('CAUSEWAY_PORT_BASE');
  });

  it.each([
    [6000, 'gateway', 6000],
    [4040, 'linking', 4045],
    [4180, 'identity', 4190],
    [5057, 'safeguarding', 5060],
    [6561, 'linking', 6566],
    [6655, 'identity', 6665],
    [6693, 'governance', 6697],
    [10_079, 'workforce', 10_080],
    [2047, 'care-records', 2049],
  ])('a base of %i is refused: %s would be at %i, from which nothing can be fetched', (base, name, port) => {
    expect(() => portBase(String(base))).toThrow(
      `CAUSEWAY_PORT_BASE can't be ${base}: ${name} would be at ${port}, and browsers and Node refuse to fetch from that port.`,
    );
  });

  it('a base may put PostgreSQL or Kafka there, from which nothing is fetched', () => {
    expect([portBase('4013'), portBase('3953')]).toEqual([4013, 3953]);
  });

  it('the base is 4000 unless it is set', () => {
    expect([portBase(undefined), portBase('5100')]).toEqual([4000, 5100]);
  });
});

describe('a child of the door', () => {
  it('ends when the shell that npm began is told to stop, though the shell passes nothing on', async () => {
    const door = join(folder, 'door.mjs');
    writeFileSync(
      door,
      `import { spawn } from 'node:child_process';
       import { stopWithParent } from ${JSON.stringify(pathToFileURL(join(__dirname, 'with-parent.cjs')).href)};
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
       stopWithParent(child);
       console.log(child.pid);`,
    );
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${door}"; true`], { stdio: ['ignore', 'pipe', 'inherit'] });
    begun.push(shell);
    const pid = Number(await new Promise((done) => shell.stdout.once('data', done)));
    expect(startedAt(pid)).not.toBeNull();
    shell.kill('SIGTERM');
    for (const until = Date.now() + 40_000; startedAt(pid) !== null && Date.now() < until;) await sleep(100);
    expect(startedAt(pid)).toBeNull();
  });

  it('is told so once, for a second time means by force', async () => {
    const told = join(folder, 'told');
    const door = join(folder, 'door.mjs');
    writeFileSync(
      door,
      `import { spawn } from 'node:child_process';
       import { stopWithParent } from ${JSON.stringify(pathToFileURL(join(__dirname, 'with-parent.cjs')).href)};
       const child = spawn(process.execPath, ['-e', ${JSON.stringify(
         `process.on('SIGTERM', () => { require('fs').appendFileSync(${JSON.stringify(told)}, 'SIGTERM '); setTimeout(() => process.exit(), 4_000); });
          console.log(process.pid); setInterval(() => {}, 1_000)`,
       )}], { stdio: ['ignore', 'inherit', 'inherit'] });
       stopWithParent(child);
       child.once('exit', () => process.exit());`,
    );
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${door}"; true`], { stdio: ['ignore', 'pipe', 'inherit'] });
    begun.push(shell);
    const pid = Number(await new Promise((done) => shell.stdout.once('data', done)));
    shell.kill('SIGTERM');
    for (const until = Date.now() + 40_000; startedAt(pid) !== null && Date.now() < until;) await sleep(100);
    expect(readFileSync(told, 'utf8')).toBe('SIGTERM ');
  });
});

describe('what a killed run left behind', () => {
  it('is stopped, by force where asking is not enough', async () => {
    const [willing, stubborn] = [await aProcess(), await aProcess(STUBBORN)];
    record(folder, [
      { name: 'postgres', pid: willing },
      { name: 'linking', pid: stubborn },
    ]);
    await stopLeftovers(folder, quiet, 500);
    expect([startedAt(willing), startedAt(stubborn), leftOver(folder)]).toEqual([null, null, []]);
  });

  it('finishes what it had accepted, which is said', async () => {
    const done = join(folder, 'done');
    const said: string[] = [];
    const pid = await aProcess(
      `process.on('SIGTERM', () => setTimeout(() => { require('fs').writeFileSync(${JSON.stringify(done)}, ''); process.exit(); }, 3_000));`,
    );
    record(folder, [{ name: 'linking', pid }]);
    await stopLeftovers(folder, (line) => said.push(line));
    expect(existsSync(done)).toBe(true);
    expect(said).toContain('Waiting for linking to finish what it has accepted');
  });

  it('ends in order: apps, then Kafka, PostgreSQL last', async () => {
    const ended = join(folder, 'ended');
    const names = ['postgres', 'kafka', 'linking'];
    const pids = await Promise.all(
      names.map(async (name) => {
        const child = spawn(process.execPath, [
          '-e',
          `const end = () => setTimeout(() => { require('fs').appendFileSync(${JSON.stringify(ended)}, '${name} '); process.exit(); }, 100);
           process.on('SIGTERM', end); process.on('SIGINT', end); console.log('here'); setInterval(() => {}, 1000)`,
        ]);
        begun.push(child);
        await new Promise((done) => child.stdout.once('data', done));
        return { name, pid: child.pid };
      }),
    );
    record(folder, pids);
    await stopLeftovers(folder, quiet);
    expect(readFileSync(ended, 'utf8')).toBe('linking kafka postgres ');
  });

  it('is nothing that has ended, though nobody has reaped it', async () => {
    const parent = spawn('sh', ['-c', 'sleep 300 & echo $!; exec sleep 300'], { stdio: ['ignore', 'pipe', 'ignore'] });
    begun.push(parent);
    let said = '';
    for await (const words of parent.stdout) if ((said += String(words)).includes('\n')) break;
    const pid = Number(said);
    // The shell that began it would still reap it: what follows it as its parent does not.
    const command = () => execFileSync('ps', ['-o', 'comm=', '-p', String(parent.pid)], { encoding: 'utf8' }).trim();
    while (command() !== 'sleep') await sleep(20);
    record(folder, [{ name: 'linking', pid }]);
    expect(leftOver(folder)).toMatchObject([{ name: 'linking', pid }]);
    process.kill(pid, 'SIGKILL');
    for (const until = Date.now() + 40_000; leftOver(folder).length > 0 && Date.now() < until;) await sleep(20);
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(leftOver(folder)).toEqual([]);
  });

  it('is left alone when another process has its number by now', async () => {
    const pid = await aProcess();
    writeFileSync(join(folder, 'run.json'), JSON.stringify([{ name: 'linking', pid, startedAt: '1' }]));
    await stopLeftovers(folder, quiet);
    expect(startedAt(pid)).not.toBeNull();
  });

  it('is not touched while the run itself goes on', async () => {
    const [starter, app] = [await aProcess(), await aProcess()];
    record(folder, [
      { name: 'start', pid: starter },
      { name: 'linking', pid: app },
    ]);
    await expect(stopLeftovers(folder, quiet)).rejects.toThrow(`Causeway runs already from this folder (process ${starter})`);
    expect(startedAt(app)).not.toBeNull();
  });

  it('is nothing when the list of it was cut short', async () => {
    writeFileSync(join(folder, 'run.json'), '[{"name":"link');
    await expect(stopLeftovers(folder, quiet)).resolves.toBeUndefined();
  });

  it('goes at once by force', async () => {
    const pid = await aProcess(STUBBORN);
    record(folder, [
      { name: 'linking', pid },
      { name: 'start', pid: process.pid },
    ]);
    killAll(folder);
    for (let i = 0; i < 2_000 && startedAt(pid) !== null; i += 1) await new Promise((done) => setTimeout(done, 20));
    expect(startedAt(pid)).toBeNull();
  });
});

describe('a first run that was cut short', () => {
  const loading = (tenantId: string) => Promise.resolve({ tenantId, logins: ['reviewer'] });
  const never = () => Promise.reject(new Error('again'));
  const tenants: string[] = [];
  const cutShort = (tenantId: string) => {
    tenants.push(tenantId);
    return Promise.reject(new Error('stopped'));
  };

  it('loads the demonstration anew, and one that was loaded whole is not loaded again', async () => {
    await expect(demonstrationIn(folder, cutShort, quiet)).rejects.toThrow('stopped');
    writeFileSync(join(folder, 'demonstration.json'), '{"tenantId":"');
    const loaded = await demonstrationIn(folder, loading, quiet);
    expect(await demonstrationIn(folder, never, quiet)).toEqual(loaded);
    expect(kept(join(folder, 'demonstration.json'))).toEqual(loaded);
    expect(existsSync(join(folder, 'demonstration.json.new'))).toBe(false);
  });

  it('is known by its tenant, whatever stopped it, until one is loaded whole', async () => {
    expect(halfLoadedIn(folder)).toBeNull();
    await expect(demonstrationIn(folder, cutShort, quiet)).rejects.toThrow('stopped');
    expect(halfLoadedIn(folder)).toBe(tenants.at(-1));
    await expect(demonstrationIn(folder, cutShort, quiet)).rejects.toThrow('stopped');
    expect(halfLoadedIn(folder)).toBe(tenants.at(-1));
    expect(new Set(tenants).size).toBe(tenants.length);
    const { tenantId } = await demonstrationIn(folder, loading, quiet);
    expect(tenants).not.toContain(tenantId);
    expect(halfLoadedIn(folder)).toBeNull();
  });

  it('is known before anything is loaded into it', async () => {
    const seen: (string | null)[] = [];
    const { tenantId } = await demonstrationIn(
      folder,
      (id) => {
        seen.push(halfLoadedIn(folder));
        return loading(id);
      },
      quiet,
    );
    expect(seen).toEqual([tenantId]);
  });
});

describe('Ctrl-C', () => {
  it('that arrives several times at once, as npm passes it on, ends in peace; once more ends by force', () => {
    const done: string[] = [];
    const asked = stopping(
      () => void done.push('in peace'),
      () => void done.push('by force'),
    );
    expect(asked.asked()).toBe(false);
    for (const at of [10_000, 10_001, 10_400]) asked.signal(at);
    expect([done, asked.asked()]).toEqual([['in peace'], true]);
    asked.signal(11_500);
    expect(done).toEqual(['in peace', 'by force']);
  });
});

describe('a fault of the machine', () => {
  it.each([
    ['ENOSPC', 'no disk space left'],
    ['EACCES', 'belongs to somebody else'],
    ['EROFS', 'can only be read'],
  ])('%s is a sentence that says what to do', (code, words) => {
    const sentence = sentenceOf(Object.assign(new Error(`${code}: x`), { code, path: '/data/x' }));
    expect(sentence).toContain(words);
    expect(sentence).toContain('/data/x');
  });
});
