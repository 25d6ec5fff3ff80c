import { covers, rolesOf, type Caller, type Grant } from './caller';

const A = '018f3c6e-0000-7000-8000-00000000000a';
const B = '018f3c6e-0000-7000-8000-00000000000b';

const caller = (grants: readonly Grant[]): Caller => ({
  subject: 'someone',
  tenantId: '018f3c6e-0000-7000-8000-0000000000ff',
  staffMemberId: null,
  organisationId: null,
  purpose: 'care',
  grants,
});

describe('a grant', () => {
  it('over named services covers those and no other', () => {
    const grant: Grant = { role: 'SUPPORT_WORKER', services: [A] };
    expect([covers(grant, A), covers(grant, B)]).toEqual([true, false]);
  });

  it('over no service covers no service', () => {
    expect(covers({ role: 'SUPPORT_WORKER', services: [] }, A)).toBe(false);
  });

  it('over the whole group covers every service', () => {
    expect(covers({ role: 'NOMINATED_INDIVIDUAL', services: 'ALL' }, A)).toBe(true);
  });

  it('covers a record that belongs to no one service', () => {
    expect(covers({ role: 'SUPPORT_WORKER', services: [A] }, null)).toBe(true);
  });
});

describe('the roles of a caller', () => {
  it('are named once each, whatever the services', () => {
    const grants: Grant[] = [
      { role: 'REGISTERED_MANAGER', services: [A] },
      { role: 'REVIEWER', services: [B] },
      { role: 'REGISTERED_MANAGER', services: [B] },
    ];
    expect(rolesOf(caller(grants))).toEqual(['REGISTERED_MANAGER', 'REVIEWER']);
  });
});
