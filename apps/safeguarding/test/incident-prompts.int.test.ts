import { careRecordEnteredInErrorV1, incidentReportedV1 } from '@causeway/event-contracts';
import { aCaller, anId, atOnce, aVerb, meanwhile, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOW, type Case } from './case';

let graph: TestGraph;
let own: Case;
let answer: Verb;
let limit: Verb;
const lead = () => aCaller('SAFEGUARDING_LEAD', { tenantId: own.tenantId, services: [own.serviceId] });
const manager = () => aCaller('REGISTERED_MANAGER', { tenantId: own.tenantId, services: [own.serviceId], staffMemberId: own.manager });
beforeAll(async () => {
  graph = await testGraph(parts);
  own = await aCase(graph);
  answer = aVerb(graph, {
    ...{ mutation: 'answerNotificationPrompt', record: 'notificationPrompt', at: NOW, by: lead },
    input: () => ({ version: 1, answer: 'DONE', answeredById: own.manager }),
  });
  limit = aVerb(graph, {
    ...{ mutation: 'setInternalLimit', record: 'internalLimit', at: NOW, by: manager },
    input: () => ({ serviceId: own.serviceId, kind: 'CANDOUR_IN_PERSON', hours: 4, replaces: null }),
  });
});
afterAll(() => graph.close());

/** The clock of its prompts began to run at half past five in the morning, two and a half hours before now. */
const RECORDED = '2026-03-09T05:30:00.000Z';

async function incident(harm: { physicalHarm?: string; psychologicalHarm?: string }, id = anId(), version = 1): Promise<string> {
  const at = { happenedAt: '2026-03-08T22:00:00.000Z', recordedAt: RECORDED };
  const data = { ...incidentReportedV1.example, personId: own.personId, ...harm };
  await graph.told(own.tenantId, incidentReportedV1, { id, serviceId: own.serviceId, version, ...at, data });
  return id;
}

const inError = (id: string) =>
  graph.told(own.tenantId, careRecordEnteredInErrorV1.Incident, {
    ...{ id, serviceId: own.serviceId, version: 9, happenedAt: RECORDED, data: { reasonCode: 'WRONG_PERSON' } },
  });

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}
const promptsOf = async (incidentId: string, fields = 'answer', at = NOW): Promise<Shown[]> =>
  (
    await graph.run(
      lead(),
      at,
      `{ notificationPrompts(incidentId: "${incidentId}") { edges { node { id kind enteredInErrorAt ${fields} } } } }`,
    )
  )['notificationPrompts'].edges
    .map(({ node }: { node: Shown }) => node)
    .filter((node: Shown) => node['enteredInErrorAt'] === null)
    .sort((a: Shown, b: Shown) => a.kind.localeCompare(b.kind));
const kindsOf = async (incidentId: string) => (await promptsOf(incidentId)).map(({ kind }) => kind);
const promptOf = async (incidentId: string, kind: string) => (await promptsOf(incidentId)).find((prompt) => prompt.kind === kind)?.id ?? '';

const CANDOUR = ['CANDOUR_IN_PERSON', 'CANDOUR_IN_WRITING'];

describe('an incident that harmed a person', () => {
  it('prompts candour and the notification with the law, the time gone, and a limit that is said to be internal (R116)', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    const prompts = await promptsOf(
      id,
      'law { when } elapsedHours internalLimit { hours label passed } incident { id } concern { id } recordedAt',
    );
    const label = 'Internal limit: the default of this product; the law gives no number of hours.';
    const open = {
      ...{ id: expect.any(String), enteredInErrorAt: null, recordedAt: new Date(RECORDED), incident: { id }, concern: null },
      ...{ elapsedHours: 2.5, internalLimit: { hours: 24, label, passed: false } },
    };
    expect(prompts).toEqual([
      { ...open, kind: 'CANDOUR_IN_PERSON', law: { when: 'as soon as reasonably practicable' } },
      { ...open, kind: 'CANDOUR_IN_WRITING', law: { when: 'after it was told in person; no number of days' } },
      { ...open, kind: 'SERIOUS_INJURY_NOTIFICATION', law: { when: 'without delay' } },
    ]);
    const late = await promptsOf(id, 'elapsedHours internalLimit { passed }', '2026-03-10T05:36:00.000Z');
    expect(late[0]).toMatchObject({ elapsedHours: 24.1, internalLimit: { passed: true } });
    const served = await graph.run(
      lead(),
      NOW,
      `{ _entities(representations: [{ __typename: "Incident", id: "${id}" }]) { ... on Incident { notificationPrompts { edges { node { kind } } } } } }`,
    );
    expect(served['_entities'][0].notificationPrompts.edges).toHaveLength(3);
  });

  it.each([
    ['to death', { physicalHarm: 'FATAL' }, [...CANDOUR, 'DEATH_NOTIFICATION']],
    ['moderately', { physicalHarm: 'MODERATE' }, [...CANDOUR, 'SERIOUS_INJURY_NOTIFICATION']],
    ['in mind', { psychologicalHarm: 'SEVERE' }, [...CANDOUR, 'SERIOUS_INJURY_NOTIFICATION']],
    ['a little', { physicalHarm: 'LOW', psychologicalHarm: 'LOW' }, []],
    ['not at all', {}, []],
  ])('%s prompts just that', async (_how, harm, kinds) => {
    expect(await kindsOf(await incident(harm))).toEqual(kinds);
  });

  it('prompts once, however often its event comes, and as its latest says', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    await incident({ physicalHarm: 'SEVERE' }, id);
    expect(await kindsOf(id)).toEqual([...CANDOUR, 'SERIOUS_INJURY_NOTIFICATION']);
    await incident({ physicalHarm: 'FATAL' }, id, 2);
    expect(await kindsOf(id)).toEqual([...CANDOUR, 'DEATH_NOTIFICATION']);
  });

  it('prompts nothing more once it was entered in error; what was done stays', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    await answer.takes({ promptId: await promptOf(id, 'SERIOUS_INJURY_NOTIFICATION') });
    await inError(id);
    expect(await kindsOf(id)).toEqual(['SERIOUS_INJURY_NOTIFICATION']);
  });

  it('keeps what another answers at the same moment', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    await meanwhile(
      graph.database,
      "update notification_prompt set answer = 'DONE', answered_at = recorded_at, version = version + 1 where id = $1",
      [await promptOf(id, 'SERIOUS_INJURY_NOTIFICATION')],
      () => inError(id),
    );
    expect(await kindsOf(id)).toEqual(['SERIOUS_INJURY_NOTIFICATION']);
  });

  it('prompts once, though two tell of it at once', async () => {
    const id = anId();
    const tell = () => incident({ physicalHarm: 'SEVERE' }, id);
    await atOnce(graph.database, 'outbox', [tell, tell]);
    expect(await kindsOf(id)).toEqual([...CANDOUR, 'SERIOUS_INJURY_NOTIFICATION']);
  });

  it('prompts nothing where its report comes after it was entered in error', async () => {
    const id = anId();
    await inError(id);
    await incident({ physicalHarm: 'SEVERE' }, id);
    expect(await kindsOf(id)).toEqual([]);
  });

  it('has two open prompts of a kind by no way', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    const again = `insert into notification_prompt (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, incident_id, person_id, kind)
      select gen_random_uuid(), tenant_id, service_id, 1, happened_at, recorded_at, received_at, incident_id, person_id, kind from notification_prompt where incident_id = $1 limit 1`;
    await expect(graph.database.asAdmin(again, [id])).rejects.toThrow('notification_prompt_incident');
  });
});

describe('the duty of candour', () => {
  it('is done in writing after it was done in person, or that was not required for a reason', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    const [inPerson, inWriting] = [await promptOf(id, 'CANDOUR_IN_PERSON'), await promptOf(id, 'CANDOUR_IN_WRITING')];
    await answer.refuses({ promptId: inWriting }, 'TELL_IN_PERSON_FIRST', 'promptId', 'R116');
    await answer.refuses({ promptId: inPerson, answer: 'NOT_REQUIRED' }, 'REASON_MISSING', 'reason', 'R116');
    const { events } = await answer.takes({ promptId: inPerson, answer: 'NOT_REQUIRED', reason: 'The GP found no lasting harm.' });
    expect(events).toMatchObject([
      { type: 'safeguarding.incident-prompt.answered.v1', data: { incidentId: id, kind: 'CANDOUR_IN_PERSON', answer: 'NOT_REQUIRED' } },
    ]);
    await answer.takes({ promptId: inWriting });
    expect(await promptsOf(id)).toMatchObject([{ answer: 'NOT_REQUIRED' }, { answer: 'DONE' }, { answer: null }]);
  });

  it('stops its clock with the answer', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    await answer.takes({ promptId: await promptOf(id, 'CANDOUR_IN_PERSON'), answeredAt: '2026-03-09T06:30:00.000Z' });
    expect((await promptsOf(id, 'elapsedHours', '2026-04-01T00:00:00.000Z'))[0]).toMatchObject({ elapsedHours: 1 });
  });
});

describe('what was done at once', () => {
  it('is answered as of when it was done, also before anybody wrote the incident down, and not before it happened', async () => {
    const promptId = await promptOf(await incident({ physicalHarm: 'SEVERE' }), 'CANDOUR_IN_PERSON');
    await answer.refuses({ promptId, answeredAt: '2026-03-08T21:59:59.999Z' }, 'ENDS_BEFORE_START', 'answeredAt');
    const { events } = await answer.takes({ promptId, answeredAt: '2026-03-08T22:30:00.000Z' });
    expect(events[0]?.data).toMatchObject({ answeredAt: '2026-03-08T22:30:00.000Z' });
  });
});

describe('a limit of the service', () => {
  it('stands beside each of its prompts, as its own, and the one before stays', async () => {
    const id = await incident({ physicalHarm: 'SEVERE' });
    await limit.takes({});
    await limit.refuses({ hours: 2 }, 'VERSION_MISSING', 'replaces', 'R116');
    await limit.refuses({ hours: 2, replaces: 7 }, 'STALE', 'replaces', 'R116');
    const { events } = await limit.takes({ hours: 2, replaces: 1 });
    expect(events).toMatchObject([
      { type: 'safeguarding.internal-limit.set.v1', data: { kind: 'CANDOUR_IN_PERSON', hours: 2, number: 2, setById: own.manager } },
    ]);
    const [inPerson, inWriting] = await promptsOf(id, 'internalLimit { hours label passed }');
    const label = 'Internal limit: set by the service; the law gives no number of hours.';
    expect(inPerson).toMatchObject({ internalLimit: { hours: 2, label, passed: true } });
    expect(inWriting).toMatchObject({ internalLimit: { hours: 24, passed: false } });
    const set = await graph.run(
      manager(),
      NOW,
      `{ internalLimits(serviceId: "${own.serviceId}") { edges { node { hours number setBy { id } } } } }`,
    );
    expect(set['internalLimits'].edges.map(({ node }: { node: object }) => node)).toEqual(
      expect.arrayContaining([4, 2].map((hours, n) => ({ hours, number: n + 1, setBy: { id: own.manager } }))),
    );
  });

  it.each([0, 721])('of %i hours is refused', (hours) =>
    limit.refuses({ hours, kind: 'DEATH_NOTIFICATION' }, 'LIMIT_OUT_OF_RANGE', 'hours', 'R116'),
  );

  it('is of one number, though two set it at once', async () => {
    const outcomes = await atOnce(
      graph.database,
      'internal_limit',
      [1, 2].map(() => () => limit.send({ kind: 'CQC_NOTIFICATION' })),
    );
    expect(outcomes.map(({ refusals }) => refusals.map(({ code }) => code)).sort()).toEqual([[], ['VERSION_MISSING']]);
  });

  it('is set by a member of staff', () =>
    limit.refuses({ kind: 'DEATH_NOTIFICATION' }, 'NOT_PERMITTED', 'serviceId', null, { ...manager(), staffMemberId: null }));
});
