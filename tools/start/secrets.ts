import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keep, kept } from './kept';

interface Secrets {
  readonly passwords: { readonly owner: string; readonly app: string; readonly audit: string; readonly logReader: string };
  readonly idCodecKey: string;
  readonly adminKey: string;
}

/** Made once for a data folder, readable by its owner alone. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const before = kept<Secrets>(file);
  if (before) return before;
  const key = (): string => randomBytes(32).toString('hex');
  const made: Secrets = { passwords: { owner: key(), app: key(), audit: key(), logReader: key() }, idCodecKey: key(), adminKey: key() };
  keep(file, made);
  return made;
}
