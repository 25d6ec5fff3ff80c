import { createCipheriv, createDecipheriv, createHmac, randomInt } from 'node:crypto';
import type { Caller } from '@causeway/access';

/** How places in a stream look to one caller: nothing of how many lie between two of them, or before the first, can be told from them. */
export interface PositionCodec {
  /** The same for the same place, so that whatever is told twice bears the same id. */
  readonly encode: (position: number) => string;
  /** Another each time, so that two of them do not tell that nothing lies between. */
  readonly encodeOnce: (position: number) => string;
  /** Null for whatever was not encoded for this caller. */
  readonly decode: (code: string) => number | null;
}

/** The half of the block that holds nothing: whoever does not have the key finds no block that opens to it. */
const NOTHING = Buffer.alloc(8);
const MOST_SALT = 0xffff;

/**
 * One AES-256 block under a key of the tenant and the caller: six bytes of the place, two that may be anything, eight of
 * nothing. A block that was altered, or that is another caller's or tenant's, opens to something else and is no place.
 */
export function positionCodec(secret: Buffer, caller: Caller): PositionCodec {
  const key = createHmac('sha256', secret).update(`position/${caller.tenantId}/${caller.subject}`).digest();
  const encode = (position: number, salt: number): string => {
    const block = Buffer.alloc(16);
    block.writeUIntBE(position, 0, 6);
    block.writeUInt16BE(salt, 6);
    const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  };
  return {
    encode: (position) => encode(position, 0),
    encodeOnce: (position) => encode(position, randomInt(1, MOST_SALT)),
    decode: (code) => {
      const given = Buffer.from(code, 'base64url');
      if (given.length !== 16 || given.toString('base64url') !== code) return null;
      const cipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
      const block = Buffer.concat([cipher.update(given), cipher.final()]);
      return block.subarray(8).equals(NOTHING) ? block.readUIntBE(0, 6) : null;
    },
  };
}
