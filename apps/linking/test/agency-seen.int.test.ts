import { ROLES, type Caller, type Role } from '@causeway/access';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService, ASKED, MONTH, morning, NOW } from './agency-service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

/** By hand: who reads the measures of everybody in a service. */
const TOLD: readonly Role[] = [
  ...(['KEY_WORKER', 'CARE_COORDINATOR', 'FIELD_SUPERVISOR', 'ROTA_COORDINATOR', 'SAFEGUARDING_LEAD', 'DEPUTY_MANAGER'] as const),
  ...(['SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_REPRESENTATIVE', 'PROVIDER_QUALITY_LEAD', 'NOMINATED_INDIVIDUAL'] as const),
  ...(['ON_CALL_MANAGER', 'REVIEWER', 'INSPECTOR', 'BI_READER'] as const),
];
const NOTHING = { feedback: null, inductions: null, suppliers: null };

/** A service in which one worker answered about one agency worker. */
async function oneAnswer() {
  const service = aService(graph);
  await service.answered((await service.agencyShift(morning(2))).shiftId, 1);
  const as = (role: Role, of = service.serviceId): Caller =>
    aCaller(role, { tenantId: service.tenantId, services: [of], staffMemberId: anId(), organisationId: anId() });
  /** What a caller is answered who knows the service by the id that is shown to them. */
  const seen = async (caller: Caller, query = ASKED): Promise<any> => {
    const id = graph.idsTo(caller).encode(service.serviceId);
    const { data, errors = [] } = await graph.execute(caller, NOW, query, { reps: [{ __typename: 'Service', id }], ...MONTH });
    expect(errors.every((error) => error.extensions['code'] === 'FORBIDDEN')).toBe(true);
    return (data as any)['_entities'][0];
  };
  return { as, seen };
}

describe('who is told what was answered of agency workers, and how they were inducted', () => {
  it('is whoever reads the measures of everybody in that service (part of R50, part of R55, part of R65)', async () => {
    const { as, seen } = await oneAnswer();
    for (const role of ROLES) {
      const { feedback, inductions } = await seen(as(role));
      const told = TOLD.includes(role);
      expect([role, feedback?.positive.denominator, inductions?.complete.denominator]).toEqual([
        role,
        ...(told ? [1, 1] : [undefined, undefined]),
      ]);
      expect([role, await seen(as(role, anId()))]).toEqual([role, NOTHING]);
    }
  });

  it('is no commissioner, who reads of a few: one answer is a worker’s', async () => {
    const { as, seen } = await oneAnswer();
    const commissioner = as('COMMISSIONER');
    expect(await seen(commissioner)).toEqual(NOTHING);
    // A role that reads no measures lends none, and one elsewhere none here.
    for (const other of [as('SUPPORT_WORKER'), as('REGISTERED_MANAGER', anId())])
      expect(await seen({ ...commissioner, grants: [...commissioner.grants, ...other.grants] })).toEqual(NOTHING);
  });

  it('knows of how a service moves without it: a commissioner reads its measure of changes', async () => {
    const { as, seen } = await oneAnswer();
    const chart = `query ($reps: [_Any!]!, $from: LocalDate!, $to: LocalDate!) { _entities(representations: $reps) { ... on Service {
      measureChart(measure: M1A, from: $from, to: $to) { from } } } }`;
    expect(await seen(as('COMMISSIONER'), chart)).toEqual({ measureChart: { from: MONTH.from } });
    expect(await seen(as('COMMISSIONER', anId()), chart)).toEqual({ measureChart: null });
  });
});
