import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const [IDENTIFIED, DUE] = ['2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z'];

/** The points of March of a measure as they were announced, oldest first. */
const told = async ({ tenantId }: ReturnType<typeof aService>, measure = 'M1A') =>
  (await graph.events(tenantId))
    .filter(
      ({ type, data }) => type === 'linking.measure-point.computed.v1' && data['measure'] === measure && data['month'] === '2026-03-01',
    )
    .map(({ data: { numerator, denominator, leftOut } }) => ({ numerator, denominator, leftOut }));

const NONE = {
  enteredInError: 0,
  withdrawnUnconfirmed: 0,
  diedBeforeDue: 0,
  leftBeforeDue: 0,
  countedAlready: 0,
  undecided: 0,
  unconfirmed: 0,
};

describe('what a month leaves out', () => {
  it('is told with its figures, by reason', async () => {
    const service = aService(graph);
    const [personId, note, gone, died] = [anId(), anId(), anId(), anId()];
    const first = await service.change(IDENTIFIED, DUE, { personId, shownBy: [note] });
    // Proposed later: of two at one instant either may be the one that counts.
    await service.change('2026-03-02T11:00:00.000Z', DUE, { personId, shownBy: [note] });
    await service.published(first, '2026-03-04T09:00:00.000Z', [first.id]);
    await service.enteredInError(await service.change(IDENTIFIED, DUE));
    await service.change(IDENTIFIED, DUE, { personId: gone });
    await service.person(gone, 'LEFT', '2026-03-05');
    await service.change(IDENTIFIED, DUE, { personId: died });
    await service.person(died, 'DIED', '2026-03-05');
    await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' });
    await service.enteredInError(await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' }));
    await service.timePasses('2026-04-01T09:00:00.000Z');
    const leftOut = {
      ...NONE,
      enteredInError: 1,
      withdrawnUnconfirmed: 1,
      diedBeforeDue: 1,
      leftBeforeDue: 1,
      countedAlready: 1,
      unconfirmed: 1,
    };
    expect((await told(service)).at(-1)).toEqual({ numerator: 1, denominator: 1, leftOut });
    expect((await told(service, 'M1B')).at(-1)).toEqual({ numerator: 0, denominator: 0, leftOut: { ...leftOut, undecided: 1 } });
  });

  it('is told when a change falls due that nobody confirmed, and again when one is confirmed or was entered in error', async () => {
    const service = aService(graph);
    const [one, other] = [
      await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' }),
      await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' }),
    ];
    await service.timePasses('2026-03-09T23:59:59.000Z');
    expect(await told(service)).toEqual([]);
    await service.timePasses('2026-04-01T09:00:00.000Z');
    const two = { numerator: 0, denominator: 0, leftOut: { ...NONE, unconfirmed: 2 } };
    expect(await told(service)).toEqual([two]);
    await service.timePasses('2026-04-02T09:00:00.000Z');
    expect(await told(service)).toEqual([two]);
    await service.confirmed(one);
    expect((await told(service)).at(-1)).toEqual({ numerator: 0, denominator: 1, leftOut: { ...NONE, unconfirmed: 1 } });
    await service.enteredInError(other);
    expect((await told(service)).at(-1)).toMatchObject({ denominator: 1, leftOut: { withdrawnUnconfirmed: 1, unconfirmed: 0 } });
  });

  it('is told of a month that was counted before reasons were kept', async () => {
    const service = aService(graph);
    await service.change(IDENTIFIED, DUE);
    await service.timePasses('2026-04-01T09:00:00.000Z');
    const before = await told(service);
    await graph.database.asAdmin('update measure_point set left_out = null where tenant_id = $1', [service.tenantId]);
    await service.timePasses('2026-04-02T09:00:00.000Z');
    expect(await told(service)).toEqual([...before, { numerator: 0, denominator: 1, leftOut: NONE }]);
  });
});
