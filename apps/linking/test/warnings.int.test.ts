import { complaintReceivedV1 } from '@causeway/event-contracts';
import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

type Service = ReturnType<typeof aService>;
const noted = (kind: string, id: string) => ({ kind, id });

/** A change identified on Monday 2 March or so, never published: overdue after its due day. */
const unanswered = (service: Service, personId: string, dueOn: string) =>
  service.change('2026-03-02T10:00:00.000Z', `${dueOn}T23:59:59.000Z`, { personId });

describe('repeated delay', () => {
  it('fires when time passes the second due date, is announced once, and shows its records and its setting (part of R41)', async () => {
    const service = aService(graph);
    const person = anId();
    const first = await unanswered(service, person, '2026-03-09');
    const second = await unanswered(service, person, '2026-03-10');
    await service.timePasses('2026-03-10T23:59:59.000Z');
    expect(await service.warnings()).toEqual([]);
    await service.timePasses('2026-03-11T00:00:00.000Z');
    const expected = [
      {
        rule: 'REPEATED_DELAY',
        state: 'STANDING',
        suggestsReview: true,
        setting: '2 overdue changes of the same person in 60 days',
        person: { id: person },
        because: [noted('IdentifiedChange', first.id), noted('IdentifiedChange', second.id)],
      },
    ];
    const asked = 'suggestsReview setting person { id } because { kind id }';
    expect(await service.warnings(asked)).toEqual(expected);
    await service.timePasses('2026-03-20T00:00:00.000Z');
    await service.concern(person, null, '2026-03-21T10:00:00.000Z');
    expect(await service.warnings(asked)).toEqual(expected);
    expect(await service.told()).toEqual(['raised REPEATED_DELAY v1']);
  });

  it('is withdrawn when one of the changes was entered in error, and raised again should it stand after all', async () => {
    const service = aService(graph);
    const person = anId();
    const first = await unanswered(service, person, '2026-03-09');
    await unanswered(service, person, '2026-03-10');
    await service.timePasses('2026-03-12T00:00:00.000Z');
    await service.enteredInError(first);
    expect(await service.warnings()).toEqual([{ rule: 'REPEATED_DELAY', state: 'WITHDRAWN' }]);
    expect(await service.told()).toEqual(['raised REPEATED_DELAY v1', 'withdrawn REPEATED_DELAY v2']);
  });

  it('fires for an owner of several people’s plans, and names no person', async () => {
    const service = aService(graph);
    const owner = anId();
    for (const person of [anId(), anId()]) {
      await service.owner(person, anId(), owner, '2026-01-05');
      await unanswered(service, person, '2026-03-09');
    }
    await service.timePasses('2026-03-12T00:00:00.000Z');
    expect(await service.warnings('owner { id } person { id }')).toEqual([
      { rule: 'REPEATED_DELAY', state: 'STANDING', owner: { id: owner }, person: null },
    ]);
  });
});

describe('what one record says', () => {
  it('fires for a handover where someone else was assumed, and is withdrawn when that is corrected (part of R41)', async () => {
    const service = aService(graph);
    const person = anId();
    const handover = await service.handover([person], '2026-03-02T20:00:00.000Z', true);
    expect(await service.warnings('because { kind id } suggestsReview')).toEqual([
      { rule: 'ASSUMED_SOMEONE_ELSE', state: 'STANDING', because: [noted('Handover', handover)], suggestsReview: false },
    ]);
    await service.handover([person], '2026-03-02T20:00:00.000Z', false, handover, 2);
    await service.handover([person], '2026-03-02T20:00:00.000Z', true, handover, 3);
    expect(await service.told()).toEqual([
      'raised ASSUMED_SOMEONE_ELSE v1',
      'withdrawn ASSUMED_SOMEONE_ELSE v2',
      'raised ASSUMED_SOMEONE_ELSE v3',
    ]);
  });

  it('fires for a complaint that nobody acted on, and for feedback that says so (part of R47)', async () => {
    const service = aService(graph);
    await service.complaint(anId(), '2026-03-02T10:00:00.000Z', false);
    expect(await service.warnings()).toEqual([]);
    await service.complaint(anId(), '2026-03-02T10:00:00.000Z', true);
    await service.concern(anId(), null, '2026-03-03T10:00:00.000Z', ['RESPONSE_POOR']);
    const warnings: any[] = await service.warnings('suggestsReview');
    expect(warnings.filter(({ rule }) => rule === 'POOR_RESPONSE')).toEqual([
      { rule: 'POOR_RESPONSE', state: 'STANDING', suggestsReview: true },
      { rule: 'POOR_RESPONSE', state: 'STANDING', suggestsReview: true },
    ]);
  });
});

test('delays that repeat, someone else who was assumed and a concern that comes again each give a warning of their own (R41)', async () => {
  const service = aService(graph);
  const [late, heard, owner] = [anId(), anId(), anId()];
  const rules = async () => (await service.warnings()).map(({ rule }) => rule).sort();
  // In May these due times are past midnight in London: from 10 March to 10 May are 61 days, to 9 May 60.
  await unanswered(service, late, '2026-03-10');
  await unanswered(service, late, '2026-05-09');
  for (const person of [anId(), anId()]) {
    await service.owner(person, anId(), owner, '2026-01-05');
    await unanswered(service, person, '2026-05-11');
  }
  await service.timePasses('2026-05-10T12:00:00.000Z');
  expect(await rules()).toEqual([]);
  await unanswered(service, late, '2026-05-08');
  await service.timePasses('2026-05-12T12:00:00.000Z');
  expect(await rules()).toEqual(['REPEATED_DELAY', 'REPEATED_DELAY', 'REPEATED_DELAY']);

  await service.handover([heard], '2026-05-12T20:00:00.000Z', false);
  await service.handover([heard], '2026-05-12T21:00:00.000Z', true);
  await service.interview('ASSUMED_SOMEONE_ELSE', '2026-05-13T09:00:00.000Z');
  await service.interview('NAMED_OWNER', '2026-05-13T10:00:00.000Z');
  expect((await rules()).filter((rule) => rule !== 'REPEATED_DELAY')).toEqual(['ASSUMED_SOMEONE_ELSE', 'ASSUMED_SOMEONE_ELSE']);

  await service.concern(heard, 'MEALS', '2026-02-12T10:00:00.000Z');
  await service.concern(heard, 'CALLS', '2026-05-13T10:00:00.000Z');
  expect(await rules()).not.toContain('SAME_CONCERN_AGAIN');
  await service.concern(heard, 'MEALS', '2026-05-13T11:00:00.000Z');
  expect((await rules()).filter((rule) => rule === 'SAME_CONCERN_AGAIN')).toHaveLength(1);
});

test('a concern that a family raises again within 90 days fires, for each time it is raised again (part of R41)', async () => {
  const service = aService(graph);
  const person = anId();
  await service.concern(person, 'MEALS', '2026-01-02T10:00:00.000Z');
  await service.concern(person, 'CALLS', '2026-02-02T10:00:00.000Z');
  expect(await service.warnings()).toEqual([]);
  await service.concern(person, 'MEALS', '2026-04-02T10:00:00.000Z');
  expect(await service.told()).toEqual(['raised SAME_CONCERN_AGAIN v1']);
  await service.complainedOf(person, 'MEALS', '2026-04-03T10:00:00.000Z');
  expect(await service.told()).toEqual(['raised SAME_CONCERN_AGAIN v1', 'raised SAME_CONCERN_AGAIN v1']);
});

test('a plan that nobody owns fires with the second working day, and ends when an owner is named (part of R47)', async () => {
  const service = aService(graph);
  const person = anId();
  const plan = await service.plan(person, '2026-03-26T10:00:00.000Z');
  // Friday is one working day; the weekend is none.
  for (const day of ['2026-03-27', '2026-03-29']) await service.timePasses(`${day}T12:00:00.000Z`);
  expect(await service.warnings()).toEqual([]);
  await service.timePasses('2026-03-30T12:00:00.000Z');
  expect(await service.warnings('suggestsReview because { kind id }')).toEqual([
    { rule: 'UNCLEAR_OWNERSHIP', state: 'STANDING', suggestsReview: true, because: [noted('CarePlan', plan)] },
  ]);
  await service.owner(person, plan, anId(), '2026-03-31');
  await service.timePasses('2026-03-31T12:00:00.000Z');
  expect(await service.told()).toEqual(['raised UNCLEAR_OWNERSHIP v1', 'ended UNCLEAR_OWNERSHIP v2']);
});

test('a plan of the service that a person left needs no owner from the day of the move (part of R47)', async () => {
  const service = aService(graph);
  const [owned, unowned] = [anId(), anId()];
  await service.owner(owned, await service.plan(owned, '2026-03-26T10:00:00.000Z'), anId(), '2026-03-26', '2026-03-30');
  await service.plan(unowned, '2026-03-26T10:00:00.000Z');
  await service.timePasses('2026-03-30T12:00:00.000Z');
  for (const person of [owned, unowned]) await service.moved(person, '2026-03-31');
  await service.timePasses('2026-04-20T12:00:00.000Z');
  expect(await service.told()).toEqual(['raised UNCLEAR_OWNERSHIP v1', 'ended UNCLEAR_OWNERSHIP v2']);
});

test('a risk in a note that the current plan lacks is found, becomes a trigger after five working days, and ends with a new version (R48)', async () => {
  const service = aService(graph);
  const person = anId();
  await service.published({ personId: person }, '2026-01-05T10:00:00.000Z', [], ['CHOKING'], 1);
  await service.note(person, '2026-03-27T10:00:00.000Z', ['CHOKING']);
  expect(await service.warnings()).toEqual([]);
  const note = await service.note(person, '2026-03-27T10:00:00.000Z', ['FALLS', 'CHOKING']);
  await service.note(person, '2026-03-28T10:00:00.000Z', ['FALLS']);
  expect(await service.warnings('setting suggestsReview because { id }')).toEqual([
    {
      rule: 'RECORDS_MISMATCH',
      state: 'STANDING',
      setting: 'risk FALLS is in a record and not in the current plan',
      suggestsReview: false,
      because: [{ id: note }],
    },
  ]);
  // Good Friday and Easter Monday are no working days: the fifth is 7 April.
  await service.timePasses('2026-04-07T12:00:00.000Z');
  expect(await service.told()).toEqual(['raised RECORDS_MISMATCH v1']);
  await service.timePasses('2026-04-08T12:00:00.000Z');
  expect(await service.told()).toEqual(['raised RECORDS_MISMATCH v1', 'raised MISMATCH_OPEN v1']);
  await service.published({ personId: person }, '2026-04-09T10:00:00.000Z', [], ['FALLS', 'CHOKING'], 2);
  expect((await service.warnings()).map(({ state }) => state)).toEqual(['ENDED', 'ENDED']);
});

test('the risks that a plan lacks are asked for of a person and of a service, by condition and by state (R48)', async () => {
  const service = aService(graph);
  const [one, other] = [anId(), anId()];
  for (const person of [one, other]) await service.published({ personId: person }, '2026-01-05T10:00:00.000Z', [], ['CHOKING'], 1);
  const note = await service.note(one, '2026-03-27T10:00:00.000Z', ['FALLS', 'CHOKING']);
  await service.note(other, '2026-03-27T11:00:00.000Z', ['FALLS']);
  await service.concern(one, 'MEALS', '2026-03-26T10:00:00.000Z');
  await service.concern(one, 'MEALS', '2026-03-27T10:00:00.000Z');
  const open = 'earlyWarnings(rule: RECORDS_MISMATCH, state: STANDING, first: 10) { edges { node { person { id } because { id } } } }';
  const ofPerson = async (id: string) =>
    (
      await graph.run(
        service.lead,
        '2026-04-01T09:00:00.000Z',
        `query ($id: UUID!) { found: _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { ${open} } } }`,
        { id },
      )
    )['found'][0].earlyWarnings.edges.map(({ node }: { node: unknown }) => node);
  expect(await ofPerson(one)).toEqual([{ person: { id: one }, because: [{ id: note }] }]);
  const inService = async () => (await service.ask(open, '2026-04-01T09:00:00.000Z')).edges;
  expect(await inService()).toHaveLength(2);
  await service.published({ personId: other }, '2026-03-30T10:00:00.000Z', [], ['FALLS'], 2);
  expect(await ofPerson(other)).toEqual([]);
  expect(await inService()).toHaveLength(1);
});

test('a mismatch whose note was another person’s after all is withdrawn from the one, and found with the other', async () => {
  const service = aService(graph);
  const [one, other] = [anId(), anId()];
  const note = await service.note(one, '2026-03-27T10:00:00.000Z', ['FALLS']);
  await service.note(other, '2026-03-27T10:00:00.000Z', ['FALLS'], note, 2);
  const found = await service.warnings('person { id }');
  expect(found.map(({ state, person }) => [state, person.id])).toEqual(
    expect.arrayContaining([
      ['WITHDRAWN', one],
      ['STANDING', other],
    ]),
  );
});

test('a mismatch is found once the plan version that answered it proves to be another person’s', async () => {
  const service = aService(graph);
  const person = anId();
  const version = await service.published({ personId: person }, '2026-01-05T10:00:00.000Z', [], ['FALLS']);
  await service.note(person, '2026-03-27T10:00:00.000Z', ['FALLS']);
  expect(await service.warnings()).toEqual([]);
  await service.published({ personId: anId() }, '2026-01-05T10:00:00.000Z', [], ['FALLS'], 2, version, 2);
  expect(await service.warnings('person { id }')).toEqual([{ rule: 'RECORDS_MISMATCH', state: 'STANDING', person: { id: person } }]);
});

test('a state of affairs that was put right before anyone looked is told as raised and as ended', async () => {
  const service = aService(graph);
  const person = anId();
  await service.published({ personId: person }, '2026-04-09T10:00:00.000Z', [], ['FALLS']);
  await service.note(person, '2026-03-27T10:00:00.000Z', ['FALLS']);
  expect((await service.told()).sort()).toEqual([
    'ended MISMATCH_OPEN v2',
    'ended RECORDS_MISMATCH v2',
    'raised MISMATCH_OPEN v1',
    'raised RECORDS_MISMATCH v1',
  ]);
});

test('a warning follows its records into another service', async () => {
  const service = aService(graph);
  const [person, elsewhere, happenedAt] = [anId(), anId(), '2026-03-02T10:00:00.000Z'];
  const complaint = await service.complaint(person, happenedAt, true);
  const data = { personId: person, category: 'MEALS', notActedOn: true };
  await graph.told(service.tenantId, complaintReceivedV1, { id: complaint, serviceId: elsewhere, happenedAt, version: 2, data });
  expect(await service.warnings()).toEqual([]);
  const { earlyWarnings } = await graph.run(
    service.lead,
    '2026-06-01T09:00:00.000Z',
    `{ earlyWarnings(serviceId: "${elsewhere}", first: 5) { edges { node { rule state because { id } } } } }`,
  );
  expect(earlyWarnings.edges).toEqual([{ node: { rule: 'POOR_RESPONSE', state: 'STANDING', because: [{ id: complaint }] } }]);
});

test('what rested on a record that its owner takes back is withdrawn, and its links go', async () => {
  const service = aService(graph);
  const person = anId();
  const change = await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z', { personId: person, code: 'CHOKING' });
  const version = await service.published(change, '2026-03-04T10:00:00.000Z', [change.id], ['CHOKING']);
  const note = await service.note(person, '2026-03-27T10:00:00.000Z', ['FALLS']);
  const handover = await service.handover([person], '2026-03-02T20:00:00.000Z', true);
  await service.timePasses('2026-03-28T12:00:00.000Z');
  const links = async () =>
    (await graph.run(service.lead, '2026-06-01T09:00:00.000Z', '{ links(first: 10) { edges { node { rule ends { id } } } } }'))[
      'links'
    ].edges
      .map((edge: { node: { ends: { id: string }[] } }) => edge.node.ends[0]?.id)
      .sort();
  expect(await links()).toEqual([handover, version].sort());
  expect(await service.announced('M1A')).toEqual({ '2026-03-01': [1, 1] });
  await service.takenBack('DailyNote', note);
  await service.takenBack('Handover', handover);
  await service.takenBack('PlanVersion', version);
  expect((await service.warnings()).map(({ rule, state }) => `${rule} ${state}`).sort()).toEqual([
    'ASSUMED_SOMEONE_ELSE WITHDRAWN',
    'RECORDS_MISMATCH WITHDRAWN',
  ]);
  expect(await links()).toEqual([]);
  expect(await service.announced('M1A')).toEqual({ '2026-03-01': [0, 1] });
});
