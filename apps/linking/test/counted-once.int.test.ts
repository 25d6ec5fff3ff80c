import { assignmentMadeV1 } from '@causeway/event-contracts';
import { anId, testDatabase, testGraph, type TestDatabase, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { parts } from '../src/parts';
import { deliver } from './delivering';
import { countedAlreadyByOracle } from './oracle';
import { aService } from './service';
import { changes, delivered, ofTenant } from './worlds';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  [database, graph] = [await testDatabase('linking', migrations), await testGraph(parts)];
});
afterAll(async () => {
  await database.close();
  await graph.close();
});

const leftOut = async (tenantId: string): Promise<string[]> =>
  (
    await database.asAdmin<{ id: string }>(
      `select id from change_outcome where tenant_id = $1 and excluded = 'COUNTED_ALREADY' order by id::text`,
      [tenantId],
    )
  ).map(({ id }) => id);

test('whatever changes were told, in whatever order and batches, those that count already are those of the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(
      changes.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      async ([told, batches]) => {
        const tenant = anId();
        for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
        expect(await leftOut(tenant)).toEqual(countedAlreadyByOracle(ofTenant(told, tenant)));
      },
    ),
    { numRuns: 30 },
  );
});

const [IDENTIFIED, DUE, NOW] = ['2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z', '2026-05-01T09:00:00.000Z'];
const MARCH = 'from: "2026-03-01", to: "2026-03-31"';
const points = (service: ReturnType<typeof aService>, more = '') =>
  service.ask(`measureSeries(measure: M1A, ${MARCH}) { numerator denominator excluded unconfirmed ${more} }`, NOW);

describe('a change that was proposed twice from the same record', () => {
  it('counts once in M1a, and the second is listed with the reason', async () => {
    const service = aService(graph);
    const [personId, note] = [anId(), anId()];
    const first = await service.change(IDENTIFIED, DUE, { personId, shownBy: [note] });
    const second = await service.change(IDENTIFIED, DUE, { personId, shownBy: [note, anId()] });
    await service.published(first, '2026-03-04T09:00:00.000Z', [first.id, second.id]);
    await service.person(anId(), 'RECEIVING_CARE', '2026-05-01');
    expect(await points(service)).toEqual([{ numerator: 1, denominator: 1, excluded: 1, unconfirmed: 0 }]);
    expect(await service.announced('M1A')).toEqual({ '2026-03-01': [1, 1] });
    const [listed, ...more] = await service.ask(`excludedChanges(${MARCH}) { change { id } reason }`, NOW);
    expect(more).toEqual([]);
    expect([first.id, second.id]).toContain(listed.change.id);
    expect(listed.reason).toBe('COUNTED_ALREADY');
  });

  it('counts when the first was entered in error', async () => {
    const service = aService(graph);
    const [personId, note] = [anId(), anId()];
    const first = await service.change(IDENTIFIED, DUE, { personId, shownBy: [note] });
    await service.change('2026-03-02T11:00:00.000Z', DUE, { personId, shownBy: [note] });
    await service.enteredInError(first);
    expect(await service.ask(`excludedChanges(${MARCH}) { change { id } reason }`, NOW)).toEqual([
      { change: { id: first.id }, reason: 'ENTERED_IN_ERROR' },
    ]);
  });
});

describe('a change that nobody confirmed', () => {
  it('is shown beside the measure once it is overdue, and since when, though its month counts nothing', async () => {
    const service = aService(graph);
    const left = await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' });
    expect(await points(service)).toEqual([{ numerator: 0, denominator: 0, excluded: 0, unconfirmed: 1 }]);
    expect(await service.ask(`unconfirmedChanges(${MARCH}) { change { id } proposedAt identifiedAt dueAt }`, NOW)).toEqual([
      { change: { id: left.id }, proposedAt: new Date(IDENTIFIED), identifiedAt: new Date(IDENTIFIED), dueAt: new Date(DUE) },
    ]);
    expect(await service.ask(`unconfirmedChanges(${MARCH}) { dueAt }`, DUE)).toEqual([]);
    expect(await service.ask(`unconfirmedChanges(from: "2026-04-01", to: "2026-04-30") { dueAt }`, NOW)).toEqual([]);
  });

  it('is listed no longer when it is confirmed, and among those left out when it was entered in error', async () => {
    const service = aService(graph);
    const [one, other] = [
      await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' }),
      await service.change(IDENTIFIED, DUE, { state: 'CANDIDATE' }),
    ];
    await service.confirmed(one);
    await service.enteredInError(other);
    expect(await service.ask(`unconfirmedChanges(${MARCH}) { dueAt }`, NOW)).toEqual([]);
    expect(await points(service)).toEqual([{ numerator: 0, denominator: 1, excluded: 1, unconfirmed: 0 }]);
    expect(await service.ask(`excludedChanges(${MARCH}) { change { id } reason }`, NOW)).toEqual([
      { change: { id: other.id }, reason: 'WITHDRAWN_UNCONFIRMED' },
    ]);
  });
});

test('a change that was overdue and lost its clock with its evidence is listed by that clock, and counts by the later one', async () => {
  const service = aService(graph);
  const change = await service.change(IDENTIFIED, DUE);
  const earlierClocks = [{ identifiedAt: IDENTIFIED, dueAt: DUE }];
  await service.amended(change, '2026-03-30T10:00:00.000Z', '2026-04-08T22:59:59.000Z', { earlierClocks });
  expect(await service.ask(`excludedChanges(${MARCH}) { change { id } dueAt reason }`, NOW)).toEqual([
    { change: { id: change.id }, dueAt: new Date(DUE), reason: 'EVIDENCE_ENTERED_IN_ERROR' },
  ]);
  const april = 'from: "2026-04-01", to: "2026-04-30"';
  expect(await service.ask(`excludedChanges(${april}) { reason }`, NOW)).toEqual([]);
  expect(await service.ask(`measureSeries(measure: M1A, ${april}) { numerator denominator }`, NOW)).toEqual([
    { numerator: 0, denominator: 1 },
  ]);
});

test('a change whose clock moved is told as missed on its new day, though its next delivery is later still', async () => {
  const service = aService(graph);
  const person = anId();
  const delivery = { shiftId: anId(), staffMemberId: anId(), startsAt: '2026-04-30T09:00:00.000Z', endsAt: '2026-04-30T17:00:00.000Z' };
  await graph.told(service.tenantId, assignmentMadeV1, {
    serviceId: service.serviceId,
    happenedAt: '2026-03-01T09:00:00.000Z',
    data: { ...delivery, agency: false, peopleIds: [person] },
  });
  const change = await service.change(IDENTIFIED, DUE, { personId: person });
  await service.person(anId(), 'RECEIVING_CARE', '2026-03-15');
  expect(await service.announced('M1A')).toEqual({ '2026-03-01': [0, 1] });
  await service.amended(change, '2026-03-30T10:00:00.000Z', '2026-04-08T22:59:59.000Z');
  await service.person(anId(), 'RECEIVING_CARE', '2026-04-10');
  expect(await service.announced('M1A')).toEqual({ '2026-03-01': [0, 0], '2026-04-01': [0, 1] });
});
