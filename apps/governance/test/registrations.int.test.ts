import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { aDesk, openGraph, refused, type Desk, type Input } from './desk';

const LATER = '2026-06-01T09:00:00.000Z';
let graph: TestGraph;
let desk: Desk;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  desk = await aDesk(graph);
});
afterAll(() => graph.close());

const admin = () => desk.as('ADMINISTRATOR');
const change = (more: Input = {}): Input => ({
  serviceId: desk.serviceId,
  version: 1,
  name: 'Elm Lodge',
  changedOn: '2026-05-01',
  ...more,
});
const refusals = (more: Input, by = admin()) => desk.refusalsOf(by, 'changeRegistration', change(more), LATER);
const REGISTRATIONS = 'service { version changedOn registrations { name kind provider { id } cqcLocationId validFrom validTo } }';

describe('the registration of a service', () => {
  it('changes from a day on, by the date in London, keeps what was, and announces no name', async () => {
    const { said, refusals: none } = await desk.send(admin(), 'changeRegistration', change(), REGISTRATIONS, LATER);
    expect(none).toEqual([]);
    const same = { kind: 'SUPPORTED_LIVING', provider: { id: desk.providerId }, cqcLocationId: null };
    const day = new Date('2026-04-30T23:00:00.000Z');
    expect(said).toEqual({
      version: 2,
      changedOn: '2026-05-01',
      registrations: [
        { ...same, name: 'Elm Court', validFrom: new Date('2026-03-09T08:00:00.000Z'), validTo: day },
        { ...same, name: 'Elm Lodge', validFrom: day, validTo: null },
      ],
    });
    expect(await desk.announced('governance.service.changed.v1')).toEqual({ kind: 'SUPPORTED_LIVING', providerId: desk.providerId });
  });

  it('keeps each of two changes of one day', async () => {
    await desk.send(admin(), 'changeRegistration', change(), '', LATER);
    const { said } = await desk.send(admin(), 'changeRegistration', change({ version: 2, kind: 'RESIDENTIAL' }), REGISTRATIONS, LATER);
    const of = (said?.['registrations'] ?? []) as { name: string; kind: string; validTo: Date | null }[];
    const another = graph.database.asAdmin(
      `insert into service_history select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid()))).* from service_history h where of_service_id = $1 and valid_to is null`,
      [desk.serviceId],
    );
    await expect(another).rejects.toThrow('service_history_current');
    expect(of.map(({ name, kind, validTo }) => [name, kind, validTo === null])).toEqual([
      ['Elm Court', 'SUPPORTED_LIVING', false],
      ['Elm Lodge', 'SUPPORTED_LIVING', false],
      ['Elm Lodge', 'RESIDENTIAL', true],
    ]);
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['nothing that changes', { name: 'Elm Court' }, refused('NOTHING_CHANGED', 'serviceId')],
    ['no name', { name: ' ' }, refused('TEXT_EMPTY', 'name')],
    ['a CQC location id of another form', { cqcLocationId: '7' }, refused('CQC_ID_MALFORMED', 'cqcLocationId')],
    ['a day to come', { changedOn: '2026-06-02' }, refused('DAY_IN_FUTURE', 'changedOn')],
    ['a day before it was registered', { changedOn: '2026-03-08' }, refused('CHANGED_BEFORE_LAST', 'changedOn')],
    ['an unknown provider', { providerId: anId() }, refused('NOT_FOUND', 'providerId', 'R28')],
    ['an unknown service', { serviceId: anId() }, refused('NOT_FOUND', 'serviceId')],
    ['an older version', { version: 0 }, refused('STALE', 'version')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await refusals(more)).toEqual([refusal]);
  });

  it('is not changed before its last change, nor to the provider of another group', async () => {
    await desk.send(admin(), 'changeRegistration', change(), '', LATER);
    expect(await refusals({ version: 2, name: 'Elm Park', changedOn: '2026-04-30' })).toEqual([
      refused('CHANGED_BEFORE_LAST', 'changedOn'),
    ]);
    const other = await aDesk(graph);
    expect(await refusals({ version: 2, providerId: other.providerId })).toEqual([refused('NOT_FOUND', 'providerId', 'R28')]);
  });

  it('is changed by an administrator or a nominated individual of the group, and by nobody of one service', async () => {
    const not = [refused('NOT_PERMITTED', 'serviceId')];
    expect(await refusals({}, desk.as('REGISTERED_MANAGER'))).toEqual(not);
    expect(await refusals({}, desk.as('ADMINISTRATOR', { services: [desk.serviceId] }))).toEqual(not);
    expect((await desk.send(desk.as('NOMINATED_INDIVIDUAL'), 'changeRegistration', change(), '', LATER)).refusals).toEqual([]);
  });

  it('is changed once when two change it at the same time, and once when it is sent twice', async () => {
    const answers = await atOnce(
      graph.database,
      'service',
      ['Elm Lodge', 'Elm Park'].map((name) => () => desk.send(admin(), 'changeRegistration', change({ name }), 'service { name }', LATER)),
    );
    expect(answers.flatMap((answer) => answer.refusals)).toEqual([refused('STALE', 'version')]);
    const again = change({ version: 2, name: 'Elm Hall', idempotencyKey: anId() });
    const first = await desk.send(admin(), 'changeRegistration', again, 'service { version }', LATER);
    expect(await desk.send(admin(), 'changeRegistration', again, 'service { version }', LATER)).toEqual(first);
  });
});
