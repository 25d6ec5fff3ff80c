import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Where the bytes of documents are kept, by tenant and id. */
export interface FileStore {
  /** Receives a stream aside, at most `most` bytes of it; `keep` puts it in its place, `drop` forgets it. */
  readonly receive: (bytes: AsyncIterable<Buffer>, most: number) => Promise<Received>;
  readonly read: (tenantId: string, id: string) => Promise<Readable | null>;
}

export interface Received {
  /** How many came. Beyond `most` nothing is kept and the hash is of no use. */
  readonly bytes: number;
  readonly sha256: string;
  readonly keep: (tenantId: string, id: string) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Files in a folder, `file:///var/lib/causeway/files`: readable by its owner alone, in place whole or not at all. */
export function openFileStore(url: string): FileStore {
  const root = fileURLToPath(url);
  const placeOf = (tenantId: string, id: string): string => join(root, tenantId, id.slice(0, 2), id);
  return {
    receive: async (bytes, most) => {
      const aside = join(root, 'arriving', randomUUID());
      await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
      const drop = (): Promise<void> => rm(aside, { force: true });
      try {
        return { ...(await write(aside, bytes, most)), drop, keep: (tenantId, id) => put(aside, placeOf(tenantId, id)) };
      } catch (error) {
        await drop();
        throw error;
      }
    },
    read: async (tenantId, id) => {
      const path = placeOf(tenantId, id);
      return (await stat(path).catch(() => null)) ? createReadStream(path) : null;
    },
  };
}

async function write(
  path: string,
  bytes: AsyncIterable<Buffer>,
  most: number,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let came = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of bytes) {
      came += chunk.length;
      if (came > most) continue; // read to its end, so that the sender hears why it was refused
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes: came, sha256: hash.digest('hex') };
}

/** A rename is seen whole or not at all; the folder is synced, so that it outlives a power cut. */
async function put(aside: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rename(aside, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
