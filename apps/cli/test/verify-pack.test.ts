import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyIdOf, packKeyOf, packText, sealed, type EvidencePack, type PackRecord } from '@causeway/kernel';
import { typed } from './surroundings';

const folder = mkdtempSync(join(tmpdir(), 'causeway-packs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
const publicPem = (key: KeyObject): string => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();

const RECORDS: readonly PackRecord[] = [
  { section: 'untestedFindings', type: 'Cause', id: 'c1', content: { state: 'RECORDED' } },
  { section: 'problem', type: 'Review', id: 'r1', content: { title: 'Missed updates' } },
  { section: 'actions', type: 'ReviewAction', id: 'a1', content: { dueOn: '2026-03-20' } },
];
const key = newKey();
const pack = (by = key, mayLackRecords = false): EvidencePack =>
  sealed(
    {
      ...{ format: 'causeway-evidence-pack/1', about: { type: 'Review', id: 'r1' }, madeAt: '2026-06-02T09:00:00.000Z' },
      ...{ readAs: { roles: ['REGISTERED_MANAGER'], purpose: 'care' }, withheld: [], mayLackRecords },
    },
    RECORDS,
    by,
  );
const check = (text: string, ...args: readonly string[]) => typed(['verify-pack', file('pack.json', text), ...args], {});
const trusted = (): readonly string[] => ['--key', file('keys.pem', publicPem(newKey()) + publicPem(key))];

describe('verify-pack', () => {
  it('finds a pack as it was signed, by a key that is trusted', async () => {
    const { code, out } = await check(packText(pack()), ...trusted());
    expect(code).toBe(0);
    expect(out).toContain('3 records, each as it was signed');
    expect(out).toContain(`Key ${keyIdOf(packKeyOf(key))}, which you trust.`);
    const jwks = file('keys.json', JSON.stringify({ keys: [{ ...packKeyOf(key), kid: 'a name', use: 'sig' }] }));
    expect((await check(packText(pack()), '--key', jwks)).code).toBe(0);
  });

  it("says whose key it goes by when none is given: the pack's own, to be compared", async () => {
    const { code, out } = await check(packText(pack(key, true)));
    expect([code, out]).toEqual([0, expect.stringContaining(`Key ${keyIdOf(packKeyOf(key))}, which the pack brings itself`)]);
    expect(out).toContain('It does not hold what its reader may not read');
  });

  it.each<[string, (pack: EvidencePack) => EvidencePack, string]>([
    [
      'was altered',
      (of) => ({ ...of, records: of.records.map((one) => (one.id === 'a1' ? { ...one, content: { dueOn: '2027-03-20' } } : one)) }),
      'Altered: actions: ReviewAction a1',
    ],
    ['was taken out', (of) => ({ ...of, records: of.records.slice(1) }), 'Taken out: untestedFindings: Cause c1'],
    [
      'was put in',
      (of) => ({ ...of, records: [...of.records, { ...RECORDS[0], id: 'c2' } as PackRecord] }),
      'Put in: untestedFindings: Cause c2',
    ],
    ['was put in twice', (of) => ({ ...of, records: [...of.records, RECORDS[0] as PackRecord] }), 'Put in: untestedFindings: Cause c1'],
    ['was moved', (of) => ({ ...of, records: of.records.toReversed() }), 'Its records stand in another order.'],
  ])('names the record that %s, and no other', async (_what, tampered, line) => {
    const { code, out } = await check(packText(tampered(pack())), ...trusted());
    expect([code, out.split('\n')]).toEqual([1, [line, expect.stringMatching(/^Key .*, which you trust\.$/)]]);
  });

  it('refuses a signature of another, whether its key is known or not', async () => {
    const own = pack();
    const other = pack(newKey());
    const borrowed = { ...own, seal: { ...own.seal, signature: other.seal.signature } };
    expect(await check(packText(borrowed), ...trusted())).toMatchObject({
      code: 1,
      out: expect.stringContaining('The signature is not of what stands in it'),
    });
    const { code, out } = await check(packText(other), ...trusted());
    expect([code, out.split('\n')]).toEqual([
      1,
      ['It is signed by a key that is none of those that you trust.', `Key ${other.seal.keyId}.`],
    ]);
    const renamed = { ...own, seal: { ...own.seal, keyId: other.seal.keyId } };
    expect((await check(packText(renamed), ...trusted())).code).toBe(1);
  });

  it('refuses hashes that were made to fit an altered record, and a head that says something else', async () => {
    const own = pack();
    const records = own.records.map((one) => (one.id === 'a1' ? { ...one, content: { dueOn: '2027-03-20' } } : one));
    const remade = sealed({ ...own.manifest }, records, newKey());
    const fitted = { ...own, records, manifest: remade.manifest };
    expect(await check(packText(fitted), ...trusted())).toMatchObject({
      code: 1,
      out: expect.stringMatching(/The signature .*\nThe hash of the whole/),
    });
    const whole = { ...pack(key, true), manifest: { ...pack(key, true).manifest, mayLackRecords: false } };
    expect((await check(packText(whole), ...trusted())).code).toBe(1);
  });

  it('refuses a name that stands twice, of which another reader would take the first', async () => {
    const text = packText(pack()).replace('"dueOn":"2026-03-20"', '"dueOn":"2027-03-20","dueOn":"2026-03-20"');
    expect(await check(text, ...trusted())).toMatchObject({ code: 1, out: expect.stringContaining('not written as it was given away') });
  });

  it('ends with 1 for what is no pack, and with 2 for a file that is not there or holds no public key', async () => {
    for (const text of ['', '{}', 'null', '{"manifest":{"records":[]},"records":[],"seal":{}}']) expect((await check(text)).code).toBe(1);
    expect((await typed(['verify-pack', join(folder, 'none.json')], {})).code).toBe(2);
    expect((await typed('verify-pack', {})).code).toBe(2);
    const secret = file('key.pem', key.export({ type: 'pkcs8', format: 'pem' }).toString());
    const { code, err } = await check(packText(pack()), '--key', secret);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no Ed25519 public key in')]);
  });

  it("lets no text of a pack move a terminal's cursor", async () => {
    const tampered = { ...pack(), records: [...RECORDS, { section: 'x', type: '\u001b[2J', id: 'y', content: null }] };
    const { out } = await check(packText(tampered), ...trusted());
    expect(out).toContain('Put in: x: ?[2J y');
  });
});
