import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Caller } from '@causeway/access';

/** How ids look to one caller. */
export interface IdCodec {
  readonly encode: (id: string) => string;
  readonly decode: (code: string) => string;
}

const plain: IdCodec = { encode: (id) => id, decode: (code) => code };
const PSEUDONYMOUS = new Set(['commissioning', 'inspection', 'bi']);

/**
 * People of the group see ids as they are. For a pseudonymous purpose an id is one AES-256 block under a key of the
 * tenant and the purpose: stable within the purpose, not joinable across purposes, and still shaped as a UUID.
 */
export function idCodec(secret: Buffer, caller: Caller): IdCodec {
  if (!PSEUDONYMOUS.has(caller.purpose)) return plain;
  const key = createHmac('sha256', secret).update(`${caller.tenantId}/${caller.purpose}`).digest();
  const through = (cipher: { setAutoPadding(on: boolean): unknown; update(data: Buffer): Buffer; final(): Buffer }, id: string): string => {
    cipher.setAutoPadding(false);
    const hex = Buffer.concat([cipher.update(Buffer.from(id.replaceAll('-', ''), 'hex')), cipher.final()]).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
  return {
    encode: (id) => through(createCipheriv('aes-256-ecb', key, null), id),
    decode: (code) => through(createDecipheriv('aes-256-ecb', key, null), code),
  };
}
