import { ROLES, type Caller, type Role } from '@causeway/access';
import { addDays } from '@causeway/kernel';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aHome } from './a-home';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-07-01T09:00:00.000Z';
const WINDOW = 'from: "2026-03-02", to: "2026-03-15"';
/** Every field that tells of incidents, complaints or feedback. */
const TELLING = [
  `concernsByPartOfDay(${WINDOW}) { withheld }`,
  `shiftsWithConcerns(${WINDOW}) { shifts { records { id } } }`,
  `unfamiliarStaffIncidents(${WINDOW}) { exposures { exposure } }`,
  'unfamiliarStaffComparison(changedOn: "2026-03-02") { state before { exposures { exposure } } }',
  'staffingReport(on: "2026-03-02") { weeks { over } }',
];
const CHART = `unfamiliarStaffChart(${WINDOW}) { points { numerator } }`;

/** Fourteen days of a shift with an agency worker who was never there before; in the first of them somebody fell. */
async function aTroubledHome() {
  const home = aHome(graph);
  home.kept();
  const shifts = Array.from({ length: 14 }, (_, n) =>
    home.shift(`${addDays('2026-03-02', n)}T08:00:00.000Z`, { workers: [{}, { agency: true }] }),
  );
  home.incident('2026-03-02T10:00:00.000Z');
  await home.deliver();
  return { ...home, shifts };
}

describe('who is told of incidents by shift', () => {
  // By hand: who reads measures, the rota, incidents and feedback of every person of the service.
  const TOLD: readonly Role[] = [
    ...(['KEY_WORKER', 'CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ROTA_COORDINATOR', 'SAFEGUARDING_LEAD', 'DEPUTY_MANAGER'] as const),
    ...(['SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_REPRESENTATIVE', 'PROVIDER_QUALITY_LEAD', 'NOMINATED_INDIVIDUAL'] as const),
    ...(['ON_CALL_MANAGER', 'REVIEWER', 'INSPECTOR', 'BI_READER'] as const),
  ];
  const WITHOUT_BRIEFINGS: readonly Role[] = ['INSPECTOR', 'BI_READER'];

  /** What a caller is shown of a field; null where it is forbidden. */
  const shown = async (home: { serviceId: string }, caller: Caller, field: string): Promise<any> => {
    const document = `query ($id: UUID!) { _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { answer: ${field} } } }`;
    const { data, errors = [] } = await graph.execute(caller, NOW, document, {
      id: graph.idsTo(caller).encode(home.serviceId),
    });
    expect(errors.every((error) => error.extensions['code'] === 'FORBIDDEN')).toBe(true);
    return (data as any)['_entities'][0].answer;
  };

  it('is whoever may read all that is counted, in that service, and nobody else sees a figure that tells of it (part of R51, part of R52)', async () => {
    const home = await aTroubledHome();
    const { tenantId, serviceId } = home;
    const as = (role: Role, service: string): Caller =>
      aCaller(role, { tenantId, services: [service], staffMemberId: anId(), organisationId: anId() });
    for (const role of ROLES) {
      for (const field of [...TELLING, CHART]) {
        expect([role, field, (await shown(home, as(role, serviceId), field)) !== null]).toEqual([role, field, TOLD.includes(role)]);
        expect(await shown(home, as(role, anId()), field)).toBeNull();
      }
      // One role lends another nothing, and a right elsewhere none here.
      const elsewhere = { ...as(role, anId()), grants: [...as(role, anId()).grants, ...as('SUPPORT_WORKER', serviceId).grants] };
      for (const field of [...TELLING, CHART]) expect(await shown(home, elsewhere, field)).toBeNull();
    }
    const commissioner = as('COMMISSIONER', serviceId);
    const both = { ...commissioner, grants: [...commissioner.grants, ...as('SUPPORT_WORKER', serviceId).grants] };
    for (const field of [...TELLING, CHART]) expect(await shown(home, both, field)).toBeNull();
  });

  it('sees nothing that rests on guidance without reading briefings', async () => {
    const home = await aTroubledHome();
    const { tenantId, serviceId } = home;
    for (const role of TOLD) {
      const reads = !WITHOUT_BRIEFINGS.includes(role);
      const caller = aCaller(role, { tenantId, services: [serviceId] });
      const exposures = reads ? ['UNFAMILIAR', 'FEW_SHIFTS', 'NOT_GUIDED'] : ['FEW_SHIFTS'];
      const names = ({ exposures: of }: any) => of.map(({ exposure }: any) => exposure);
      expect(names(await shown(home, caller, TELLING[2] ?? ''))).toEqual(exposures);
      expect(names((await shown(home, caller, TELLING[3] ?? '')).before)).toEqual(exposures);
      for (const by of ['UNFAMILIAR', 'NOT_GUIDED'])
        expect((await shown(home, caller, `unfamiliarStaffChart(${WINDOW}, by: ${by}) { method }`)) !== null).toBe(reads);
    }
  });

  it('is told of a shift in which everybody was unfamiliar by guidance alone, by those alone who read it', async () => {
    const home = aHome(graph);
    home.kept();
    home.tell('PersonGuidance', '2025-06-02T08:00:00.000Z', { shiftId: anId(), staffMemberId: anId(), peopleIds: [] });
    const bank = { contract: 'BANK', jobRole: 'CARER', supplierId: null, startedOn: '2025-06-02' };
    const { id } = home.tell('StaffMember', '2025-06-02T08:00:00.000Z', bank);
    for (const day of ['2026-02-23', '2026-02-24', '2026-02-25', '2026-03-02']) home.shift(`${day}T08:00:00.000Z`, { workers: [{ id }] });
    home.incident('2026-03-02T10:00:00.000Z');
    await home.deliver();
    const { tenantId, serviceId } = home;
    const high = async (role: Role) =>
      (await shown(home, aCaller(role, { tenantId, services: [serviceId] }), `shiftsWithConcerns(${WINDOW}) { shifts { highAgency } }`))
        .shifts;
    expect(await high('REGISTERED_MANAGER')).toEqual([{ highAgency: true }]);
    expect(await high('INSPECTOR')).toEqual([{ highAgency: null }]);
  });
});

describe('what is known later', () => {
  it('changes every figure as if it had been known, and what was taken back counts nowhere (part of R51)', async () => {
    const home = await aTroubledHome();
    const asked = `unfamiliarStaffIncidents(${WINDOW}) { incidentsPer100Shifts { count exposure } exposures { exposure incidentsPer100Shifts { count exposure } } }`;
    const counts = async () => {
      const { incidentsPer100Shifts: all, exposures } = await home.ask(asked, NOW);
      return [all, exposures[1].incidentsPer100Shifts].map(({ count, exposure }) => [count, exposure]);
    };
    expect(await counts()).toEqual([
      [1, 14],
      [1, 14],
    ]);
    // Written down months later.
    const late = home.incident('2026-03-03T10:00:00.000Z', anId(), '2026-06-20T10:00:00.000Z');
    await home.deliver();
    expect(await counts()).toEqual([
      [2, 14],
      [2, 14],
    ]);
    home.takenBack(home.incident('2026-03-04T10:00:00.000Z'));
    home.takenBack(late);
    await home.deliver();
    expect(await counts()).toEqual([
      [1, 14],
      [1, 14],
    ]);
    // The shift of the fall was cancelled, it turns out: it happened in none.
    const [first] = home.shifts;
    if (first) home.takenBack(first);
    await home.deliver();
    expect(await counts()).toEqual([
      [0, 13],
      [0, 13],
    ]);
  });

  it('is no judgement of a reviewer: an incident that was judged not to have to do with it is counted all the same (part of R51)', async () => {
    const home = await aTroubledHome();
    const asked = async () => [
      await home.ask(`unfamiliarStaffIncidents(${WINDOW}) { ${COUNTED} exposures { exposure ${COUNTED} } }`, NOW),
      await home.ask(
        `unfamiliarStaffComparison(changedOn: "2026-03-16") { state before { ${COUNTED} exposures { exposure ${COUNTED} } } }`,
        NOW,
      ),
    ];
    const before = await asked();
    expect(before[0].incidentsPer100Shifts).toMatchObject({ count: 1, exposure: 14 });
    const fall = home.incident('2026-03-03T10:00:00.000Z');
    await home.deliver();
    const known = await asked();
    expect(known).not.toEqual(before);
    const incident = { kind: 'Incident', id: fall.id, happenedAt: fall.happenedAt, recordedAt: fall.recordedAt };
    home.tell('LinkJudgement', '2026-03-20T10:00:00.000Z', { reviewId: anId(), incident, judgedLink: 'NOT_CONTRIBUTORY' });
    await home.deliver();
    expect(await asked()).toEqual(known);
  });
  const COUNTED = 'incidentsPer100Shifts { count exposure rate lower upper }';
});

describe('a question that can’t be', () => {
  const asking = (field: string) => aHome(graph).ask(field, NOW);

  it.each([
    ['a window that ends before it starts', 'concernsByPartOfDay(from: "2026-03-02", to: "2026-03-01") { withheld }', 'to'],
    ['a window of 367 days', 'shiftsWithConcerns(from: "2025-01-01", to: "2026-01-02") { shiftsLeftOut }', 'to'],
    ['a baseline of no week', `unfamiliarStaffChart(${WINDOW}, baselineWeeks: 0) { method }`, 'baselineWeeks'],
  ])('is refused, and names the argument: %s', async (_name, field, argument) => {
    await expect(asking(field)).rejects.toMatchObject({ name: 'WrongArgument', field: argument });
  });

  it('is not one of 366 days, nor of a service of which nothing is known', async () => {
    expect(await asking('shiftsWithConcerns(from: "2025-01-01", to: "2026-01-01") { shiftsLeftOut }')).toEqual({ shiftsLeftOut: 0 });
    expect(await asking(`unfamiliarStaffChart(${WINDOW}) { centre points { share } }`)).toEqual({
      ...{ centre: null, points: [{ share: null }, { share: null }] },
    });
    expect(await asking('staffingReport(on: "2027-03-02") { weeks { over incidents { rate } } }')).toEqual({
      weeks: Array.from({ length: 8 }, () => ({ over: false, incidents: { rate: null } })),
    });
  });

  it('is refused over more units than are counted while someone waits', async () => {
    const home = aHome(graph);
    const plant = (many: number, day: string) =>
      graph.database.asAdmin(
        `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
         select '${home.tenantId}', 'Shift', gen_random_uuid(), '${home.serviceId}', now(), now(), 1, 'MADE',
           '{"kind": "SHIFT", "startsAt": "${day}T08:00:00.000Z", "endsAt": "${day}T16:00:00.000Z", "plannedStaff": 1, "peopleIds": []}'::jsonb
         from generate_series(1, $1::int)`,
        [many],
      );
    const asked = () => home.ask(`shiftsWithConcerns(${WINDOW}) { linked { denominator } }`, NOW);
    await plant(10_000, '2026-03-02');
    await plant(20_000, '2026-01-02');
    expect(await asked()).toEqual({ linked: { denominator: 10_000 } });
    await plant(1, '2026-01-02');
    await expect(asked()).rejects.toMatchObject({ name: 'WrongArgument', field: 'to' });
  });
});

test('all of it is read in as many statements of many shifts as of one', async () => {
  const asked = async (days: number): Promise<number> => {
    const home = aHome(graph);
    for (let n = 0; n < days; n += 1) {
      const at = `${addDays('2026-03-02', n % 14)}T08:00:00.000Z`;
      home.shift(at, { workers: [{}, { agency: true }] });
      home.incident(home.after(at, 1));
    }
    await home.deliver();
    return graph.statements(() => home.ask(TELLING[1] ?? '', NOW));
  };
  expect(await asked(60)).toBe(await asked(1));
});
