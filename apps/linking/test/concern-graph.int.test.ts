import {
  assignmentMadeV1,
  feedbackRecordedV1,
  incidentReportedV1,
  placementMadeV1,
  planVersionPublishedV1,
  shiftPlannedV1,
  workforceRecordEnteredInErrorV1,
} from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const [PLANNED, EIGHT, NOON, FOUR, NOW] = [
  '2026-02-20T09:00:00.000Z',
  '2026-03-02T08:00:00.000Z',
  '2026-03-02T12:00:00.000Z',
  '2026-03-02T16:00:00.000Z',
  '2026-03-03T09:00:00.000Z',
] as const;

/** A shift with a worker, during which a person came to harm and the family complained. */
async function harmedOnShift() {
  const service = aService(graph);
  const { tenantId, serviceId } = service;
  const personId = anId();
  const tell = async (
    contract: Parameters<TestGraph['told']>[1],
    happenedAt: string,
    data: object,
    recordedAt = happenedAt,
  ): Promise<string> =>
    (await graph.told(tenantId, contract, { serviceId, happenedAt, recordedAt, data: { ...contract.example, ...data } })).aggregateId;
  const time = { startsAt: EIGHT, endsAt: FOUR };
  const shiftId = await tell(shiftPlannedV1, PLANNED, time);
  const assignmentId = await tell(assignmentMadeV1, PLANNED, { ...time, shiftId, staffMemberId: anId() });
  const incidentId = await tell(incidentReportedV1, NOON, { personId });
  const feedbackId = await tell(feedbackRecordedV1, NOON, { personId, concernCode: 'FOOD', respondent: 'FAMILY' }, FOUR);
  return { ...service, tell, personId, shiftId, assignmentId, incidentId, feedbackId };
}

const LINKS = `query ($reps: [_Any!]!) { _entities(representations: $reps) {
  ... on Incident { links { ...L } } ... on Feedback { links { ...L } } ... on Shift { links { ...L } } } }
  fragment L on Link { rule holds fromKey { id } from { kind id happenedAt recordedAt } ends { kind id record { __typename } } }`;

const linksOf = async (caller: ReturnType<typeof aCaller>, __typename: string, id: string): Promise<any[]> =>
  (await graph.run(caller, NOW, LINKS, { reps: [{ __typename, id }] }))['_entities'][0].links.sort((one: any, other: any) =>
    `${one.rule}${one.from?.kind}` < `${other.rule}${other.from?.kind}` ? -1 : 1,
  );

it('shows from an incident the shift in which it happened and who was on it, and from the shift what happened in it (part of R52)', async () => {
  const { lead, incidentId, shiftId, assignmentId } = await harmedOnShift();
  const from = { kind: 'Incident', id: incidentId, happenedAt: new Date(NOON), recordedAt: new Date(NOON) };
  const shift = {
    rule: 'CONCERN_TO_SHIFT',
    holds: true,
    fromKey: null,
    from,
    ends: [{ kind: 'Shift', id: shiftId, record: { __typename: 'Shift' } }],
  };
  expect(await linksOf(lead, 'Incident', incidentId)).toEqual([
    shift,
    {
      rule: 'CONCERN_TO_WORKER',
      holds: true,
      fromKey: null,
      from,
      ends: [{ kind: 'Assignment', id: assignmentId, record: { __typename: 'Assignment' } }],
    },
  ]);
  expect((await linksOf(lead, 'Shift', shiftId)).map(({ from: { kind } }) => kind)).toEqual(['Feedback', 'Incident']);
});

describe('that something went wrong is told by its links', () => {
  const EVERYWHERE = `query ($id: UUID!, $service: UUID!, $reps: [_Any!]!) {
    links(first: 1) { totalCount edges { node { id rule } } pageInfo { hasNextPage endCursor } }
    narrowed: links(serviceId: $service) { totalCount edges { node { id } } }
    link(id: $id) { rule }
    _entities(representations: $reps) { __typename
      ... on Link { rule } ... on Service { all: links { totalCount edges { node { id } } } }
      ... on Incident { links { id } } ... on Feedback { links { id } } ... on Shift { links { id } } } }`;

  /** All that a caller is shown of links, by every way to them. */
  async function shown(caller: ReturnType<typeof aCaller>, world: Awaited<ReturnType<typeof harmedOnShift>>, linkId: string) {
    const { serviceId, incidentId, feedbackId, shiftId } = world;
    const reps = Object.entries({ Link: linkId, Service: serviceId, Incident: incidentId, Feedback: feedbackId, Shift: shiftId });
    return graph.run(caller, NOW, EVERYWHERE, {
      id: linkId,
      service: serviceId,
      reps: reps.map(([__typename, id]) => ({ __typename, id })),
    });
  }
  const NOTHING = {
    links: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    narrowed: { totalCount: 0, edges: [] },
    link: null,
    _entities: [
      null,
      { __typename: 'Service', all: { totalCount: 0, edges: [] } },
      { __typename: 'Incident', links: [] },
      { __typename: 'Feedback', links: [] },
      { __typename: 'Shift', links: [] },
    ],
  };
  const aLinkId = async (tenantId: string): Promise<string> =>
    (await graph.database.asAdmin<{ id: string }>('select id from link where tenant_id = $1 order by id', [tenantId]))[0]?.id ?? '';

  it('to no commissioner who places the person, nor to a key worker of another service: as if there were none', async () => {
    const world = await harmedOnShift();
    const { tenantId, tell, personId } = world;
    const organisationId = anId();
    await tell(placementMadeV1, PLANNED, { personId, organisationId, startsOn: '2026-01-01', endsOn: null });
    const linkId = await aLinkId(tenantId);
    expect(await shown(aCaller('COMMISSIONER', { tenantId, organisationId }), world, linkId)).toEqual(NOTHING);
    expect(await shown(aCaller('KEY_WORKER', { tenantId, services: [anId()] }), world, linkId)).toEqual(NOTHING);
    // Who may know what happened in another service alone, knows by neither role that it happened in this one.
    const commissioner = aCaller('COMMISSIONER', { tenantId, organisationId });
    const both = { ...commissioner, grants: [...commissioner.grants, { role: 'SUPPORT_WORKER' as const, services: [anId()] }] };
    expect(await shown(both, world, linkId)).toEqual(NOTHING);
  });

  it('to who may know of both ends in that service', async () => {
    const world = await harmedOnShift();
    const { tenantId, serviceId } = world;
    const linkId = await aLinkId(tenantId);
    for (const role of ['REGISTERED_MANAGER', 'KEY_WORKER'] as const) {
      const seen = await shown(aCaller(role, { tenantId, services: [serviceId] }), world, linkId);
      expect(seen['links']).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
      expect(seen['narrowed']).toMatchObject({ totalCount: 4 });
      expect(seen['link']).not.toBeNull();
      const [link, service, ...records] = seen['_entities'];
      expect([link, service.all.totalCount, ...records.map(({ links }: any) => links.length)]).toEqual([
        { __typename: 'Link', ...seen['link'] },
        4,
        2,
        2,
        2,
      ]);
    }
  });

  it('to no support worker, who reads no links', async () => {
    const { tenantId, serviceId } = await harmedOnShift();
    const { errors } = await graph.execute(aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] }), NOW, '{ links { totalCount } }');
    expect(errors?.map((error: any) => error.extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('only as far as the kind of the other end is open', async () => {
    const service = aService(graph);
    const change = await service.change(EIGHT, '2026-03-09T23:59:59.000Z');
    await service.published(change, NOON, [change.id]);
    await graph.database.asAdmin(
      `insert into link select (jsonb_populate_record(l, jsonb_build_object('id', $2::text, 'rule', 'CHANGE_TO_BRIEFING', 'to_kind', 'Briefing'))).* from link l where tenant_id = $1 limit 1`,
      [service.tenantId, anId()],
    );
    const rules = async (role: 'INSPECTOR' | 'KEY_WORKER') =>
      (await graph.run(aCaller(role, { tenantId: service.tenantId }), NOW, '{ links { totalCount edges { node { rule } } } }'))[
        'links'
      ].edges
        .map(({ node }: any) => node.rule)
        .sort();
    expect(await rules('KEY_WORKER')).toEqual(['CHANGE_TO_BRIEFING', 'CHANGE_TO_PLAN_VERSION']);
    expect(await rules('INSPECTOR')).toEqual(['CHANGE_TO_PLAN_VERSION']);
  });
});

it('a plan version that another service published is shown with its change to who may know of it there alone', async () => {
  const service = aService(graph);
  const change = await service.change(EIGHT, '2026-03-09T23:59:59.000Z');
  const there = anId();
  const contract = planVersionPublishedV1;
  await graph.told(service.tenantId, contract, {
    ...{ serviceId: there, happenedAt: NOON },
    data: { ...contract.example, personId: change.personId, answersIds: [change.id], riskCodes: ['FALLS'] },
  });
  const seen = async (...services: string[]): Promise<number> =>
    (await graph.run(aCaller('REGISTERED_MANAGER', { tenantId: service.tenantId, services }), NOW, '{ links { totalCount } }'))['links']
      .totalCount;
  expect(await seen(service.serviceId, there)).toBe(1);
  expect(await seen(service.serviceId)).toBe(0);
});

const EXPLAIN = `query ($rule: LinkRule!, $from: RecordRefInput!, $to: RecordRefInput!) { explainLink(rule: $rule, from: $from, to: $to) {
  linked ruleVersion from { kind } to { kind } conditions { condition met found } } }`;
const explained = async (caller: ReturnType<typeof aCaller>, rule: string, from: object, to: object): Promise<any> =>
  (await graph.run(caller, NOW, EXPLAIN, { rule, from, to }))['explainLink'];
const unmet = (explanation: any): string[] => explanation.conditions.filter(({ met }: any) => !met).map(({ condition }: any) => condition);

describe('why two records are linked', () => {
  it('is said condition by condition, with what was found', async () => {
    const { lead, incidentId, shiftId, assignmentId } = await harmedOnShift();
    const from = { kind: 'Incident', id: incidentId };
    const answer = await explained(lead, 'CONCERN_TO_WORKER', from, { kind: 'Assignment', id: assignmentId });
    expect(answer).toMatchObject({ linked: true, from: { kind: 'Incident' }, to: { kind: 'Assignment' } });
    expect(answer.conditions).toContainEqual({ condition: 'ON_IT_THEN', met: true, found: `${NOON}; ${EIGHT} to ${FOUR}` });
    expect(await explained(lead, 'CONCERN_TO_SHIFT', from, { kind: 'Shift', id: shiftId })).toMatchObject({ linked: true });
  });

  it('or why they are not: another time, another service, and what does not stand', async () => {
    const { lead, tenantId, tell, incidentId, shiftId, assignmentId } = await harmedOnShift();
    const from = { kind: 'Incident', id: incidentId };
    const before = await tell(shiftPlannedV1, PLANNED, { startsAt: '2026-03-01T08:00:00.000Z', endsAt: '2026-03-01T16:00:00.000Z' });
    const there = await graph.told(tenantId, shiftPlannedV1, {
      serviceId: anId(),
      happenedAt: PLANNED,
      data: { ...shiftPlannedV1.example, startsAt: EIGHT, endsAt: FOUR },
    });
    const why = async (rule: string, to: object) => unmet(await explained(lead, rule, from, to));
    expect(await why('CONCERN_TO_SHIFT', { kind: 'Shift', id: before })).toEqual(['HAPPENED_DURING']);
    expect(await why('CONCERN_TO_SHIFT', { kind: 'Shift', id: there.aggregateId })).toEqual(['SAME_SERVICE']);
    await graph.database.asAdmin(`update known_record set state = 'RETRACTED' where tenant_id = $1 and id = $2`, [tenantId, shiftId]);
    expect(await why('CONCERN_TO_WORKER', { kind: 'Assignment', id: assignmentId })).toEqual(['SHIFT_STANDS']);
  });

  it('or that feedback left at the time at which it was taken says not when it was', async () => {
    const { lead, tell, personId, shiftId } = await harmedOnShift();
    const id = await tell(feedbackRecordedV1, NOON, { personId, concernCode: 'FOOD', respondent: 'FAMILY' });
    const answer = await explained(lead, 'CONCERN_TO_SHIFT', { kind: 'Feedback', id }, { kind: 'Shift', id: shiftId });
    expect(answer).toMatchObject({ linked: false });
    expect(answer.conditions.filter(({ met }: any) => !met)).toEqual([{ condition: 'SAYS_WHEN', met: false, found: `${NOON}; ${NOON}` }]);
  });

  it('of a change and the records about it, by the rules that are shown', async () => {
    const service = aService(graph);
    const change = await service.change(EIGHT, '2026-03-09T23:59:59.000Z');
    const published = await service.published(change, NOON, [change.id]);
    const again = await service.published(change, FOUR, [change.id], ['FALLS'], 3);
    const handover = await service.handover([change.personId], '2026-03-02T07:00:00.000Z', false);
    const from = { kind: 'IdentifiedChange', id: change.id };
    const why = async (rule: string, kind: string, id: string) => unmet(await explained(service.lead, rule, from, { kind, id }));
    expect(await why('CHANGE_TO_PLAN_VERSION', 'PlanVersion', published)).toEqual([]);
    expect(await why('CHANGE_TO_PLAN_VERSION', 'PlanVersion', again)).toEqual(['NO_OTHER_FIRST']);
    expect(await why('CHANGE_TO_HANDOVER', 'Handover', handover)).toEqual(['AFTER_CHANGE']);
  });

  it('is said to nobody who may not know of both, and of no records of other kinds', async () => {
    const { lead, tenantId, serviceId, incidentId, shiftId } = await harmedOnShift();
    const [from, to] = [
      { kind: 'Incident', id: incidentId },
      { kind: 'Shift', id: shiftId },
    ];
    const keyWorker = (services: string[]) => aCaller('KEY_WORKER', { tenantId, services });
    expect(await explained(keyWorker([serviceId]), 'CONCERN_TO_SHIFT', from, to)).toMatchObject({ linked: true });
    expect(await explained(keyWorker([anId()]), 'CONCERN_TO_SHIFT', from, to)).toBeNull();
    // A support worker knows of both here, and of links in another service alone.
    const here = aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] });
    const elsewhere = { ...here, grants: [...here.grants, { role: 'KEY_WORKER' as const, services: [anId()] }] };
    expect(await explained(elsewhere, 'CONCERN_TO_SHIFT', from, to)).toBeNull();
    expect(await explained(lead, 'CONCERN_TO_SHIFT', to, from)).toBeNull();
    expect(await explained(lead, 'CHANGE_TO_NEXT_DELIVERY', from, to)).toBeNull();
    expect(await explained(lead, 'CONCERN_TO_SHIFT', from, { ...to, id: anId() })).toBeNull();
  });

  it('of what was taken back before it was told of, says no more than that', async () => {
    const { lead, tenantId, serviceId, incidentId } = await harmedOnShift();
    const gone = await graph.told(tenantId, workforceRecordEnteredInErrorV1.Shift, {
      serviceId,
      happenedAt: PLANNED,
      data: { reasonCode: 'DUPLICATE' },
    });
    const answer = await explained(lead, 'CONCERN_TO_SHIFT', { kind: 'Incident', id: incidentId }, { kind: 'Shift', id: gone.aggregateId });
    expect(answer.conditions.map(({ condition, met }: any) => [condition, met])).toEqual([
      ['FROM_STANDS', true],
      ['TO_STANDS', false],
    ]);
  });
});
