import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Caller, Purpose, Role } from '@causeway/access';

/** How ids look to one caller. */
export interface IdCodec {
  readonly encode: (id: string) => string;
  readonly decode: (code: string) => string;
}

const plain: IdCodec = { encode: (id) => id, decode: (code) => code };
const PSEUDONYMOUS: ReadonlySet<Purpose> = new Set<Purpose>(['commissioning', 'inspection', 'bi']);
/** Roles of outsiders, who see codes whatever their token says that they come for. */
const OUTSIDE: Partial<Record<Role, Purpose>> = { COMMISSIONER: 'commissioning', INSPECTOR: 'inspection', BI_READER: 'bi' };

/** What the caller's codes are for; null for one who sees ids as they are. */
const codedFor = ({ purpose, grants }: Caller): Purpose | null =>
  PSEUDONYMOUS.has(purpose) ? purpose : (grants.map(({ role }) => OUTSIDE[role]).find((outside) => outside !== undefined) ?? null);

/** Whether the caller sees codes in place of ids. */
export const seesCodes = (caller: Caller): boolean => codedFor(caller) !== null;

/**
 * People of the group see ids as they are. For a pseudonymous purpose, or an outsider's role, an id is one AES-256 block under a key of the
 * tenant and the purpose: stable within the purpose, not joinable across purposes, and still shaped as a UUID.
 */
export function idCodec(secret: Buffer, caller: Caller): IdCodec {
  const purpose = codedFor(caller);
  if (purpose === null) return plain;
  const key = createHmac('sha256', secret).update(`${caller.tenantId}/${purpose}`).digest();
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
