import {
  alertSentV1,
  assignmentMadeV1,
  coachingCompletedV1,
  dailyNoteRecordedV1,
  incidentReportedV1,
  indicatorFlaggedV1,
  inductionRecordedV1,
  managementReviewRecordedV1,
  personGuidanceAcknowledgedV1,
  shiftPlannedV1,
  supervisionHeldV1,
} from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const [BEFORE, NOTED, LATER, NOW] = [
  '2026-02-20T09:00:00.000Z',
  '2026-03-03T09:00:00.000Z',
  '2026-03-03T15:00:00.000Z',
  '2026-03-05T09:00:00.000Z',
] as const;

/** A sign in a note, seen by management in time; its author was supervised in another service and coached in this one. */
async function aSign() {
  const [tenantId, serviceId, elsewhere, personId, authorId] = [anId(), anId(), anId(), anId(), anId()];
  const tell = async (contract: Parameters<TestGraph['told']>[1], happenedAt: string, data: object, service = serviceId): Promise<string> =>
    (await graph.told(tenantId, contract, { serviceId: service, happenedAt, data: { ...contract.example, ...data } })).aggregateId;
  const noteId = await tell(dailyNoteRecordedV1, NOTED, { personId, authorId });
  const indicatorId = await tell(indicatorFlaggedV1, NOTED, { personId, noteId, noteRecordedAt: NOTED });
  const supervisionId = await tell(supervisionHeldV1, BEFORE, { staffMemberId: authorId }, elsewhere);
  const coachingId = await tell(coachingCompletedV1, BEFORE, {
    staffMemberId: authorId,
    topicCode: 'ESCALATION_TRIGGERS',
    scenariosTaken: 3,
    scenariosPassed: 3,
  });
  const alertId = await tell(alertSentV1, NOTED, { indicatorId });
  const reviewId = await tell(managementReviewRecordedV1, LATER, { indicatorId });
  return { tenantId, serviceId, elsewhere, personId, authorId, tell, indicatorId, supervisionId, coachingId, alertId, reviewId };
}

const LINKS = `query ($reps: [_Any!]!) { links { totalCount } _entities(representations: $reps) {
  ... on Indicator { links { ...L } } ... on Incident { links { ...L } } }
  }
  fragment L on Link { rule holds from { kind id } ends { kind id } }`;

async function linksOf(caller: ReturnType<typeof aCaller>, __typename: string, id: string): Promise<string[]> {
  const answer: any = await graph.run(caller, NOW, LINKS, { reps: [{ __typename, id }] });
  const links: any[] = answer['_entities'][0].links;
  expect(answer['links'].totalCount).toBe(links.length);
  return links.map(({ rule, holds, from, ends }) => `${rule} ${from.kind} ${ends[0].kind} ${holds}`).sort();
}

const OPEN = ['INDICATOR_TO_ALERT Indicator Alert false', 'INDICATOR_TO_MANAGEMENT_REVIEW Indicator ManagementReview true'];
const COACHED = 'INDICATOR_TO_COACHING Indicator Coaching true';
const SUPERVISED = 'INDICATOR_TO_SUPERVISION Indicator Supervision true';

describe('what an indicator is linked to is shown', () => {
  it('to who may know of both ends, each in its own service', async () => {
    const { tenantId, serviceId, elsewhere, indicatorId } = await aSign();
    const manager = (...services: string[]) => aCaller('REGISTERED_MANAGER', { tenantId, services });
    expect(await linksOf(manager(serviceId, elsewhere), 'Indicator', indicatorId)).toEqual([...OPEN, COACHED, SUPERVISED].sort());
    // That somebody was supervised elsewhere is told by a link already.
    expect(await linksOf(manager(serviceId), 'Indicator', indicatorId)).toEqual([...OPEN, COACHED].sort());
    expect(await linksOf(manager(elsewhere), 'Indicator', indicatorId)).toEqual([]);
  });

  it('to nobody whose role may not know of safeguarding, or of a worker’s supervision', async () => {
    const { tenantId, serviceId, elsewhere, indicatorId } = await aSign();
    const services = [serviceId, elsewhere];
    expect(await linksOf(aCaller('FIELD_SUPERVISOR', { tenantId, services }), 'Indicator', indicatorId)).toEqual([]);
    for (const role of ['KEY_WORKER', 'INSPECTOR', 'BI_READER'] as const)
      expect(await graph.run(aCaller(role, { tenantId }), NOW, '{ links { totalCount } }')).toEqual({ links: { totalCount: 0 } });
  });
});

it('shows from an incident which worker had been told of the person, and which had been inducted by then; an inspector sees the rota alone', async () => {
  const { tenantId, serviceId, personId, authorId, tell } = await aSign();
  const other = anId();
  const time = { startsAt: '2026-03-04T08:00:00.000Z', endsAt: '2026-03-04T16:00:00.000Z' };
  const shiftId = await tell(shiftPlannedV1, BEFORE, time);
  for (const staffMemberId of [authorId, other]) await tell(assignmentMadeV1, BEFORE, { ...time, shiftId, staffMemberId });
  await tell(personGuidanceAcknowledgedV1, LATER, { shiftId, staffMemberId: authorId, peopleIds: [personId] });
  await tell(inductionRecordedV1, BEFORE, { staffMemberId: other, orientation: true });
  await tell(inductionRecordedV1, '2026-03-04T12:00:00.000Z', { staffMemberId: authorId, orientation: true });
  const incidentId = await tell(incidentReportedV1, '2026-03-04T10:00:00.000Z', { personId });
  const rota = [
    'CONCERN_TO_SHIFT Incident Shift true',
    'CONCERN_TO_WORKER Incident Assignment true',
    'CONCERN_TO_WORKER Incident Assignment true',
  ];
  const seen = async (caller: ReturnType<typeof aCaller>) =>
    ((await graph.run(caller, NOW, LINKS, { reps: [{ __typename: 'Incident', id: incidentId }] })) as any)['_entities'][0].links
      .map(({ rule, holds, from, ends }: any) => `${rule} ${from.kind} ${ends[0].kind} ${holds}`)
      .sort();
  expect(await seen(aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }))).toEqual([
    'CONCERN_TO_GUIDANCE Incident PersonGuidance true',
    'CONCERN_TO_INDUCTION Incident Induction true',
    ...rota,
  ]);
  // An outsider names records by codes: what is open is seen in the list.
  const list: any = await graph.run(aCaller('INSPECTOR', { tenantId }), NOW, '{ links { edges { node { rule } } } }');
  expect(list['links'].edges.map(({ node }: any) => node.rule).sort()).toEqual([
    'CONCERN_TO_SHIFT',
    'CONCERN_TO_WORKER',
    'CONCERN_TO_WORKER',
  ]);
});

describe('how prepared a worker was when something happened', () => {
  const THEN = `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Incident { links { rule workerThen {
    agency hours completedBefore inducted guided briefed trainingInDate } } } } }`;
  const CONFIDENTIAL = THEN.replace('agency', 'supervisionInDate');

  async function manyIncidents(count: number) {
    const sign = await aSign();
    const { tell, personId, authorId } = sign;
    const times = Array.from({ length: count }, (_, n) => ({
      startsAt: new Date(Date.parse('2026-03-04T08:00:00.000Z') + n * 86_400_000).toISOString(),
      endsAt: new Date(Date.parse('2026-03-04T16:00:00.000Z') + n * 86_400_000).toISOString(),
    }));
    const incidents: string[] = [];
    for (const time of times) {
      const shiftId = await tell(shiftPlannedV1, BEFORE, time);
      await tell(assignmentMadeV1, BEFORE, { ...time, shiftId, staffMemberId: authorId, agency: true });
      await tell(personGuidanceAcknowledgedV1, LATER, { shiftId, staffMemberId: authorId, peopleIds: [personId] });
      incidents.push(await tell(incidentReportedV1, time.startsAt.replace('T08', 'T10'), { personId }));
    }
    return { ...sign, incidents };
  }
  const workersThen = async (caller: ReturnType<typeof aCaller>, ids: readonly string[]): Promise<any[]> =>
    ((await graph.run(caller, NOW, THEN, { reps: ids.map((id) => ({ __typename: 'Incident', id })) })) as any)['_entities'].map(
      ({ links }: any) => links.find(({ rule }: any) => rule === 'CONCERN_TO_WORKER').workerThen,
    );

  it('is said as of then, as far as the records reach', async () => {
    const { tenantId, serviceId, incidents, tell } = await manyIncidents(3);
    const manager = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] });
    const known = { agency: true, hours: 8, inducted: null, guided: true, briefed: null, trainingInDate: null };
    expect(await workersThen(manager, incidents)).toEqual([1, 2, 3].map(() => ({ ...known, completedBefore: null })));
    // Once the rota is known to reach 90 days back, who was not there was not there.
    await tell(shiftPlannedV1, BEFORE, { startsAt: '2025-11-20T08:00:00.000Z', endsAt: '2025-11-20T16:00:00.000Z' });
    expect(await workersThen(manager, incidents)).toEqual([0, 1, 2].map((completedBefore) => ({ ...known, completedBefore })));
  });

  it('is asked for in as many statements however many links ask', async () => {
    const statements = async (count: number): Promise<number> => {
      const { tenantId, serviceId, incidents } = await manyIncidents(count);
      const manager = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] });
      return graph.statements(() => workersThen(manager, incidents));
    };
    expect(await statements(12)).toBe(await statements(2));
  });

  it('says nothing of supervision and training where not all of it is open', async () => {
    const { tenantId, serviceId, elsewhere, authorId, incidents, tell } = await manyIncidents(1);
    await tell(supervisionHeldV1, '2026-02-25T09:00:00.000Z', { staffMemberId: authorId, nextDueOn: '2026-12-01' }, serviceId);
    const ASKED = THEN.replace('agency', 'supervisionInDate');
    const seen = async (...services: string[]): Promise<unknown> => {
      const reps = incidents.map((id) => ({ __typename: 'Incident', id }));
      const answer: any = await graph.run(aCaller('REGISTERED_MANAGER', { tenantId, services }), NOW, ASKED, { reps });
      return answer['_entities'][0].links.find(({ rule }: any) => rule === 'CONCERN_TO_WORKER').workerThen.supervisionInDate;
    };
    expect(await seen(serviceId, elsewhere)).toBe(true);
    // That the author was supervised elsewhere too is told by an answer already.
    expect(await seen(serviceId)).toBeNull();
  });

  it('is closed, field by field, to roles that may not read such records in that service', async () => {
    const { tenantId, serviceId, elsewhere, incidents } = await manyIncidents(1);
    const reps = incidents.map((id) => ({ __typename: 'Incident', id }));
    const codes = async (caller: ReturnType<typeof aCaller>): Promise<string[]> =>
      ((await graph.execute(caller, NOW, CONFIDENTIAL, { reps })).errors ?? []).map((error: any) => error.extensions.code);
    expect(await codes(aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }))).toEqual([]);
    expect(await codes(aCaller('KEY_WORKER', { tenantId, services: [serviceId] }))).toEqual(['FORBIDDEN']);
    const here = aCaller('KEY_WORKER', { tenantId, services: [serviceId] });
    const both = { ...here, grants: [...here.grants, { role: 'REGISTERED_MANAGER' as const, services: [elsewhere] }] };
    expect(await codes(both)).toEqual(['FORBIDDEN']);
  });
});

describe('why an indicator is linked', () => {
  const EXPLAIN = `query ($rule: LinkRule!, $from: RecordRefInput!, $to: RecordRefInput!) { explainLink(rule: $rule, from: $from, to: $to) {
    linked conditions { condition met found } } }`;
  const explained = async (caller: ReturnType<typeof aCaller>, rule: string, from: object, to: object): Promise<any> =>
    ((await graph.run(caller, NOW, EXPLAIN, { rule, from, to })) as any)['explainLink'];

  it('or why it is not, is said condition by condition', async () => {
    const { tenantId, tell, authorId, indicatorId, reviewId, coachingId } = await aSign();
    const lead = aCaller('PROVIDER_QUALITY_LEAD', { tenantId });
    const from = { kind: 'Indicator', id: indicatorId };
    const why = (rule: string, kind: string, id: string) => explained(lead, rule, from, { kind, id });
    expect(await why('INDICATOR_TO_MANAGEMENT_REVIEW', 'ManagementReview', reviewId)).toEqual({
      linked: true,
      conditions: [
        { condition: 'FROM_STANDS', met: true, found: null },
        { condition: 'TO_STANDS', met: true, found: null },
        { condition: 'ABOUT_INDICATOR', met: true, found: null },
        { condition: 'IN_CALENDAR', met: true, found: '2026-03-04T23:59:59.000Z' },
      ],
    });
    const later = await tell(coachingCompletedV1, LATER, { staffMemberId: authorId, topicCode: 'ESCALATION_TRIGGERS' });
    const unmet = (answer: any) => answer.conditions.filter(({ met }: any) => !met).map(({ condition }: any) => condition);
    expect(unmet(await why('INDICATOR_TO_COACHING', 'Coaching', later))).toEqual(['BY_THEN']);
    expect(await why('INDICATOR_TO_COACHING', 'Coaching', coachingId)).toMatchObject({ linked: true });
    expect(await why('INDICATOR_TO_ALERT', 'ManagementReview', reviewId)).toBeNull();
  });

  it('is said to nobody to whom a nearer record is closed', async () => {
    const { tenantId, serviceId, elsewhere, tell, authorId, indicatorId, coachingId } = await aSign();
    const coached = { staffMemberId: authorId, topicCode: 'ESCALATION_TRIGGERS', scenariosTaken: 1, scenariosPassed: 1 };
    const from = { kind: 'Indicator', id: indicatorId };
    const why = (...services: string[]) =>
      explained(aCaller('REGISTERED_MANAGER', { tenantId, services }), 'INDICATOR_TO_COACHING', from, { kind: 'Coaching', id: coachingId });
    expect(await why(serviceId)).toMatchObject({ linked: true });
    await tell(coachingCompletedV1, '2026-02-25T09:00:00.000Z', coached, elsewhere);
    expect(await why(serviceId, elsewhere)).toMatchObject({ linked: false });
    expect(await why(serviceId)).toBeNull();
  });

  it('of what a worker was told says which of it is missing', async () => {
    const { tenantId, tell, personId, authorId } = await aSign();
    const lead = aCaller('PROVIDER_QUALITY_LEAD', { tenantId });
    const time = { startsAt: '2026-03-04T08:00:00.000Z', endsAt: '2026-03-04T16:00:00.000Z' };
    const shiftId = await tell(shiftPlannedV1, BEFORE, time);
    await tell(assignmentMadeV1, BEFORE, { ...time, shiftId, staffMemberId: authorId });
    const another = await tell(personGuidanceAcknowledgedV1, LATER, { shiftId, staffMemberId: authorId, peopleIds: [anId()] });
    const incidentId = await tell(incidentReportedV1, '2026-03-04T10:00:00.000Z', { personId });
    const answer = await explained(
      lead,
      'CONCERN_TO_GUIDANCE',
      { kind: 'Incident', id: incidentId },
      { kind: 'PersonGuidance', id: another },
    );
    expect(answer.linked).toBe(false);
    expect(answer.conditions.filter(({ met }: any) => !met)).toEqual([{ condition: 'SAME_PERSON', met: false, found: null }]);
  });
});
