import { createPublicKey, verify } from 'node:crypto';
import { canonical, type Json } from './canonical';
import { keyIdOf, PACK_FORMAT, packKeyOf, sha256Of, signedOf, type EvidencePack, type PackKey, type PackManifest } from './evidence-pack';

/** What is wrong with a pack. `record` is the record that it is about: section, type and id. */
export interface PackFault {
  readonly code:
    | 'NOT_A_PACK'
    | 'REWRITTEN'
    | 'KEY_UNKNOWN'
    | 'SIGNATURE_WRONG'
    | 'DIGEST_WRONG'
    | 'RECORD_ALTERED'
    | 'RECORD_MISSING'
    | 'RECORD_ADDED'
    | 'ORDER_CHANGED';
  readonly record?: string;
}

export interface CheckedPack {
  readonly faults: readonly PackFault[];
  /** Null where the text is no pack at all. */
  readonly pack: EvidencePack | null;
  /** The fingerprint of the key that the pack says it was signed by, reckoned anew. */
  readonly keyId: string | null;
}

/** The public keys of a text: of PEM, one or several, or of a JSON Web Key Set. Throws for one that is not Ed25519. */
export function packKeysIn(text: string): PackKey[] {
  if (text.trimStart().startsWith('{')) {
    const { keys } = JSON.parse(text) as { readonly keys?: readonly object[] };
    return (keys ?? []).map((key) => packKeyOf(createPublicKey({ key: { ...key }, format: 'jwk' })));
  }
  const blocks = text.match(/-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/g) ?? [];
  return blocks.map((block) => packKeyOf(createPublicKey(block)));
}

/**
 * Checks a pack by keys that are trusted; without any, by the key that it brings itself, whose fingerprint then has to be compared by whoever
 * asks. Where the signature holds, the hashes that it covers are the maker's, and each record that is another is named.
 */
export function checkPack(text: string, trusted: readonly PackKey[] | null): CheckedPack {
  const pack = packIn(text);
  if (!pack) return { faults: [{ code: 'NOT_A_PACK' }], pack: null, keyId: null };
  const { manifest, seal } = pack;
  const keyId = keyIdOf(seal.key);
  const key = trusted === null ? seal.key : trusted.find((one) => keyIdOf(one) === keyId);
  const lines: readonly (readonly [boolean, PackFault['code']])[] = [
    [key === undefined || seal.keyId !== keyId, 'KEY_UNKNOWN'],
    [key !== undefined && !signedBy(key, manifest, seal.signature), 'SIGNATURE_WRONG'],
    [seal.sha256 !== sha256Of(manifest), 'DIGEST_WRONG'],
    [canonical(pack as unknown as Json) !== text.trimEnd(), 'REWRITTEN'],
  ];
  const own = lines.flatMap(([holds, code]) => (holds ? [{ code }] : []));
  return { faults: [...own, ...recordFaults(pack)], pack, keyId };
}

const nameOf = ({ section, type, id }: { readonly section: string; readonly type: string; readonly id: string }): string =>
  `${section}: ${type} ${id}`;

/** Each record against the hash that the manifest has of it. */
function recordFaults({ manifest, records }: EvidencePack): PackFault[] {
  const came = new Map(records.map((record) => [nameOf(record), sha256Of(record)]));
  const named = new Set(manifest.records.map(nameOf));
  const of = manifest.records.flatMap((one): PackFault[] => {
    const sha256 = came.get(nameOf(one));
    if (sha256 === one.sha256) return [];
    return [{ code: sha256 === undefined ? 'RECORD_MISSING' : 'RECORD_ALTERED', record: nameOf(one) }];
  });
  const added = records.filter((record, i) => !named.has(nameOf(record)) || records.findIndex((one) => nameOf(one) === nameOf(record)) < i);
  const moved = manifest.records.some((one, i) => nameOf(one) !== (records[i] && nameOf(records[i])));
  const faults = [...of, ...added.map((record): PackFault => ({ code: 'RECORD_ADDED', record: nameOf(record) }))];
  return faults.length === 0 && moved ? [{ code: 'ORDER_CHANGED' }] : faults;
}

function signedBy(key: PackKey, manifest: PackManifest, signature: string): boolean {
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
  return verify(null, signedOf(manifest), publicKey, Buffer.from(signature, 'base64url'));
}

/** The pack that a text is, or null where it is none of this form. */
function packIn(text: string): EvidencePack | null {
  try {
    const pack = JSON.parse(text) as EvidencePack;
    const { manifest, records, seal } = pack;
    const whole = [...manifest.records, ...records].every(({ section, type, id }) => [section, type, id].every(isText));
    packKeyOf(createPublicKey({ key: { ...seal.key }, format: 'jwk' }));
    canonical(pack as unknown as Json);
    return whole && manifest.format === PACK_FORMAT && [seal.sha256, seal.keyId, seal.signature].every(isText) ? pack : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
