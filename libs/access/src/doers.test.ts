import type { Caller, Role } from './caller';
import { doerFault, doerOf, namedDoer } from './doers';

const A = '018f3c6e-0000-7000-8000-00000000000a';
const B = '018f3c6e-0000-7000-8000-00000000000b';

const caller = (role: Role, staffMemberId: string | null): Caller => ({
  subject: 'someone',
  tenantId: '018f3c6e-0000-7000-8000-0000000000ff',
  staffMemberId,
  organisationId: null,
  purpose: 'care',
  grants: [{ role, services: 'ALL' }],
});
const person = caller('KEY_WORKER', A);
const nobody = caller('KEY_WORKER', null);
const machine = caller('INTEGRATION', null);

describe('who did it', () => {
  it('is the caller, whether or not the caller is named', () => {
    expect([doerFault(person, 'recordNote', {}), doerFault(person, 'recordNote', { authorId: A })]).toEqual([null, null]);
    expect([doerOf(person, undefined), doerOf(person, null), doerOf(person, A)]).toEqual([A, A, A]);
  });

  it('is nobody else', () => expect(doerFault(person, 'recordNote', { authorId: B })).toBe('authorId'));

  it('is nobody when the caller is no member of staff', () => {
    expect(doerFault(nobody, 'recordNote', {})).toBe('authorId');
    expect(doerFault(nobody, 'recordNote', { authorId: A })).toBe('authorId');
  });

  it('is not asked of a mutation that names no doer', () => expect(doerFault(nobody, 'proposeChange', { authorId: B })).toBeNull());

  it('is who was briefed, and not who briefed', () => {
    expect(doerFault(person, 'giveBriefing', { givenById: B, staffMemberId: A })).toBeNull();
    expect(doerFault(person, 'giveBriefing', { givenById: A, staffMemberId: B })).toBe('staffMemberId');
  });

  it('is said by a machine that brings records in, and the trail keeps both', () => {
    expect(doerFault(machine, 'recordNote', { authorId: A })).toBeNull();
    expect(doerFault(machine, 'recordNote', {})).toBe('authorId');
    expect(doerFault(machine, 'giveBriefing', { givenById: A })).toBe('staffMemberId');
    expect(namedDoer(machine, 'recordNote', { authorId: A })).toBe(A);
  });

  it('is the person even with the rights of a machine', () => {
    expect(doerFault(caller('INTEGRATION', A), 'recordNote', { authorId: B })).toBe('authorId');
    expect(namedDoer(person, 'recordNote', { authorId: A })).toBeNull();
  });
});
