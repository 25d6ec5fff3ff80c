import type { Refusal } from '@causeway/kernel';
import {
  appointingFaults,
  groupFaults,
  providerFaults,
  roleHoldingFaults,
  serviceFaults,
  type RoleHolding,
  type RoleName,
  type Service,
} from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);

const SERVICE: Pick<Service, 'kind' | 'providerId' | 'cqcLocationId' | 'changedOn'> = {
  ...{ kind: 'RESIDENTIAL', providerId: 'P', cqcLocationId: null, changedOn: null },
};

describe.each<[string, (name: string) => string[]]>([
  ['a group', (name) => told(groupFaults({ name }, at))],
  ['a provider', (name) => told(providerFaults({ name, cqcProviderId: '1-101609870' }, at))],
  ['a service', (name) => told(serviceFaults({ ...SERVICE, name }, at))],
])('the name of %s', (_what, named) => {
  it.each([
    ['is said', 'Rowan Care', []],
    ['is not said by spaces', ' \t', ['TEXT_EMPTY name']],
    ['has 200 characters at the most', 'x'.repeat(200), []],
    ['has no more than those', 'x'.repeat(201), ['TEXT_TOO_LONG name']],
  ])('%s', (_how, name, refused) => {
    expect(named(name)).toEqual(refused);
  });
});

describe('an id of CQC', () => {
  it('is asked of a provider', () => {
    expect(told(providerFaults({ name: 'Rowan Care', cqcProviderId: '' }, at))).toEqual(['CQC_ID_MALFORMED cqcProviderId']);
  });

  it('may be absent of a service, as its location’s', () => {
    const located = (cqcLocationId: string | null) => told(serviceFaults({ ...SERVICE, name: 'Rowan House', cqcLocationId }, at));
    expect(located('1-101609870')).toEqual([]);
    expect(located(null)).toEqual([]);
    expect(located('')).toEqual(['CQC_ID_MALFORMED cqcLocationId']);
    expect(located('101609870')).toEqual(['CQC_ID_MALFORMED cqcLocationId']);
  });
});

const sound = { role: 'KEY_WORKER', staffMemberId: 'S', deputyId: 'D', startsOn: '2026-03-09', endsOn: '2026-03-09' } as RoleHolding;

describe('holding a role', () => {
  it.each<[string, Partial<RoleHolding>, string[]]>([
    ['may last a day, with a deputy', {}, []],
    ['may last on, without one', { endsOn: null, deputyId: null }, []],
    ['does not end before it starts', { endsOn: '2026-03-08' }, ['ENDS_BEFORE_START endsOn']],
    ['is not deputised by its holder', { deputyId: 'S' }, ['DEPUTY_IS_HOLDER deputyId']],
  ])('%s', (_what, more, refused) => {
    expect(told(roleHoldingFaults({ ...sound, ...more }, at))).toEqual(refused);
  });
});

describe('an appointment by a manager', () => {
  const appointing = (more: Partial<RoleHolding>, callerId: string | null = 'manager'): string[] =>
    told(appointingFaults({ ...sound, ...more }, callerId, '2026-03-09'));

  it.each<RoleName>(['REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL', 'REVIEWER'])(
    'gives nobody the role of %s',
    (role) => {
      expect(appointing({ role })).toEqual(['ROLE_NOT_YOURS_TO_GIVE role R109']);
    },
  );

  it.each<RoleName>([
    ...(['KEY_WORKER', 'DEPUTY_MANAGER', 'SERVICE_LEAD', 'SAFEGUARDING_LEAD', 'SENIOR_CARER', 'ROTA_COORDINATOR'] as const),
    ...(['CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ON_CALL_MANAGER'] as const),
  ])('may give the role of %s, from today on', (role) => {
    expect(appointing({ role })).toEqual([]);
  });

  it.each<[string, Partial<RoleHolding>, string | null, string[]]>([
    ['is not of themself', { staffMemberId: 'manager' }, 'manager', ['APPOINTS_THEMSELF staffMemberId R109']],
    ['is not of themself as a deputy', { deputyId: 'manager' }, 'manager', ['APPOINTS_THEMSELF deputyId R109']],
    ['is not for a day that has passed', { startsOn: '2026-03-08' }, 'manager', ['STARTS_IN_PAST startsOn R109']],
    ['may be without a deputy by a caller who is no worker', { deputyId: null }, null, []],
  ])('%s', (_what, more, callerId, refused) => {
    expect(appointing(more, callerId)).toEqual(refused);
  });
});
