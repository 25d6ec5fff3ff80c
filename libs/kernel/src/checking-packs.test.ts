import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { checkPack } from './checking-packs';
import { keyIdOf, packKeyOf, packText, sealed, type EvidencePack, type PackRecord } from './evidence-pack';

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
const [key, stranger] = [newKey(), newKey()];
const record = (id: string, content: PackRecord['content'] = { state: 'RECORDED' }): PackRecord => ({
  section: 'causes',
  type: 'Cause',
  id,
  content,
});
const RECORDS = [record('c1'), record('c2'), record('c3')];
const HEAD = {
  format: 'causeway-evidence-pack/1' as const,
  about: { type: 'Review', id: 'r1' },
  madeAt: '2026-06-02T09:00:00.000Z',
  readAs: { roles: ['REGISTERED_MANAGER'], purpose: 'care' },
  withheld: [],
  mayLackRecords: false,
};
const pack = sealed(HEAD, RECORDS, key);
const withRecords = (records: readonly PackRecord[]): EvidencePack => ({ ...pack, records: [...records] });
const withSeal = (seal: Partial<EvidencePack['seal']>): EvidencePack => ({ ...pack, seal: { ...pack.seal, ...seal } });
const foundIn = (one: EvidencePack, trusted = [packKeyOf(key)]) => checkPack(packText(one), trusted).faults;

it('finds nothing in a pack as it was signed, by a key that is trusted or by its own', () => {
  const keyId = keyIdOf(packKeyOf(key));
  expect(checkPack(packText(pack), [packKeyOf(stranger), packKeyOf(key)])).toMatchObject({ faults: [], keyId });
  expect(checkPack(packText(pack), null)).toMatchObject({ faults: [], keyId });
});

it.each<[string, EvidencePack, object[]]>([
  [
    'altered',
    withRecords([record('c1'), record('c2', { state: 'RULED_OUT' }), record('c3')]),
    [{ code: 'RECORD_ALTERED', record: 'causes: Cause c2' }],
  ],
  ['taken out', withRecords([record('c1'), record('c3')]), [{ code: 'RECORD_MISSING', record: 'causes: Cause c2' }]],
  ['put in', withRecords([...RECORDS, record('c4')]), [{ code: 'RECORD_ADDED', record: 'causes: Cause c4' }]],
  ['put in a second time', withRecords([...RECORDS, record('c1')]), [{ code: 'RECORD_ADDED', record: 'causes: Cause c1' }]],
  ['moved', withRecords([record('c2'), record('c1'), record('c3')]), [{ code: 'ORDER_CHANGED' }]],
])('names the record that was %s, and nothing else', (_what, one, faults) => {
  expect(foundIn(one)).toEqual(faults);
});

it.each<[string, EvidencePack, string[]]>([
  ['by a key that is not trusted', sealed(HEAD, RECORDS, stranger), ['KEY_UNKNOWN']],
  ['under the name of another key', withSeal({ keyId: keyIdOf(packKeyOf(stranger)) }), ['KEY_UNKNOWN']],
  ['with the signature of another', withSeal({ signature: sealed(HEAD, RECORDS, stranger).seal.signature }), ['SIGNATURE_WRONG']],
  ['with another hash of the whole', withSeal({ sha256: 'a'.repeat(64) }), ['DIGEST_WRONG']],
])('refuses a pack that is signed %s, and says that alone', (_how, one, codes) => {
  expect(foundIn(one).map(({ code }) => code)).toEqual(codes);
});

it('refuses a pack that was written otherwise than it was given away', () => {
  expect(checkPack(`${JSON.stringify(JSON.parse(packText(pack)), null, 2)}\n`, null).faults).toEqual([{ code: 'REWRITTEN' }]);
});

it.each(['', 'null', '{}', '{"manifest":{"records":[]},"records":[],"seal":{}}'])('takes what is no pack for none: %s', (text) => {
  expect(checkPack(text, null)).toEqual({ faults: [{ code: 'NOT_A_PACK' }], pack: null, keyId: null });
});
