import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './checks/root';

type Disk = (folder: string) => { readonly id: number; readonly free: number };
const { fullDisk, lackOfSpace } = createRequire(__filename)('./disk-space.cjs') as {
  fullDisk: (title: string, said: string) => string | null;
  lackOfSpace: (clone: string, data: string | null, disk?: Disk) => string | null;
};

describe('room on the disks', () => {
  const disks =
    (clone: number, data: number, id = 2): Disk =>
    (folder) =>
      folder === '/clone' ? { id: 1, free: clone } : { id, free: data };

  it('is asked for where the clone is', () => {
    expect(lackOfSpace('/clone', '/data', disks(1.94e9, 9e9))).toBe(
      'At least 2 GB of free disk space are needed in /clone; 1.9 GB are free. Make room, then run this again.',
    );
  });

  it('is asked for where the data lie, when that is another disk', () => {
    expect(lackOfSpace('/clone', '/data', disks(2e9, 0.3e9))).toBe(
      'At least 1 GB of free disk space is needed for the data in /data; 0.3 GB are free. Make room, or set CAUSEWAY_DATA to a folder on another disk, then run this again.',
    );
    expect(lackOfSpace('/clone', '/data', disks(2e9, 1e9))).toBeNull();
    expect(lackOfSpace('/clone', null, disks(2e9, 0))).toBeNull();
    expect(lackOfSpace('/clone', '/data', disks(2e9, 0, 1))).toBeNull();
  });

  it('is looked for on a real disk, for a folder that is still to be made too', () => {
    expect(lackOfSpace(__dirname, join(__dirname, 'not', 'made', 'yet'))).toBeNull();
  });
});

describe('a step that ended because a disk was full', () => {
  it('is a sentence that says where, and what to do', () => {
    expect(
      fullDisk(
        'Installing packages',
        'npm error code ENOSPC\nnpm error syscall write\nnpm error path /home/a/.npm/_cacache\nnpm error errno -28\nnpm error nospc ENOSPC: no space left on device, write\n',
      ),
    ).toBe('Installing packages found no disk space left at /home/a/.npm/_cacache: make room, then run this again.');
    expect(fullDisk('Building', 'Error: ENOSPC: no space left on device, write')).toBe(
      'Building found no disk space left: make room, then run this again.',
    );
  });

  it('is not one that failed for another reason', () => {
    expect(fullDisk('Building', 'error TS2322: no space')).toBeNull();
  });
});

describe('npm start', () => {
  let clone: string;
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'causeway-door-'));
    for (const file of [
      'package.json',
      'tools/door.cjs',
      'tools/bootstrap.cjs',
      'tools/usage.cjs',
      'tools/node-version.cjs',
      'tools/disk-space.cjs',
      'tools/start/with-parent.cjs',
    ])
      cpSync(join(ROOT, file), join(clone, file));
    writeFileSync(join(clone, 'package-lock.json'), '{}');
    mkdirSync(join(clone, 'bin'));
    writeFileSync(join(clone, 'bin/npm'), '#!/bin/sh\necho "npm error nospc ENOSPC: no space left on device, write" >&2\nexit 228\n', {
      mode: 0o755,
    });
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  const begun = (...options: string[]): [number | null, string] => {
    const { status, stderr } = spawnSync(process.execPath, [...options, join(clone, 'tools/door.cjs'), 'start'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(clone, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, CAUSEWAY_DATA: join(clone, 'data') },
    });
    return [status, stderr];
  };

  it('says so where the packages find no room', () => {
    expect(begun()).toEqual([1, 'Installing packages found no disk space left: make room, then run this again.\n']);
  });

  it('says so before it installs anything where the data will find none', () => {
    const full = join(clone, 'full.cjs');
    writeFileSync(
      full,
      `const fs = require('node:fs'), { statSync } = fs;
       fs.mkdirSync(process.env.CAUSEWAY_DATA);
       fs.statfsSync = (folder) => ({ bsize: 1e6, bavail: folder === process.env.CAUSEWAY_DATA ? 300 : 2000 });
       fs.statSync = (path, ...options) => path === process.env.CAUSEWAY_DATA ? { dev: -1 } : statSync(path, ...options);`,
    );
    expect(begun('--require', full)).toEqual([1, expect.stringMatching(/^At least 1 GB .* for the data in .*data; 0\.3 GB are free\./)]);
  });
});
