import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-06-01T09:00:00.000Z';
const WINDOW = 'from: "2026-02-01", to: "2026-04-30"';
const FIELDS = `measureChart(measure: M1A, ${WINDOW}) { centre baseline { id } points { numerator denominator unconfirmed } }
  measureSeries(measure: BOTH, ${WINDOW}) { numerator denominator }
  timelinessBySource(${WINDOW}) { source numerator denominator }
  concernsRaisedAgain(${WINDOW}) { numerator denominator }
  excludedChanges(${WINDOW}) { change { id } reason }
  unconfirmedChanges(${WINDOW}) { change { id } }`;

/** A service with changes of its own: so many in time of so many, one withdrawn, one unconfirmed, a concern raised twice and a baseline. */
async function told(service: ReturnType<typeof aService>, inTime: number, all: number) {
  for (let n = 0; n < all; n += 1) {
    const change = await service.change('2026-02-13T09:00:00.000Z', '2026-02-20T23:59:59.000Z', n === 0 ? { source: 'FEEDBACK' } : {});
    if (n < inTime) await service.published(change, '2026-02-14T09:00:00.000Z', [change.id]);
  }
  const withdrawn = await service.change('2026-02-13T09:00:00.000Z', '2026-02-20T23:59:59.000Z');
  await service.enteredInError(withdrawn);
  const unconfirmed = await service.change('2026-02-13T09:00:00.000Z', '2026-02-20T23:59:59.000Z', { state: 'CANDIDATE' });
  const person = anId();
  for (const at of ['2026-02-10T09:00:00.000Z', '2026-02-20T09:00:00.000Z'].slice(0, inTime)) await service.concern(person, 'FOOD', at);
  const frozen = await service.baseline('M1A', '2026-01-01', '2026-01-31', inTime, all);
  return { withdrawn: withdrawn.id, unconfirmed: unconfirmed.id, frozen };
}

test('the figures of many services are each its own, by as many statements as those of one', async () => {
  const first = aService(graph);
  const second = aService(graph, first.tenantId);
  const [one, two] = [await told(first, 1, 4), await told(second, 2, 2)];
  const ask = async (services: readonly { serviceId: string }[]) => {
    const representations = services.map(({ serviceId }) => ({ __typename: 'Service', id: serviceId }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { ${FIELDS} } } }`;
    return (await graph.run(first.lead, NOW, query, { of: representations }))['_entities'] as unknown[];
  };
  const together = await ask([second, first]);
  const figures = (of: typeof one, inTime: number, all: number, again: number) => ({
    measureChart: {
      ...{ centre: inTime / all, baseline: { id: of.frozen } },
      points: [{ numerator: inTime, denominator: all, unconfirmed: 1 }],
    },
    measureSeries: [{ numerator: 0, denominator: 0 }],
    timelinessBySource: expect.arrayContaining([{ source: 'FEEDBACK', numerator: 1, denominator: 1 }]) as unknown,
    concernsRaisedAgain: { numerator: again, denominator: 1 },
    excludedChanges: [{ change: { id: of.withdrawn }, reason: 'ENTERED_IN_ERROR' }],
    unconfirmedChanges: [{ change: { id: of.unconfirmed } }],
  });
  expect(together).toEqual([figures(two, 2, 2, 1), figures(one, 1, 4, 0)]);
  expect(await graph.statements(() => ask([first, second]))).toBe(await graph.statements(() => ask([first])));
});
