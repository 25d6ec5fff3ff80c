import { createRequire } from 'node:module';
import { join } from 'node:path';

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
