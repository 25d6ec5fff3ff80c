import { join } from 'node:path';
import { keep, kept } from './kept';

export interface Loaded {
  readonly tenantId: string;
  readonly logins: readonly string[];
}

/** The demonstration that was loaded whole; one that was cut short is left aside, and a new tenant is loaded. */
export async function demonstrationIn(dataDir: string, load: () => Promise<Loaded>, say: (line: string) => void): Promise<Loaded> {
  const file = join(dataDir, 'demonstration.json');
  const before = kept<Loaded>(file);
  if (before) return before;
  say('Loading the demonstration group: three services, a year of records (one to two minutes, once)');
  const loaded = await load();
  keep(file, loaded);
  return loaded;
}
