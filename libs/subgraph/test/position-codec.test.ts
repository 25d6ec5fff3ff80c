import { aCaller, anId } from '@causeway/testing';
import { positionCodec } from '../src';

const secret = Buffer.alloc(32, 3);
const tenantId = anId();
const codecOf = (role: 'REGISTERED_MANAGER' | 'KEY_WORKER' = 'REGISTERED_MANAGER', tenant = tenantId, by = secret) =>
  positionCodec(by, aCaller(role, { tenantId: tenant }));

describe('a position', () => {
  it.each([0, 1, 2 ** 31, 2 ** 48 - 1])('%i is given back as it was, to the caller to whom it was given', (position) => {
    const { encode, encodeOnce, decode } = codecOf();
    expect([decode(encode(position)), decode(encodeOnce(position))]).toEqual([position, position]);
  });

  it('looks the same whenever it is told, and another each time where nothing is told', () => {
    const { encode, encodeOnce } = codecOf();
    expect(encode(7)).toBe(codecOf().encode(7));
    expect(new Set([encode(7), ...Array.from({ length: 20 }, () => encodeOnce(7))]).size).toBeGreaterThan(15);
  });

  it('says nothing of what lies between two of them', () => {
    const [one, next] = [codecOf().encode(1), codecOf().encode(2)].map((code) => Buffer.from(code, 'base64url')) as [Buffer, Buffer];
    expect([...one].filter((byte, i) => byte === next[i]).length).toBeLessThan(5);
  });

  it("is nobody else's: of another tenant, another caller, or another key", () => {
    const code = codecOf().encode(7);
    for (const other of [
      codecOf('REGISTERED_MANAGER', anId()),
      codecOf('KEY_WORKER'),
      codecOf('REGISTERED_MANAGER', tenantId, Buffer.alloc(32, 4)),
    ])
      expect(other.decode(code)).toBeNull();
  });

  it('that was altered anywhere is none, and neither is what never was one', () => {
    const { encode, decode } = codecOf();
    const code = encode(7);
    for (let at = 0; at < code.length; at += 1)
      expect(decode(code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1))).toBeNull();
    for (const given of ['', 'here', code + code, `${code}=`, `${code} `, '7']) expect(decode(given)).toBeNull();
  });
});
