import { glassFor, type Caller, type Glass, type GlassShut } from '@causeway/access';
import { glassBrokenV1, glassEndedV1 } from '@causeway/event-contracts';
import { findGlass } from '@causeway/persistence';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOW, type Case } from './case';

let graph: TestGraph;
let own: Case;
let holder: Caller;
let lead: Caller;
beforeAll(async () => {
  graph = await testGraph(parts);
  own = await aCase(graph);
});
beforeEach(() => {
  holder = aCaller('SUPPORT_WORKER', { tenantId: own.tenantId, services: [own.serviceId], staffMemberId: anId() });
  lead = aCaller('SAFEGUARDING_LEAD', { tenantId: own.tenantId, services: [own.serviceId], staffMemberId: anId() });
});
afterAll(() => graph.close());

const MINUTE_MS = 60_000;
const brokeNow = (personId: string | null = null) => ({
  brokenById: holder.staffMemberId,
  personId,
  classes: ['SAFEGUARDING'],
  reason: 'SAFEGUARDING_DISCLOSURE',
  brokenAt: new Date().toISOString(),
  opensUntil: new Date(Date.now() + 30 * MINUTE_MS).toISOString(),
});
const hears = async (personId: string | null = null, id = anId()): Promise<string> => {
  await graph.told(own.tenantId, glassBrokenV1, { id, serviceId: own.serviceId, happenedAt: NOW, data: brokeNow(personId) });
  return id;
};
const ends = (id: string): Promise<unknown> =>
  graph.told(own.tenantId, glassEndedV1, {
    id,
    serviceId: own.serviceId,
    happenedAt: NOW,
    version: 2,
    data: { endedAt: new Date().toISOString() },
  });
const openedBy = async (id: string, waitMs = 0): Promise<Glass | GlassShut> =>
  glassFor(await findGlass(graph.database.db, holder, id, waitMs), holder, new Date());
const under = async (id: string): Promise<Caller> => ({ ...holder, glass: (await openedBy(id)) as Glass });
const indicators = async (by: Caller): Promise<string[]> =>
  (await graph.run(by, NOW, '{ indicators { edges { node { id } } } }'))['indicators'].edges.map(
    (edge: { node: { id: string } }) => edge.node.id,
  );

describe('a glass that governance told of', () => {
  it('opens what the need to know keeps shut, to who broke it (part of R110)', async () => {
    expect(await indicators(holder)).toEqual([]);
    expect(await indicators(await under(await hears()))).toEqual([own.indicatorId]);
  });

  it('of one person opens what is about them, and nothing of their neighbour', async () => {
    expect(await indicators(await under(await hears(own.personId)))).toEqual([own.indicatorId]);
    expect(await indicators(await under(await hears(own.neighbourId)))).toEqual([]);
  });

  it('is waited for where its event has not come yet', async () => {
    const id = anId();
    const asked = openedBy(id, 10_000);
    await hears(null, id);
    expect(await asked).toMatchObject({ id, classes: ['SAFEGUARDING'] });
  });

  it('is not waited for without end', async () => {
    expect(await openedBy(anId(), 100)).toBe('UNKNOWN');
  });

  it('opens nothing once its end is told, whichever of the two comes first (part of R110)', async () => {
    const id = await hears();
    await ends(id);
    expect(await openedBy(id)).toBe('ENDED');
    const late = anId();
    await ends(late);
    expect(await openedBy(late)).toBe('UNKNOWN');
    await hears(null, late);
    expect(await openedBy(late)).toBe('ENDED');
  });
});

describe('the report of a glass', () => {
  const REPORT = `query R($reps: [_Any!]!) { _entities(representations: $reps) { ... on GlassBreak { id readInSafeguarding {
    queries firstAt lastAt records { kind count } peopleIds } } } }`;
  const report = async (by: Caller, ids: readonly string[]): Promise<unknown[]> =>
    (await graph.run(by, NOW, REPORT, { reps: ids.map((id) => ({ __typename: 'GlassBreak', id })) }))['_entities'].map(
      (one: Record<string, unknown>) => one['readInSafeguarding'],
    );

  it('says from the trail here how many queries were sent by it, how many records of each kind they showed, and whom those were about (part of R110)', async () => {
    const [id, unused] = [await hears(), await hears()];
    const by = await under(id);
    await indicators(by);
    await indicators(by);
    await graph.run(by, NOW, '{ concerns { edges { node { id } } } }');
    await graph.run(by, NOW, 'query ($id: UUID!) { indicator(id: $id) { id } }', { id: anId() });
    const read = {
      queries: 4,
      firstAt: expect.any(Date),
      lastAt: expect.any(Date),
      records: [
        { kind: 'Concern', count: 1 },
        { kind: 'Indicator', count: 1 },
      ],
      peopleIds: [own.personId],
    };
    expect(await report(lead, [id, unused])).toEqual([read, { queries: 0, firstAt: null, lastAt: null, records: [], peopleIds: [] }]);
    expect(await report(holder, [id])).toEqual([read]);
  });

  it('is told to nobody but those who are told of the glass, and its holder', async () => {
    const id = await hears();
    const of = (role: 'SAFEGUARDING_LEAD' | 'DEPUTY_MANAGER' | 'DATA_PROTECTION_OFFICER', services: string[]): Caller =>
      aCaller(role, { tenantId: own.tenantId, services, staffMemberId: anId() });
    for (const who of [of('SAFEGUARDING_LEAD', [anId()]), of('DEPUTY_MANAGER', [own.serviceId]), { ...lead, tenantId: anId() }])
      expect(await report(who, [id])).toEqual([null]);
    expect(await report(aCaller('DATA_PROTECTION_OFFICER', { tenantId: own.tenantId }), [id])).toEqual([
      expect.objectContaining({ queries: 0 }),
    ]);
  });

  it('is read with as many statements for many as for one', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const id = await hears();
      await indicators(await under(id));
      ids.push(id);
    }
    const one = await graph.statements(() => report(lead, ids.slice(0, 1)));
    expect(await graph.statements(() => report(lead, ids))).toBe(one);
  });
});
