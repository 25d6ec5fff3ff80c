import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { canonical, type Json } from './canonical';

/** One record of a pack, as its reader may know it; named by where it stands, what it is, and its id. */
export interface PackRecord {
  readonly section: string;
  readonly type: string;
  readonly id: string;
  readonly content: Json;
}

/** What the records of a pack are about, for whom it was made, and what was left out. */
export interface PackHead {
  readonly format: typeof PACK_FORMAT;
  readonly about: { readonly type: string; readonly id: string };
  readonly madeAt: string;
  readonly readAs: { readonly roles: readonly string[]; readonly purpose: string };
  /** What its reader may not read: fields, and how often each was left out. */
  readonly withheld: readonly { readonly field: string; readonly times: number }[];
  /** Whether there may be records that its reader may not know of; how many, it does not say. */
  readonly mayLackRecords: boolean;
}

/** What is signed: the head, and the hash of every record in its order. */
export interface PackManifest extends PackHead {
  readonly records: readonly { readonly section: string; readonly type: string; readonly id: string; readonly sha256: string }[];
}

/** A public key as RFC 8037 writes it. */
export interface PackKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

export interface EvidencePack {
  readonly manifest: PackManifest;
  readonly records: readonly PackRecord[];
  readonly seal: { readonly sha256: string; readonly keyId: string; readonly key: PackKey; readonly signature: string };
}

export const PACK_FORMAT = 'causeway-evidence-pack/1';

export const sha256Of = (value: unknown): string =>
  createHash('sha256')
    .update(canonical(value as Json))
    .digest('hex');

/** The public half of an Ed25519 key; throws for a key of another kind. */
export function packKeyOf(key: KeyObject): PackKey {
  const { kty, crv, x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) throw new TypeError('not an Ed25519 key');
  return { kty, crv, x };
}

/** A key's fingerprint: its thumbprint by RFC 7638. */
export const keyIdOf = ({ kty, crv, x }: PackKey): string => createHash('sha256').update(canonical({ kty, crv, x })).digest('base64url');

/** A pack of records in their order, with the hash of each, and the signature over all of them. */
export function sealed(head: PackHead, records: readonly PackRecord[], key: KeyObject): EvidencePack {
  const named = records.map((record) => ({ section: record.section, type: record.type, id: record.id, sha256: sha256Of(record) }));
  const manifest: PackManifest = { ...head, records: named };
  const publicKey = packKeyOf(key);
  const signature = sign(null, signedOf(manifest), key).toString('base64url');
  return { manifest, records, seal: { sha256: sha256Of(manifest), keyId: keyIdOf(publicKey), key: publicKey, signature } };
}

/** The very bytes that are signed. */
export const signedOf = (manifest: PackManifest): Buffer => Buffer.from(canonical(manifest as unknown as Json));

/** A pack as it is given away: canonical, so that nothing stands in it which a reader sees and its check does not. */
export const packText = (pack: EvidencePack): string => `${canonical(pack as unknown as Json)}\n`;
