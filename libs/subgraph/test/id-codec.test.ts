import fc from 'fast-check';
import { isUuid } from '@causeway/kernel';
import { PURPOSES, type Purpose } from '@causeway/access';
import { aCaller, anId } from '@causeway/testing';
import { idCodec } from '../src';

const secret = Buffer.alloc(32, 3);
const tenantId = anId();
const codecOf = (purpose: Purpose, tenant = tenantId, by = secret) => idCodec(by, aCaller('SERVICE_LEAD', { tenantId: tenant, purpose }));
const PSEUDONYMOUS = ['commissioning', 'inspection', 'bi'] as const;
const id = anId();

describe('an id', () => {
  it.each(PURPOSES.filter((purpose) => !(PSEUDONYMOUS as readonly string[]).includes(purpose)))('is itself for %s', (purpose) => {
    expect(codecOf(purpose).encode(id)).toBe(id);
    expect(codecOf(purpose).decode(id)).toBe(id);
  });

  it.each(PSEUDONYMOUS)('is another one for %s, still shaped as an id, the same each time, and comes back', (purpose) => {
    fc.assert(
      fc.property(fc.uuid(), (each) => {
        const code = codecOf(purpose).encode(each);
        return code !== each && isUuid(code) && code === codecOf(purpose).encode(each) && codecOf(purpose).decode(code) === each;
      }),
    );
  });

  it('is another one in each purpose, so that what two of them got can not be joined', () => {
    expect(new Set(PSEUDONYMOUS.map((purpose) => codecOf(purpose).encode(id))).size).toBe(3);
    expect(codecOf('bi').decode(codecOf('inspection').encode(id))).not.toBe(id);
  });

  it('is another one in each tenant and under each secret', () => {
    const codes = [codecOf('bi'), codecOf('bi', anId()), codecOf('bi', tenantId, Buffer.alloc(32, 4))].map((codec) => codec.encode(id));
    expect(new Set(codes).size).toBe(3);
  });

  it.each([
    ['COMMISSIONER', 'commissioning'],
    ['INSPECTOR', 'inspection'],
    ['BI_READER', 'bi'],
  ] as const)('is a code for %s, whatever the token says that they come for', (role, purpose) => {
    for (const said of ['care', 'assurance', 'integration'] as const)
      expect(idCodec(secret, aCaller(role, { tenantId, purpose: said })).encode(id)).toBe(codecOf(purpose).encode(id));
  });

  it('is the same for two people of one purpose', () => {
    const one = idCodec(secret, aCaller('COMMISSIONER', { tenantId, purpose: 'commissioning', staffMemberId: anId() }));
    const two = idCodec(secret, aCaller('COMMISSIONER', { tenantId, purpose: 'commissioning', staffMemberId: anId(), services: [anId()] }));
    expect(one.encode(id)).toBe(two.encode(id));
  });
});
