import { createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Seal } from './chain';

/** The note of a seal outside the database: a line of JSON. */
const line = z.object({
  tenant: z.uuid(),
  number: z.number().int().min(1),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
  sealedAt: z.string(),
});
export type AnchorLine = z.output<typeof line>;

export const anchorsFile = (folder: string, domain: string): string => join(folder, `${domain}.jsonl`);

export async function appendAnchors(
  folder: string,
  domain: string,
  seals: readonly Pick<Seal, 'tenantId' | 'number' | 'mac' | 'sealedAt'>[],
): Promise<void> {
  if (seals.length === 0) return;
  const lines = seals.map(
    ({ tenantId: tenant, number, mac, sealedAt }) => `${JSON.stringify({ tenant, number, mac, sealedAt } satisfies AnchorLine)}\n`,
  );
  await mkdir(folder, { recursive: true });
  await appendFile(anchorsFile(folder, domain), lines.join(''), { mode: 0o600, flush: true });
}

/** How much of the file is there; what is appended later is not read. */
export const lengthOf = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.size ?? 0;

/** Its lines as far as that length, in pages; null in place of a line that can't be read, as one that was cut short. */
export async function* anchorsIn(file: string, length: number, page: number): AsyncGenerator<readonly (AnchorLine | null)[]> {
  if (length === 0) return;
  let read: (AnchorLine | null)[] = [];
  for await (const text of createInterface({ input: createReadStream(file, { end: length - 1 }), crlfDelay: Infinity })) {
    read.push(parsed(text));
    if (read.length === page) {
      yield read;
      read = [];
    }
  }
  yield read;
}

function parsed(text: string): AnchorLine | null {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Takes away what was kept of a tenant that never was, when no process runs; the other lines stay as they are. */
export function removeAnchors(folder: string, domain: string, tenantId: string): void {
  const file = anchorsFile(folder, domain);
  if (!existsSync(file)) return;
  const kept = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => parsed(text)?.tenant !== tenantId);
  writeFileSync(`${file}.new`, kept.join('\n'), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
