import { placementMadeV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-06-01T09:00:00.000Z';

/** A service with a complaint that was not acted on, a staff interview in which someone else was assumed, and delays of one owner of two people's plans. */
async function warned() {
  const service = aService(graph);
  const { tenantId, serviceId } = service;
  const organisationId = anId();
  const people = [anId(), anId()];
  for (const personId of people) {
    await graph.told(tenantId, placementMadeV1, {
      ...{ serviceId, happenedAt: '2026-01-05T09:00:00.000Z' },
      data: { personId, organisationId, startsOn: '2026-01-01', endsOn: null },
    });
    await service.owner(personId, anId(), serviceId, '2026-01-05');
    await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z', { personId });
  }
  await service.complaint(people[0] ?? '', '2026-03-03T09:00:00.000Z', true);
  await service.interview('ASSUMED_SOMEONE_ELSE', '2026-03-04T09:00:00.000Z');
  await service.timePasses('2026-03-12T00:00:00.000Z');
  return { tenantId, serviceId, organisationId, person: people[0] ?? '' };
}

describe('a warning is shown to whoever may know of every record that fired it', () => {
  const rules = async (
    role: Parameters<typeof aCaller>[0],
    more: Omit<Parameters<typeof aCaller>[1], 'tenantId'>,
    at: Awaited<ReturnType<typeof warned>>,
  ) => {
    const found = await graph.run(
      aCaller(role, { ...more, tenantId: at.tenantId }),
      NOW,
      `query ($reps: [_Any!]!) {
        earlyWarnings(first: 100) { totalCount edges { node { id rule } } }
        _entities(representations: $reps) { ... on Service { of: earlyWarnings(first: 100) { totalCount } } ... on Person { of: earlyWarnings(first: 100) { totalCount } } }
      }`,
      {
        reps: [
          { __typename: 'Service', id: at.serviceId },
          { __typename: 'Person', id: at.person },
        ],
      },
    );
    const { totalCount, edges } = found['earlyWarnings'];
    const known = edges.map(({ node }: any) => node.rule).sort();
    expect(totalCount).toBe(known.length);
    return [known, ...found['_entities'].map(({ of }: any) => of.totalCount)];
  };
  const [COMPLAINT, INTERVIEW, DELAYS] = ['POOR_RESPONSE', 'ASSUMED_SOMEONE_ELSE', 'REPEATED_DELAY'];

  it('all of them to a manager of the service, and those of no interview to a key worker', async () => {
    const at = await warned();
    const services = [at.serviceId];
    expect(await rules('REGISTERED_MANAGER', { services }, at)).toEqual([[INTERVIEW, COMPLAINT, DELAYS], 3, 1]);
    expect(await rules('KEY_WORKER', { services }, at)).toEqual([[COMPLAINT, DELAYS], 2, 1]);
  });

  it('none to a commissioner who places the people, nor to a manager of another service, also by its id', async () => {
    const at = await warned();
    const { organisationId } = at;
    expect(await rules('COMMISSIONER', { organisationId }, at)).toEqual([[], 0, 0]);
    expect(await rules('REGISTERED_MANAGER', { services: [anId()] }, at)).toEqual([[], 0, 0]);
    const ids = await graph.database.asAdmin<{ id: string }>('select id from early_warning where tenant_id = $1', [at.tenantId]);
    expect(ids).toHaveLength(3);
    for (const { id } of ids) {
      const asked = graph.run(
        aCaller('COMMISSIONER', { tenantId: at.tenantId, organisationId }),
        NOW,
        `{ earlyWarning(id: "${id}") { id } }`,
      );
      expect(await asked).toEqual({ earlyWarning: null });
    }
  });
});
