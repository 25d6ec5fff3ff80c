import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf, startedAt } from '../postgres/process-identity';
import { clearLeftover, markOf } from './leftover-broker';

describe('a process on the folder of a broker', () => {
  let folder: string;
  let child: ChildProcess;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'causeway-left-'));
    child = spawn(process.execPath, ['-e', "console.log('here'); setInterval(() => {}, 1000)", '--', markOf(folder)]);
    await new Promise((done) => child.stdout?.once('data', done));
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const pid = (): number => child.pid ?? 0;
  const owned = (by: object, server: object): string => {
    const file = join(folder, 'owner.json');
    writeFileSync(file, JSON.stringify({ by, server }));
    return file;
  };

  it('is stopped when its starter could not write down which it was', async () => {
    if (process.platform !== 'linux') return;
    await clearLeftover(folder, join(folder, 'owner.json'));
    expect(startedAt(pid())).toBeNull();
  });

  it('is left alone, and the start refused, while its starter lives', async () => {
    const file = owned(identityOf(process.pid), identityOf(pid()));
    await expect(clearLeftover(folder, file)).rejects.toThrow(`started by process ${process.pid}, which still runs`);
    expect(startedAt(pid())).not.toBeNull();
  });

  it('is not another one that has the number of a broker that ended', async () => {
    const other = spawn(process.execPath, ['-e', "console.log('here'); setInterval(() => {}, 1000)"]);
    await new Promise((done) => other.stdout.once('data', done));
    await clearLeftover(`${folder}-elsewhere`, owned({ pid: 1, startedAt: 'long ago' }, { pid: other.pid, startedAt: 'long ago' }));
    expect(startedAt(other.pid ?? 0)).not.toBeNull();
    other.kill('SIGKILL');
  });
});
