import { placementMadeV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const [IDENTIFIED, DUE, NOW] = ['2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z', '2026-05-01T09:00:00.000Z'];
const MARCH = '(from: "2026-03-01", to: "2026-03-31")';
const ASKED = `query ($service: [_Any!]!, $changes: [_Any!]!) {
  service: _entities(representations: $service) { ... on Service {
    excludedChanges${MARCH} { change { id } } unconfirmedChanges${MARCH} { change { id } }
    timelinessBySource${MARCH} { source } concernsRaisedAgain${MARCH} { denominator } } }
  changes: _entities(representations: $changes) { ... on IdentifiedChange { outcome { onTime } } } }`;

type Asks = Parameters<typeof aCaller>;

/** Of two people of a service, each with a change that was answered, two that count no more or by a later clock, and one that nobody confirmed. */
async function twoPeople() {
  const service = aService(graph);
  const { tenantId, serviceId } = service;
  const changesOf = async (personId: string) => {
    const answered = await service.change(IDENTIFIED, DUE, { personId });
    await service.published(answered, '2026-03-04T09:00:00.000Z', [answered.id]);
    const retracted = await service.change(IDENTIFIED, DUE, { personId, code: 'STAIRS' });
    await service.enteredInError(retracted);
    const left = await service.change(IDENTIFIED, DUE, { personId, code: 'MEALS', state: 'CANDIDATE' });
    const later = await service.change(IDENTIFIED, DUE, { personId, code: 'GAIT' });
    const earlierClocks = [{ identifiedAt: IDENTIFIED, dueAt: DUE }];
    await service.amended(later, '2026-03-30T10:00:00.000Z', '2026-04-08T22:59:59.000Z', { earlierClocks });
    await service.concern(personId, 'MEALS', IDENTIFIED);
    return { ids: [answered.id, retracted.id, left.id], excluded: [retracted.id, later.id], unconfirmed: [left.id] };
  };
  const people = [anId(), anId()];
  const [one, other] = [await changesOf(people[0] ?? ''), await changesOf(people[1] ?? '')];
  const seen = async (role: Asks[0], facts: Omit<Asks[1], 'tenantId'>) => {
    const caller = aCaller(role, { tenantId, ...facts });
    const { encode, decode } = graph.idsTo(caller);
    const { data } = await graph.execute(caller, NOW, ASKED, {
      service: [{ __typename: 'Service', id: encode(serviceId) }],
      changes: [...one.ids, ...other.ids].map((id) => ({ __typename: 'IdentifiedChange', id: encode(id) })),
    });
    const found = data as { service: [Record<string, any>]; changes: { outcome: { onTime: boolean | null } | null }[] };
    const idsOf = (field: string) => found.service[0][field]?.map((row: any) => decode(row.change.id)).sort() ?? null;
    return {
      excluded: idsOf('excludedChanges'),
      unconfirmed: idsOf('unconfirmedChanges'),
      shares: [found.service[0]['timelinessBySource'], found.service[0]['concernsRaisedAgain']],
      outcomes: found.changes.map(({ outcome }) => outcome?.onTime ?? outcome),
    };
  };
  return { tenantId, serviceId, people, one, other, seen };
}

describe('who is told what became of changes, and of which the measures say nothing', () => {
  it('is whoever reads the measures of the service', async () => {
    const { serviceId, one, other, seen } = await twoPeople();
    const told = await seen('KEY_WORKER', { services: [serviceId] });
    expect(told).toMatchObject({
      excluded: [...one.excluded, ...other.excluded].sort(),
      unconfirmed: [...one.unconfirmed, ...other.unconfirmed].sort(),
      shares: [[{ source: 'DAILY_NOTE' }], { denominator: 2 }],
    });
    expect(told.outcomes).toEqual([true, expect.anything(), null, true, expect.anything(), null]);
  });

  it('is nobody of another service', async () => {
    const { seen } = await twoPeople();
    const nothing = { excluded: null, unconfirmed: null, shares: [null, null], outcomes: [null, null, null, null, null, null] };
    expect(await seen('REGISTERED_MANAGER', { services: [anId()] })).toEqual(nothing);
  });

  it('is a commissioner of the people whom it places, and of no others', async () => {
    const { tenantId, serviceId, people, one, seen } = await twoPeople();
    const organisationId = anId();
    const placement = { personId: people[0] ?? '', organisationId, startsOn: '2026-01-01', endsOn: null };
    await graph.told(tenantId, placementMadeV1, { serviceId, happenedAt: IDENTIFIED, data: placement });
    const told = await seen('COMMISSIONER', { organisationId });
    expect(told).toMatchObject({ excluded: one.excluded.sort(), unconfirmed: one.unconfirmed });
    expect(told.outcomes).toEqual([true, expect.anything(), null, null, null, null]);
  });
});
