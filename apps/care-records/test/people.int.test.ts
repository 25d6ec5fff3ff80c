import { anId, atOnce } from '@causeway/testing';
import { NOW, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

describe('registering a person', () => {
  const person = (input: object = {}) => ({ serviceId: care.serviceId, name: 'A person', placedBy: [], ...input });

  it('refuses an NHS number that is registered, also when two are sent at once', async () => {
    const input = person({ nhsNumber: '9990000018' });
    const register = () => care.perform('registerPerson', input);
    const both = await atOnce(care.graph.database, 'person', [register, register]);
    expect(both.flatMap((one) => one.refusals)).toEqual(refused('ALREADY_REGISTERED', 'nhsNumber'));
    expect(await care.refusals('registerPerson', input)).toEqual(refused('ALREADY_REGISTERED', 'nhsNumber'));
  });

  it.each(['9990000017', '999000001', '99900000180', '999 000 001', 'abcdefghij'])(
    'refuses the NHS number %s, naming the field',
    async (nhsNumber) => {
      expect(await care.invalid('registerPerson', person({ nhsNumber }))).toContain('"input.nhsNumber"');
    },
  );

  it('takes a birth of today and refuses one of tomorrow', async () => {
    await care.done('registerPerson', person({ bornOn: '2026-03-09' }));
    expect(await care.refusals('registerPerson', person({ bornOn: '2026-03-10' }))).toEqual(refused('BORN_IN_FUTURE', 'bornOn'));
  });

  it('tells others neither the name nor the NHS number nor the day of birth', async () => {
    const [event] = await care.announced('registerPerson', person({ name: 'Ada Example', nhsNumber: '9990000026', bornOn: '1950-01-01' }));
    expect(event?.data).toEqual({ state: 'RECEIVING_CARE', stateSince: '2026-03-09', absences: [] });
    expect(JSON.stringify(event)).not.toMatch(/Ada|9990000026|1950/);
  });
});

describe('the key worker of a person', () => {
  const assign = (personId: string, staffMemberId: string, startsOn: string, endsOn: string | null = null) => ({
    personId,
    staffMemberId,
    startsOn,
    endsOn,
  });
  const on = async (personId: string, day?: string) =>
    (await care.read<{ keyWorker: { id: string } | null }>('person', personId, day ? `keyWorker(on: "${day}") { id }` : 'keyWorker { id }'))
      ?.keyWorker?.id ?? null;

  it('is one on each day: a new one ends the time of the one before, and others are told of both (part of R30)', async () => {
    const personId = await care.person();
    expect(await on(personId)).toBeNull();
    const first = await care.done('assignKeyWorker', assign(personId, care.keyWorker, '2026-03-09'));
    const events = await care.announced('assignKeyWorker', assign(personId, care.worker, '2026-03-13'));
    expect(
      events.map(({ type, aggregateId, aggregateVersion, data }) => [
        type,
        aggregateId,
        aggregateVersion,
        data['staffMemberId'],
        data['endsOn'],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['care-records.key-worker-assignment.ended.v1', first.id, 2, care.keyWorker, '2026-03-12'],
        ['care-records.key-worker-assignment.made.v1', expect.any(String), 1, care.worker, null],
      ]),
    );
    expect(await Promise.all(['2026-03-08', '2026-03-12', '2026-03-13'].map((day) => on(personId, day)))).toEqual([
      null,
      care.keyWorker,
      care.worker,
    ]);
    expect(await on(personId)).toBe(care.keyWorker);
  });

  it('that was named by mistake on a day gives way to the one named after, on that same day', async () => {
    const personId = await care.person();
    await care.done('assignKeyWorker', assign(personId, care.keyWorker, '2026-03-09'));
    const [ended] = await care.announced('assignKeyWorker', assign(personId, care.worker, '2026-03-09'));
    expect(ended).toMatchObject({ type: 'care-records.key-worker-assignment.ended.v1', data: { endsOn: '2026-03-08' } });
    expect(await on(personId, '2026-03-09')).toBe(care.worker);
  });

  it('named twice at once is still one, and whoever named the other is told so', async () => {
    const personId = await care.person();
    const naming = (worker: string) => () => care.perform('assignKeyWorker', { ...assign(personId, worker, '2026-03-09'), version: 1 });
    const both = await atOnce(care.graph.database, 'key_worker_assignment', [naming(care.keyWorker), naming(care.worker)]);
    expect(both.flatMap(({ refusals }) => refusals)).toEqual(refused('STALE', 'version'));
    expect((await naming(care.worker)()).refusals).toEqual(refused('STALE', 'version'));
    expect(await care.refusals('assignKeyWorker', { ...assign(personId, care.worker, '2026-03-09'), version: null })).toEqual(
      refused('VERSION_MISSING', 'version'),
    );
    const open_ = await care.graph.database.asAdmin('select 1 from key_worker_assignment where person_id = $1 and ends_on is null', [
      personId,
    ]);
    expect(open_).toHaveLength(1);
  });

  it('is named for nobody who left, also when they leave at that moment', async () => {
    const personId = await care.person();
    const assigning = () => care.perform('assignKeyWorker', assign(personId, care.worker, '2026-03-09'));
    const leaving = () => care.perform('recordPersonLeft', { personId, version: 1, leftOn: '2026-03-09' });
    const inForce = () =>
      care.graph.database.asAdmin(
        "select 1 from key_worker_assignment where person_id = $1 and (ends_on is null or ends_on > '2026-03-09')",
        [personId],
      );
    const [left, assigned] = await atOnce(care.graph.database, 'key_worker_assignment', [leaving, assigning]);
    expect([left?.refusals, assigned?.refusals]).toEqual([[], refused('STALE', 'version')]);
    expect(await inForce()).toEqual([]);
    expect((await assigning()).refusals).toEqual(refused('CARE_ENDED', 'personId', 'R30'));
  });

  it('is named from no day that is past', async () => {
    const personId = await care.person();
    expect(await care.refusals('assignKeyWorker', assign(personId, care.worker, '2026-03-08'))).toEqual(
      refused('STARTS_IN_PAST', 'startsOn', 'R30'),
    );
  });

  it('ends no earlier than the time starts', async () => {
    const personId = await care.person();
    expect(await care.refusals('assignKeyWorker', assign(personId, care.worker, '2026-03-09', '2026-03-08'))).toEqual(
      refused('ENDS_BEFORE_START', 'endsOn'),
    );
    await care.done('assignKeyWorker', assign(personId, care.worker, '2026-03-09', '2026-03-09'));
    expect([await on(personId), await on(personId, '2026-03-10')]).toEqual([care.worker, null]);
  });
});

describe.each([
  ['recordNote', 'dailyNote', () => care.aNote()],
  ['logCommunication', 'communicationLogEntry', () => ({ personId: care.personId, kind: 'CALL', text: 'Rang.', loggedById: care.worker })],
] as const)('an amendment by %s', (verb, type, input) => {
  it('names what it corrects, which stays as it was (part of R108)', async () => {
    const made = await care.done(verb, input());
    const amendment = await care.done(verb, { ...input(), amendsId: made.id, text: 'Otherwise.' });
    expect(await care.read(type, amendment.id, 'text amends { id text version }')).toEqual({
      text: 'Otherwise.',
      amends: { id: made.id, text: input()['text'], version: 1 },
    });
  });

  it('is one for each record, about the same person; a second at once is refused', async () => {
    const amending = { ...input(), amendsId: (await care.done(verb, input())).id, text: 'Otherwise.' };
    const both = await Promise.all([care.perform(verb, amending), care.perform(verb, amending)]);
    expect(both.flatMap((one) => one.refusals)).toEqual(refused('ALREADY_AMENDED', 'amendsId', 'R108'));
    const another = { ...amending, amendsId: (await care.done(verb, input())).id, personId: await care.person() };
    expect(await care.refusals(verb, another)).toEqual(refused('NOT_FOUND', 'amendsId'));
  });
});

test.each([
  [0, true],
  [1, false],
  [5, false],
  [6, true],
])('a rating of %s is refused: %s', async (rating, isRefused) => {
  const input = { personId: care.personId, respondent: 'FAMILY', codes: ['OTHER'], text: 'Said.', takenById: care.worker, rating };
  expect((await care.perform('recordFeedback', input)).refusals).toEqual(isRefused ? refused('RATING_OUT_OF_RANGE', 'rating') : []);
});

test('a handover is about someone, and names people and changes by reference, never in words (part of R28)', async () => {
  const handover = {
    serviceId: care.serviceId,
    peopleIds: [] as string[],
    changesIds: [] as string[],
    assumedSomeoneElse: false,
    text: 'Told.',
    givenById: care.worker,
  };
  expect(await care.refusals('recordHandover', handover)).toEqual(refused('EVIDENCE_MISSING', 'peopleIds'));
  expect(await care.refusals('recordHandover', { ...handover, peopleIds: [care.personId, anId()] })).toEqual(
    refused('NOT_FOUND', 'peopleIds', 'R28'),
  );
  const change = await care.change();
  const made = await care.done('recordHandover', { ...handover, peopleIds: [care.personId], changesIds: [change.id] });
  expect(await care.read('handover', made.id, 'people { id } changes { id }', care.as('REGISTERED_MANAGER'), NOW)).toEqual({
    people: [{ id: care.personId }],
    changes: [{ id: change.id }],
  });
});

test('the risks of notes, incidents and plan versions are told as codes, by which a mismatch is found (part of R48)', async () => {
  const risks = { riskCodes: ['CHOKING', 'FALLS'] };
  const incident = {
    personId: care.personId,
    kind: 'FALL',
    physicalHarm: 'LOW',
    psychologicalHarm: 'NONE',
    text: 'Fell.',
    reportedById: care.worker,
  };
  const events = [
    ...(await care.announced('recordNote', { ...care.aNote(), ...risks })),
    ...(await care.announced('reportIncident', { ...incident, ...risks })),
    ...(await care.announced('publishPlanVersion', { ...care.aVersion((await care.plan()).id), ...risks })),
  ];
  expect(events.map((event) => [event.aggregateKind, event.data['personId'], event.data['riskCodes']])).toEqual(
    ['DailyNote', 'Incident', 'PlanVersion'].map((kind) => [kind, care.personId, risks.riskCodes]),
  );
});
