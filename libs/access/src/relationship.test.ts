import type { Caller, Role } from './caller';
import { reachOf, readsEvery } from './relationship';

const A = '018f3c6e-0000-7000-8000-00000000000a';
const B = '018f3c6e-0000-7000-8000-00000000000b';
const NOWHERE = { ANY: null, OWN: null, PLACED: null };

const caller = (role: Role, services: 'ALL' | readonly string[] = [A], facts: Partial<Caller> = {}): Caller => ({
  subject: 'someone',
  tenantId: '018f3c6e-0000-7000-8000-0000000000ff',
  staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
  organisationId: null,
  purpose: 'care',
  grants: [{ role, services }],
  ...facts,
});

describe('what a caller reaches', () => {
  it('of a class that no role has is nothing, records of the whole group included', () => {
    expect(reachOf(caller('SUPPORT_WORKER'), 'REVIEW')).toEqual(NOWHERE);
  });

  it('is every record of the services of the grants that have the class', () => {
    const both = caller('SUPPORT_WORKER', [A], {
      grants: [
        { role: 'SUPPORT_WORKER', services: [A] },
        { role: 'REGISTERED_MANAGER', services: [B] },
      ],
    });
    expect(reachOf(both, 'CARE')).toEqual({ ...NOWHERE, ANY: [A, B] });
    expect(reachOf(both, 'STAFF_CONFIDENTIAL')).toEqual({ ...NOWHERE, ANY: [B] });
  });

  it('is the whole group when a grant is over the group', () => {
    expect(reachOf(caller('NOMINATED_INDIVIDUAL', 'ALL'), 'CARE')).toEqual({ ...NOWHERE, ANY: 'ALL' });
  });
});

describe('who reads every record of a service', () => {
  const both = ['CARE', 'ROTA'] as const;
  it.each<[string, Caller, string | null, boolean]>([
    ['whoever has the classes there', caller('REGISTERED_MANAGER'), A, true],
    ['nobody of another service', caller('REGISTERED_MANAGER'), B, false],
    ['of the group itself nobody of a service', caller('REGISTERED_MANAGER'), null, false],
    ['whoever has them over the group', caller('NOMINATED_INDIVIDUAL', 'ALL'), B, true],
    ['of the group itself whoever has them over the group', caller('NOMINATED_INDIVIDUAL', 'ALL'), null, true],
    ['nobody who reads their own alone', caller('AGENCY_WORKER'), A, false],
    ['nobody who reads of those whom they placed', caller('COMMISSIONER', 'ALL', { organisationId: A }), A, false],
  ])('is %s', (_who, asking, serviceId, every) => {
    expect(readsEvery(asking, serviceId, both)).toBe(every);
  });

  it('is who has all of the classes, and anybody of none', () => {
    expect(readsEvery(caller('SUPPORT_WORKER'), A, ['CARE'])).toBe(true);
    expect(readsEvery(caller('SUPPORT_WORKER'), A, ['CARE', 'REVIEW'])).toBe(false);
    expect(readsEvery(caller('SUPPORT_WORKER'), A, [])).toBe(true);
  });
});

describe('an agency worker', () => {
  it.each(['ROTA', 'BRIEFING'] as const)('reaches only records of %s that are the worker’s own', (dataClass) => {
    expect(reachOf(caller('AGENCY_WORKER'), dataClass)).toEqual({ ...NOWHERE, OWN: [A] });
  });

  it('who is not a known member of staff reaches none', () => {
    expect(reachOf(caller('AGENCY_WORKER', [A], { staffMemberId: null }), 'ROTA')).toEqual(NOWHERE);
  });

  it('who is also a manager elsewhere reaches the rest there', () => {
    const both = caller('AGENCY_WORKER', [A], {
      grants: [
        { role: 'AGENCY_WORKER', services: [A] },
        { role: 'SERVICE_LEAD', services: [B] },
      ],
    });
    expect(reachOf(both, 'ROTA')).toEqual({ ...NOWHERE, ANY: [B], OWN: [A] });
  });
});

describe('safeguarding', () => {
  it.each(['SUPPORT_WORKER', 'SENIOR_CARER', 'KEY_WORKER', 'CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ROTA_COORDINATOR'] as const)(
    'is need-to-know: a %s reaches what names them (part of R110)',
    (role) => {
      expect(reachOf(caller(role), 'SAFEGUARDING')).toEqual({ ...NOWHERE, OWN: [A] });
    },
  );

  it.each(['SAFEGUARDING_LEAD', 'REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SERVICE_LEAD', 'ON_CALL_MANAGER'] as const)(
    'is known by office to a %s in their services',
    (role) => {
      expect(reachOf(caller(role), 'SAFEGUARDING')).toEqual({ ...NOWHERE, ANY: [A] });
    },
  );
});

describe('what somebody is told', () => {
  it.each(['REGISTERED_MANAGER', 'NOMINATED_INDIVIDUAL', 'REVIEWER', 'KEY_WORKER'] as const)('is reached by themself alone: %s', (role) => {
    expect(reachOf(caller(role), 'NOTICE')).toEqual({ ...NOWHERE, OWN: [A] });
  });

  it.each(['SUPPORT_WORKER', 'AGENCY_WORKER', 'COMMISSIONER', 'INTEGRATION', 'ADMINISTRATOR'] as const)('is nothing to a %s', (role) => {
    expect(reachOf(caller(role), 'NOTICE')).toEqual(NOWHERE);
  });
});

describe('a commissioner', () => {
  it('reaches records of people whom their own organisation places', () => {
    const organisationId = '018f3c6e-0000-7000-8000-0000000000cc';
    expect(reachOf(caller('COMMISSIONER', 'ALL', { staffMemberId: null, organisationId }), 'LINK')).toEqual({ ...NOWHERE, PLACED: 'ALL' });
  });

  it('of no organisation reaches none', () => {
    expect(reachOf(caller('COMMISSIONER', 'ALL'), 'LINK')).toEqual(NOWHERE);
  });
});
