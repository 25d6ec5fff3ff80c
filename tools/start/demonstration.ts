import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keep, kept } from './kept';

export interface Loaded {
  readonly tenantId: string;
  readonly logins: readonly string[];
}

const wholeIn = (dataDir: string): string => join(dataDir, 'demonstration.json');
const begunIn = (dataDir: string): string => join(dataDir, 'demonstration-begun.json');

/** The tenant of a load that was cut short, by Ctrl-C or by a kill: it is removed before another is loaded. Null when there is none. */
export const halfLoadedIn = (dataDir: string): string | null =>
  kept<Loaded>(wholeIn(dataDir)) ? null : (kept<Pick<Loaded, 'tenantId'>>(begunIn(dataDir))?.tenantId ?? null);

/** The demonstration that was loaded whole, or a new tenant, of which it is written down beforehand that its load has begun. */
export async function demonstrationIn(
  dataDir: string,
  load: (tenantId: string) => Promise<Loaded>,
  say: (line: string) => void,
): Promise<Loaded> {
  const before = kept<Loaded>(wholeIn(dataDir));
  if (before) return before;
  say('Loading the demonstration group: three services, a year of records (one to two minutes, once)');
  const tenantId = randomUUID();
  keep(begunIn(dataDir), { tenantId });
  const loaded = await load(tenantId);
  keep(wholeIn(dataDir), loaded);
  rmSync(begunIn(dataDir), { force: true });
  return loaded;
}
