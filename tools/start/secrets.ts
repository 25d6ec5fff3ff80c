import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Passwords } from '@causeway/persistence';
import { keep, kept } from './kept';

interface Secrets {
  readonly passwords: Passwords;
  readonly idCodecKey: string;
  readonly adminKey: string;
  /** The key that signs evidence packs, as PEM. */
  readonly packKey: string;
  /** The key that seals the trail, in hexadecimal. */
  readonly sealKey: string;
}

/** Made once for a data folder, readable by its owner alone; what a later version needs is made when it first starts there. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const before = kept<Partial<Secrets>>(file);
  if (isWhole(before)) return before;
  const key = (): string => randomBytes(32).toString('hex');
  const passwords = { owner: key(), app: key(), audit: key(), sealer: key(), logReader: key() };
  const fresh = { idCodecKey: key(), adminKey: key(), packKey: newPackKey(), sealKey: key() };
  const made: Secrets = { ...fresh, ...before, passwords: { ...passwords, ...before?.passwords } };
  keep(file, made);
  return made;
}

const isWhole = (secrets: Partial<Secrets> | null): secrets is Secrets => secrets?.packKey !== undefined && secrets.sealKey !== undefined;

export const newPackKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
