import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsIn } from './secrets';

const folder = mkdtempSync(join(tmpdir(), 'causeway-secrets-'));
const file = join(folder, 'secrets.json');
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => rmSync(file, { force: true }));

describe('the secrets of a data folder', () => {
  it('are made once, for its owner alone, with a key that signs packs and one that seals the trail', () => {
    const made = secretsIn(folder);
    expect(createPrivateKey(made.packKey).asymmetricKeyType).toBe('ed25519');
    expect(made.sealKey).toMatch(/^[0-9a-f]{64}$/);
    expect(secretsIn(folder)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('of a folder from before packs are kept, and the key of packs is made once', () => {
    const { packKey, ...before } = secretsIn(folder);
    writeFileSync(file, JSON.stringify(before));
    const since = secretsIn(folder);
    expect(since).toEqual({ ...before, packKey: since.packKey });
    expect(since.packKey).not.toBe(packKey);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(since);
    expect(secretsIn(folder)).toEqual(since);
  });

  it('of a folder from before the trail was sealed are kept, with a key and a password of the sealer that are made once', () => {
    const { sealKey, ...before } = secretsIn(folder);
    const { sealer, ...passwords } = before.passwords;
    writeFileSync(file, JSON.stringify({ ...before, passwords }));
    const since = secretsIn(folder);
    expect(since).toEqual({ ...before, sealKey: since.sealKey, passwords: { ...passwords, sealer: since.passwords.sealer } });
    expect(since.sealKey).not.toBe(sealKey);
    expect(since.passwords.sealer).not.toBe(sealer);
    expect(since.passwords.sealer).toMatch(/^[0-9a-f]{64}$/);
    expect(secretsIn(folder)).toEqual(since);
  });
});
