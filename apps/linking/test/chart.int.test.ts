import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-06-01T09:00:00.000Z';
const chartOf = (service: ReturnType<typeof aService>, more = '') =>
  service.ask(
    `measureChart(measure: M1A, from: "2026-02-01", to: "2026-04-30" ${more})
       { target method centre baseline { id } warnings points { month numerator denominator share lower upper method level centre lowerLimit upperLimit specialCause } }`,
    NOW,
  );

/** So many changes due on 20 February, or on 20 April, 2026: published on time, or not at all. */
async function due(service: ReturnType<typeof aService>, month: '02' | '04', published: number, missed: number): Promise<void> {
  const dueAt = month === '02' ? '2026-02-20T23:59:59.000Z' : '2026-04-20T22:59:59.000Z';
  for (let n = 0; n < published + missed; n += 1) {
    const change = await service.change(`2026-${month}-13T09:00:00.000Z`, dueAt);
    if (n < published) await service.published(change, `2026-${month}-14T09:00:00.000Z`, [change.id]);
  }
}

/*
 * Governance froze 12 of 20: the centre is 0.6. Of 25 changes due in April all were in time: the limits there are
 * 0.6 ± 3·sqrt(0.6·0.4/25) = 0.306061 and 0.893939, so that 1 lies outside. Of February's 5 changes 3 were in time: the
 * limits are 0.6 ± 3·sqrt(0.24/5) = 0.6 ± 0.657267, cut at 0 and 1.
 * Wilson's interval with z² = 3.841459: of 3 in 5 it is (0.984146 ± 0.576161)/1.768292; of 25 in 25 from 25/28.841459 to 1.
 */
const WILSON = { method: 'Wilson', level: 0.95 };

describe('the p chart of M1a', () => {
  it('stands on the baseline that governance froze, and shows April beyond it, before and after with their intervals (part of R38)', async () => {
    const service = aService(graph);
    await due(service, '02', 3, 2);
    await due(service, '04', 25, 0);
    await service.baseline('M1B', '2026-02-01', '2026-02-28', 1, 2);
    await service.baseline('M1A', '2026-01-01', '2026-01-31', 1, 20);
    const frozen = await service.baseline('M1A', '2026-02-01', '2026-02-28', 12, 20, 0.9);
    expect(await chartOf(service)).toEqual({
      target: 0.9,
      method: 'p chart, 3 sigma',
      centre: 0.6,
      baseline: { id: frozen },
      warnings: ['TRIAL_LIMITS'],
      points: [
        {
          month: '2026-02-01',
          numerator: 3,
          denominator: 5,
          share: 0.6,
          lower: expect.closeTo(0.230724, 6),
          upper: expect.closeTo(0.882379, 6),
          ...WILSON,
          centre: 0.6,
          lowerLimit: 0,
          upperLimit: 1,
          specialCause: null,
        },
        {
          month: '2026-04-01',
          numerator: 25,
          denominator: 25,
          share: 1,
          lower: expect.closeTo(0.866808, 6),
          upper: 1,
          ...WILSON,
          centre: 0.6,
          lowerLimit: expect.closeTo(0.306061, 6),
          upperLimit: expect.closeTo(0.893939, 6),
          specialCause: 'OUTSIDE_LIMITS',
        },
      ],
    });
  });

  it('stands on the baseline of the review that is named, whichever was frozen since', async () => {
    const service = aService(graph);
    await due(service, '02', 3, 2);
    const review = anId();
    const own = await service.baseline('M1A', '2026-02-01', '2026-02-28', 12, 20, 0.9, review);
    const last = await service.baseline('M1A', '2026-02-01', '2026-03-31', 5, 20);
    expect(await chartOf(service)).toMatchObject({ centre: 0.25, baseline: { id: last } });
    expect(await chartOf(service, `, reviewId: "${review}"`)).toMatchObject({ centre: 0.6, target: 0.9, baseline: { id: own } });
    expect(await chartOf(service, `, reviewId: "${anId()}"`)).toMatchObject({ baseline: null });
  });

  it('keeps its limits when a record of the baseline’s months comes late (part of R38)', async () => {
    const service = aService(graph);
    await due(service, '02', 3, 2);
    await service.baseline('M1A', '2025-03-01', '2026-02-28', 12, 20);
    const before = await chartOf(service);
    expect(before).toMatchObject({ centre: 0.6, target: 0.95, warnings: [] });
    await due(service, '02', 0, 5);
    const after = await chartOf(service);
    expect(after).toMatchObject({ centre: 0.6, points: [{ numerator: 3, denominator: 10, centre: 0.6 }] });
  });

  it('rests on its own months while no baseline is frozen, or on the first of them where that is asked for', async () => {
    const service = aService(graph);
    await due(service, '02', 3, 2);
    await due(service, '04', 5, 0);
    expect(await chartOf(service)).toMatchObject({ centre: 0.8, baseline: null });
    expect(await chartOf(service, ', baselineMonths: 1')).toMatchObject({ centre: 0.6, baseline: null });
    await service.baseline('M1A', '2026-02-01', '2026-02-28', 1, 10);
    expect(await chartOf(service, ', baselineMonths: 1')).toMatchObject({ centre: 0.6, baseline: null });
  });

  it('counts a baseline in months of the calendar, quiet ones too, from the first of the window', async () => {
    const service = aService(graph);
    await due(service, '02', 3, 2);
    await due(service, '04', 5, 0);
    expect(await chartOf(service, ', baselineMonths: 2')).toMatchObject({ centre: 0.6 });
    expect(await chartOf(service, ', baselineMonths: 3')).toMatchObject({ centre: 0.8 });
    for (const none of [0, -1])
      await expect(chartOf(service, `, baselineMonths: ${none}`)).rejects.toThrow('a baseline has one month or more');
    const quiet = aService(graph);
    await due(quiet, '04', 5, 0);
    await expect(chartOf(quiet, ', baselineMonths: 2')).rejects.toThrow('nothing is counted in the first 2 months');
    expect(await chartOf(aService(graph), ', baselineMonths: 2')).toMatchObject({ centre: null, points: [] });
  });

  it('is not shown to one who may not see measures of the service', async () => {
    const service = aService(graph);
    const document = `query ($id: UUID!) { _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { measureChart(measure: M1A, from: "2026-02-01", to: "2026-04-30") { centre } } } }`;
    const stranger = aCaller('REGISTERED_MANAGER', { tenantId: service.tenantId, services: [anId()] });
    const result = await graph.execute(stranger, NOW, document, { id: service.serviceId });
    expect(result.data?.['_entities'][0]?.measureChart ?? null).toBeNull();
  });
});
