import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { after, aService, MONTH, morning, NOW } from './agency-service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

describe('suppliers of agency workers', () => {
  /** Ten shifts of a supplier, one a day from a day of March, worked by five of its workers in turn, and so many incidents on each. */
  async function tenShifts(service: ReturnType<typeof aService>, supplierId: string, hour: string, incidents: number): Promise<void> {
    const workers: string[] = [];
    for (let n = 0; n < 5; n += 1) workers.push(await service.worker(supplierId));
    for (let day = 1; day <= 10; day += 1) {
      const startsAt = `2026-03-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`;
      const { shiftId } = await service.agencyShift(startsAt, workers[day % 5]);
      await service.answered(shiftId, day === 1 ? 2 : 5);
      for (let n = 0; n < incidents / 10; n += 1) if (day <= incidents - 10 * n) await service.incident(after(startsAt, n + 1));
    }
    await service.oriented(workers[0] as string);
  }

  it('are shown with shifts, inductions, feedback and incidents, each with its interval, and beside the limits of a funnel (R65)', async () => {
    const service = aService(graph);
    const [many, few] = [anId(), anId()].sort() as [string, string];
    await tenShifts(service, many, '06', 25);
    await tenShifts(service, few, '16', 5);
    const unknown = await service.agencyShift(morning(20));
    const { suppliers } = await service.asked();
    expect(suppliers.withoutSupplier).toBe(1);
    expect(unknown.shiftId).toBeDefined();
    expect(suppliers.suppliers.map((one: any) => one.supplier.id)).toEqual([many, few]);
    const [first, second] = suppliers.suppliers;
    const rests = { level: 0.95, ...MONTH, calendarVersion: expect.any(String) };
    expect(first).toMatchObject({
      ...{ shifts: 10, workerShifts: 10 },
      inductions: { numerator: 0, denominator: 10, share: 0, lower: 0, upper: expect.closeTo(0.2775, 3), method: 'Wilson', ...rests },
      feedback: { numerator: 9, denominator: 10, share: 0.9, lower: expect.closeTo(0.5958, 3), upper: expect.closeTo(0.9821, 3), ...rests },
    });
    // Garwood's limits of 25 are 16.18 and 36.90 (oracle 14); of 15 expected, the funnel's are 0.5597 to 1.6493 and 0.3863 to 2.0829 (oracle 12).
    expect(first.incidents).toEqual({
      ...{ numerator: 25, denominator: 10, rate: 250, lower: expect.closeTo(161.79, 1), upper: expect.closeTo(369.05, 1), ...rests },
      ...{ method: 'Garwood, exact Poisson', expected: 15, ratio: expect.closeTo(25 / 15, 12) },
      limits: [
        { level: 0.95, lower: expect.closeTo(0.559692, 6), upper: expect.closeTo(1.649348, 6), method: 'exact Poisson', outside: true },
        { level: 0.998, lower: expect.closeTo(0.386265, 6), upper: expect.closeTo(2.082907, 6), method: 'exact Poisson', outside: false },
      ],
    });
    expect(second.incidents).toMatchObject({
      numerator: 5,
      expected: 15,
      ratio: expect.closeTo(1 / 3, 12),
      limits: [{ outside: true }, { outside: true }],
    });
  });

  it('are in an order that says nothing of them: the one with more incidents comes where its id puts it (part of R119)', async () => {
    const service = aService(graph);
    const [one, other] = [anId(), anId()].sort() as [string, string];
    await tenShifts(service, other, '06', 20);
    await tenShifts(service, one, '16', 0);
    const { suppliers } = await service.asked();
    expect(suppliers.suppliers.map((each: any) => [each.supplier.id, each.incidents.numerator])).toEqual([
      [one, 0],
      [other, 20],
    ]);
  });

  it('have nothing told but shifts where it would be a worker’s: of fewer than five, or of one on over half of the shifts (part of R119)', async () => {
    const service = aService(graph);
    const [supplier, another] = [anId(), anId()].sort() as [string, string];
    await tenShifts(service, supplier, '06', 10);
    const four = await Promise.all([1, 2, 3, 4].map(() => service.worker(another)));
    for (const [n, worker] of four.entries())
      await service.incident(after((await service.agencyShift(morning(20 + n), worker)) && morning(20 + n), 1));
    const incidents = async () =>
      (await service.asked()).suppliers.suppliers.map((each: any) => {
        expect([each.inductions === null, each.feedback === null]).toEqual(Array(2).fill(each.incidents === null));
        return each.incidents;
      });
    // What is expected is that of who is told alone: nothing is left to be reckoned by taking it away.
    expect(await incidents()).toMatchObject([{ numerator: 10, expected: 10, ratio: 1 }, null]);
    await service.agencyShift(morning(24), await service.worker(another));
    expect(await incidents()).toMatchObject([{ numerator: 10 }, { numerator: 4, denominator: 5 }]);
    for (const day of [25, 26]) await service.agencyShift(morning(day), four[0]);
    expect(await incidents()).toMatchObject([{ numerator: 10 }, { denominator: 7 }]);
    for (const day of [27, 28, 29]) await service.agencyShift(morning(day), four[0]);
    expect(await incidents()).toMatchObject([{ numerator: 10, expected: 10 }, null]);
  });

  it('have no limits where none had an incident', async () => {
    const service = aService(graph);
    await tenShifts(service, anId(), '06', 0);
    expect((await service.asked()).suppliers.suppliers[0].incidents).toMatchObject({
      numerator: 0,
      rate: 0,
      lower: 0,
      expected: 0,
      ratio: null,
      limits: [],
    });
  });
});

test('the measures of agency workers ask as many statements of many shifts as of one', async () => {
  const { agencyShift, answered, incident, asked } = aService(graph);
  const more = async (days: readonly number[]): Promise<void> => {
    for (const day of days) {
      await answered((await agencyShift(morning(day))).shiftId, 5);
      await incident(after(morning(day), 1));
    }
  };
  await more([2]);
  const one = await graph.statements(async () => void (await asked()));
  await more([3, 4, 5, 6, 7, 8]);
  expect(await graph.statements(async () => void (await asked()))).toBe(one);
});

test('what is asked of one window is read once, and the feedback of eight weeks as that of their window', async () => {
  const { agencyShift, answered, asked, tenantId, serviceId } = aService(graph);
  for (const day of [2, 9, 16, 23, 30]) await answered((await agencyShift(morning(day))).shiftId, 5);
  const caller = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] });
  const statements = (...fields: readonly string[]) =>
    graph.statements(async () => {
      const document = `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Service { ${fields.join(' ')} } } }`;
      await graph.run(caller, NOW, document, { reps: [{ __typename: 'Service', id: serviceId }] });
    });
  const days = '(from: "2026-03-01", to: "2026-03-31")';
  const [feedback, inductions] = [`agencyInductionFeedback${days} { assured }`, `agencyInductions${days} { missesLeftOut }`];
  const one = await statements(feedback);
  expect(await statements(feedback, inductions)).toBe(one);
  expect(await statements(feedback, `other: ${feedback.replace('03-31', '03-30')}`)).toBeGreaterThan(one);
  const report = (of: string) => statements(`staffingReport(on: "2026-03-01") { weeks { from ${of} } }`);
  expect((await report('inductionFeedback { assured }')) - (await report(''))).toBe(8);
  expect((await asked()).feedback.positive).toMatchObject({ numerator: 5, denominator: 5 });
});

test('a window that is refused takes no other of the same operation with it', async () => {
  const service = aService(graph);
  await service.agencyShift(morning(2));
  await graph.database.asAdmin(
    `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
     select '${service.tenantId}', 'Shift', gen_random_uuid(), '${service.serviceId}', now(), now(), 1, 'MADE',
       '{"kind": "SHIFT", "startsAt": "2026-02-02T08:00:00.000Z", "endsAt": "2026-02-02T16:00:00.000Z", "plannedStaff": 1, "peopleIds": []}'::jsonb
     from generate_series(1, $1::int)`,
    [30_001],
  );
  const coverage = 'coverage { denominator }';
  const { data, errors } = await graph.execute(
    aCaller('REGISTERED_MANAGER', { tenantId: service.tenantId, services: [service.serviceId] }),
    NOW,
    `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Service {
      february: agencyInductionFeedback(from: "2026-02-01", to: "2026-02-28") { ${coverage} }
      march: agencyInductionFeedback(from: "2026-03-01", to: "2026-03-31") { ${coverage} }
    } } }`,
    { reps: [{ __typename: 'Service', id: service.serviceId }] },
  );
  expect((data as any)['_entities'][0]).toEqual({ february: null, march: { coverage: { denominator: 1 } } });
  expect(errors).toHaveLength(1);
});
