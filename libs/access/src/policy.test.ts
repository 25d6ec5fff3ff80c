import { ROLES, type Caller, type Grant } from './caller';
import { DATA_CLASSES, holds, holdsForGroup, maySee, permits, POLICY } from './policy';
import { VERBS } from './verbs';

const A = '018f3c6e-0000-7000-8000-00000000000a';
const B = '018f3c6e-0000-7000-8000-00000000000b';

const caller = (...grants: readonly Grant[]): Caller => ({
  subject: 'someone',
  tenantId: '018f3c6e-0000-7000-8000-0000000000ff',
  staffMemberId: null,
  organisationId: null,
  purpose: 'care',
  grants,
});

describe('a data class', () => {
  it('that may be read may not therefore be written', () => {
    const reader = caller({ role: 'SUPPORT_WORKER', services: [A] });
    expect([permits(reader, 'ROTA', 'READ'), permits(reader, 'ROTA', 'WRITE')]).toEqual([true, false]);
  });

  it('is permitted by any one of several roles', () => {
    const both = caller({ role: 'SUPPORT_WORKER', services: [A] }, { role: 'REGISTERED_MANAGER', services: [B] });
    expect(permits(both, 'STAFF_CONFIDENTIAL', 'WRITE')).toBe(true);
  });

  it('is not permitted to someone without a role', () => {
    for (const dataClass of DATA_CLASSES) expect(permits(caller(), dataClass, 'READ')).toBe(false);
  });

  it('is seen only in the services of the role that has it', () => {
    const both = caller({ role: 'SUPPORT_WORKER', services: [A] }, { role: 'REGISTERED_MANAGER', services: [B] });
    expect([maySee(both, 'STAFF_CONFIDENTIAL', A), maySee(both, 'STAFF_CONFIDENTIAL', B)]).toEqual([false, true]);
  });
});

describe('a role', () => {
  it('is held in the services of its own grant, not of another', () => {
    const both = caller({ role: 'REGISTERED_MANAGER', services: [A] }, { role: 'REVIEWER', services: [B] });
    expect(holds(both, ['REGISTERED_MANAGER'], A)).toBe(true);
    expect(holds(both, ['REGISTERED_MANAGER'], B)).toBe(false);
    expect(holds(both, ['REGISTERED_MANAGER', 'REVIEWER'], B)).toBe(true);
  });

  it('is held over the group by a grant of the group, and by none of named services', () => {
    const over = (services: Grant['services']) => caller({ role: 'NOMINATED_INDIVIDUAL', services });
    expect(holdsForGroup(over('ALL'), ['NOMINATED_INDIVIDUAL'])).toBe(true);
    expect(holdsForGroup(over('ALL'), ['REGISTERED_MANAGER'])).toBe(false);
    expect(holdsForGroup(over([A, B]), ['NOMINATED_INDIVIDUAL'])).toBe(false);
  });

  it('has only classes that exist', () => {
    for (const role of ROLES) expect(DATA_CLASSES).toEqual(expect.arrayContaining(Object.keys(POLICY[role])));
  });
});

describe('a verb', () => {
  it('is performed only by roles that exist, and by at least one', () => {
    for (const [verb, roles] of Object.entries(VERBS)) {
      expect([verb, roles.length > 0]).toEqual([verb, true]);
      expect(ROLES).toEqual(expect.arrayContaining([...roles]));
    }
  });

  it('is never performed by whoever only looks: commissioners, inspectors, BI readers, data protection officers', () => {
    const looking = ['COMMISSIONER', 'INSPECTOR', 'BI_READER', 'DATA_PROTECTION_OFFICER'];
    for (const [verb, roles] of Object.entries(VERBS)) expect([verb, roles.filter((role) => looking.includes(role))]).toEqual([verb, []]);
  });
});

it.each(Object.entries(VERBS))('%s names each role that holds it once', (_verb, roles) => {
  expect(new Set(roles).size).toBe(roles.length);
});
