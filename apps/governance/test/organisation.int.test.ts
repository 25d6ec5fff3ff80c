import type { Role } from '@causeway/access';
import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { aDesk, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
beforeAll(async () => {
  graph = await openGraph();
  desk = await aDesk(graph);
});
afterAll(() => graph.close());

const admin = () => desk.as('ADMINISTRATOR');

describe('the group', () => {
  it('is established once for each tenant', async () => {
    expect(await desk.announced('governance.group.established.v1')).toEqual({});
    expect(await desk.refusalsOf(admin(), 'establishGroup', { name: 'Another' })).toEqual([refused('GROUP_EXISTS', 'name')]);
  });

  it('is established once when two try at the same time', async () => {
    const tenantId = anId();
    const by = { ...admin(), tenantId };
    const answers = await atOnce(
      graph.database,
      'provider_group',
      [1, 2].map((n) => () => desk.send(by, 'establishGroup', { name: `Group ${n}` }, 'group { name }')),
    );
    expect(answers.filter((answer) => answer.said !== null)).toHaveLength(1);
    const [found] = await graph.database.asAdmin<{ n: number }>('select count(*)::int as n from provider_group where tenant_id = $1', [
      tenantId,
    ]);
    expect(found?.n).toBe(1);
  });

  it.each([
    ['no name', '  ', 'TEXT_EMPTY'],
    ['a name that is too long', 'x'.repeat(201), 'TEXT_TOO_LONG'],
  ])('is refused with %s', async (_what, name, code) => {
    const by = { ...admin(), tenantId: anId() };
    expect(await desk.refusalsOf(by, 'establishGroup', { name })).toEqual([refused(code, 'name')]);
  });

  it('is established by an administrator', async () => {
    expect(await desk.refusalsOf(desk.as('NOMINATED_INDIVIDUAL'), 'establishGroup', { name: 'x' })).toEqual([
      refused('NOT_PERMITTED', 'name'),
    ]);
  });
});

describe('a provider', () => {
  const provider = (more: Input): Input => ({ name: 'Meadow Homecare', cqcProviderId: '1-101602462', ...more });

  it('is registered and announced, without its name', async () => {
    const { said } = await desk.send(admin(), 'registerProvider', provider({}), 'provider { name cqcProviderId version }');
    expect(said).toEqual({ name: 'Meadow Homecare', cqcProviderId: '1-101602462', version: 1 });
    expect(await desk.announced('governance.provider.registered.v1')).toEqual({});
  });

  it.each<[string, Input, string, string]>([
    ['no name', { name: ' ' }, 'TEXT_EMPTY', 'name'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'name'],
  ])('is refused with %s', async (_what, more, code, field) => {
    expect(await desk.refusalsOf(admin(), 'registerProvider', provider(more))).toEqual([refused(code, field)]);
  });

  it.each(['', '101602462', 'A-101602462', '1-1016', '1-1234567890123', '1-10160246x', ' 1-101602462'])(
    'is refused with %j, which has not the form of a CQC provider id',
    async (cqcProviderId) => {
      expect(await desk.refusalsOf(admin(), 'registerProvider', provider({ cqcProviderId }))).toEqual([
        refused('CQC_ID_MALFORMED', 'cqcProviderId'),
      ]);
    },
  );

  it('is registered by an administrator or a nominated individual', async () => {
    expect(await desk.refusalsOf(desk.as('REGISTERED_MANAGER'), 'registerProvider', provider({}))).toEqual([
      refused('NOT_PERMITTED', 'name'),
    ]);
    expect((await desk.send(desk.as('NOMINATED_INDIVIDUAL'), 'registerProvider', provider({}), 'provider { id }')).refusals).toEqual([]);
  });
});

describe('a service', () => {
  const service = (more: Input): Input => ({ name: 'Oak House', kind: 'RESIDENTIAL', providerId: desk.providerId, ...more });

  it('is registered and announced, without its name', async () => {
    const { said } = await desk.send(
      admin(),
      'registerService',
      service({ cqcLocationId: '1-7722962717' }),
      'service { name kind cqcLocationId provider { id } }',
    );
    expect(said).toEqual({ name: 'Oak House', kind: 'RESIDENTIAL', cqcLocationId: '1-7722962717', provider: { id: desk.providerId } });
    expect(await desk.announced('governance.service.registered.v1')).toEqual({ kind: 'RESIDENTIAL', providerId: desk.providerId });
  });

  it.each<[string, Input, string, string]>([
    ['no name', { name: '' }, 'TEXT_EMPTY', 'name'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'name'],
    ['a location id of another form', { cqcLocationId: '7722962717' }, 'CQC_ID_MALFORMED', 'cqcLocationId'],
    ['a location id that is too long', { cqcLocationId: '1-7722962717123' }, 'CQC_ID_MALFORMED', 'cqcLocationId'],
  ])('is refused with %s', async (_what, more, code, field) => {
    expect(await desk.refusalsOf(admin(), 'registerService', service(more))).toEqual([refused(code, field)]);
  });

  it("is refused under a provider that is unknown or another tenant's", async () => {
    const none = [refused('NOT_FOUND', 'providerId', 'R28')];
    expect(await desk.refusalsOf(admin(), 'registerService', service({ providerId: anId() }))).toEqual(none);
    const other = await aDesk(graph);
    expect(await desk.refusalsOf(admin(), 'registerService', service({ providerId: other.providerId }))).toEqual(none);
  });

  it('is registered by an administrator or a nominated individual', async () => {
    expect(await desk.refusalsOf(desk.as('REGISTERED_MANAGER'), 'registerService', service({}))).toEqual([
      refused('NOT_PERMITTED', 'name'),
    ]);
  });
});

describe('what is of the whole group', () => {
  const RECORDS: readonly (readonly [string, Role, () => Input])[] = [
    ['establishGroup', 'ADMINISTRATOR', () => ({ name: 'Another' })],
    ['registerProvider', 'ADMINISTRATOR', () => ({ name: 'Meadow Homecare', cqcProviderId: '1-101602462' })],
    ['registerProvider', 'NOMINATED_INDIVIDUAL', () => ({ name: 'Meadow Homecare', cqcProviderId: '1-101602462' })],
    ['registerService', 'ADMINISTRATOR', () => ({ name: 'Oak House', kind: 'RESIDENTIAL', providerId: desk.providerId })],
    ['registerService', 'NOMINATED_INDIVIDUAL', () => ({ name: 'Oak House', kind: 'RESIDENTIAL', providerId: desk.providerId })],
  ];

  it.each(RECORDS)('is recorded by no role of some of its services: %s by %s', async (mutation, role, input) => {
    const ofSome = desk.as(role, { services: [desk.serviceId, anId()] });
    expect(await desk.refusalsOf(ofSome, mutation, input())).toEqual([refused('NOT_PERMITTED', 'name')]);
  });
});

describe('an appointment', () => {
  const by = () => desk.as('REGISTERED_MANAGER');
  const appointment = async (more: Input): Promise<Input> => ({
    serviceId: desk.serviceId,
    role: 'DEPUTY_MANAGER',
    staffMemberId: await desk.worker(),
    startsOn: '2026-03-09',
    ...more,
  });

  it('names the holder, the deputy and the days, and announces them', async () => {
    const input = await appointment({ deputyId: await desk.worker(), endsOn: '2026-03-09' });
    const { said } = await desk.send(by(), 'appoint', input, 'roleHolding { role startsOn endsOn }');
    expect(said).toEqual({ role: 'DEPUTY_MANAGER', startsOn: '2026-03-09', endsOn: '2026-03-09' });
    const { serviceId: _, ...told } = input;
    expect(await desk.announced('governance.role-holding.appointed.v1')).toEqual(told);
  });

  it('names a deputy who is not the holder', async () => {
    const input = await appointment({});
    expect(await desk.refusalsOf(by(), 'appoint', { ...input, deputyId: input['staffMemberId'] })).toEqual([
      refused('DEPUTY_IS_HOLDER', 'deputyId'),
    ]);
  });

  it('does not end before it starts', async () => {
    expect(await desk.refusalsOf(by(), 'appoint', await appointment({ endsOn: '2026-03-08' }))).toEqual([
      refused('ENDS_BEFORE_START', 'endsOn'),
    ]);
  });

  it('by a manager is to a role below their own, of others, and from today on', async () => {
    const self = await desk.worker();
    const manager = desk.as('REGISTERED_MANAGER', { staffMemberId: self });
    const refusals = async (more: Input) => desk.refusalsOf(manager, 'appoint', await appointment(more));
    for (const role of ['REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL', 'REVIEWER'])
      expect(await refusals({ role, deputyId: await desk.worker() })).toEqual([refused('ROLE_NOT_YOURS_TO_GIVE', 'role', 'R109')]);
    for (const field of ['staffMemberId', 'deputyId'])
      expect(await refusals({ [field]: self })).toEqual([refused('APPOINTS_THEMSELF', field, 'R109')]);
    expect(await refusals({ startsOn: '2026-03-08' })).toEqual([refused('STARTS_IN_PAST', 'startsOn', 'R109')]);
    const nominated = desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: self });
    const before = await appointment({ role: 'REGISTERED_MANAGER', deputyId: self, startsOn: '2026-03-02' });
    expect((await desk.send(nominated, 'appoint', before, 'roleHolding { id }')).refusals).toEqual([]);
  });

  it('starts on a day that exists', async () => {
    await expect(desk.send(by(), 'appoint', await appointment({ startsOn: '2026-02-30' }), '')).rejects.toThrow(/LocalDate/);
  });
});
