import { anId, meanwhile } from '@causeway/testing';
import { BEFORE, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

/** The plan of a person, its owner, and another plan whose owner is named from a day to come. */
async function ownedPlans({ personId }: { personId: string }) {
  const own = async (startsOn: string) => {
    const { id: planId } = await care.plan({ personId });
    const named = { planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn };
    return { planId, ...(await care.done('assignPlanOwner', named, { at: BEFORE })) };
  };
  return { now: await own('2026-03-02'), later: await own('2026-03-20') };
}
const ownersEnd = (events: Awaited<ReturnType<Care['announced']>>) =>
  events
    .filter(({ type }) => type === 'care-records.plan-ownership.ended.v1')
    .map(({ aggregateId, data }) => [aggregateId, data['endsOn']]);

/** A person of whom the registration was version 1, on 2 March. */
const aPerson = async (): Promise<{ personId: string; version: number }> => ({ personId: await care.person(), version: 1 });
const ENDS = [
  ['recordPersonLeft', 'leftOn', 'LEFT', 'care-records.person.left.v1'],
  ['recordDeath', 'diedOn', 'DIED', 'care-records.person.died.v1'],
] as const;

describe.each(ENDS)('%s', (verb, day, state, type) => {
  it('says so from the day on, tells others as a correction, and ends the key worker on that day (part of R25)', async () => {
    const person = { ...(await aPerson()), version: 2 };
    const naming = { personId: person.personId, staffMemberId: care.keyWorker, startsOn: '2026-03-02' };
    const made = await care.done('assignKeyWorker', naming, { at: BEFORE });
    const events = await care.announced(verb, { ...person, [day]: '2026-03-07' });
    expect(await care.read('person', person.personId, 'version state stateSince')).toEqual({ version: 3, state, stateSince: '2026-03-07' });
    expect(events.find((event) => event.aggregateKind === 'Person')).toMatchObject({
      type,
      aggregateId: person.personId,
      aggregateVersion: 3,
      key: care.serviceId,
      data: { state, stateSince: '2026-03-07' },
    });
    expect(events.find((event) => event.aggregateKind === 'KeyWorkerAssignment')).toMatchObject({
      type: 'care-records.key-worker-assignment.ended.v1',
      aggregateId: made.id,
      data: { endsOn: '2026-03-07' },
    });
    expect(events).toHaveLength(2);
  });

  it('ends the ownership of the plans on that day, and others are told; nobody is named their owner from then on (part of R36)', async () => {
    const person = await aPerson();
    const { now, later } = await ownedPlans(person);
    const other = await ownedPlans(await aPerson());
    const ends = ownersEnd(await care.announced(verb, { ...person, [day]: '2026-03-07' }));
    expect(ends.sort()).toEqual(
      [
        [now.id, '2026-03-07'],
        [later.id, '2026-03-19'],
      ].sort(),
    );
    expect(await care.read('planOwnership', now.id, 'version endsOn')).toEqual({ version: 2, endsOn: '2026-03-07' });
    expect(await care.read('planOwnership', other.now.id, 'endsOn')).toEqual({ endsOn: null });
    const naming = { planId: now.planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn: '2026-03-09' };
    expect(await care.refusals('assignPlanOwner', naming)).toEqual(refused('CARE_ENDED', 'planId', 'R36'));
  });

  it('takes today and the day on which care began, and no day after or before', async () => {
    const person = await aPerson();
    expect(await care.refusals(verb, { ...person, [day]: '2026-03-10' })).toEqual(refused('DAY_IN_FUTURE', day));
    expect(await care.refusals(verb, { ...person, [day]: '2026-03-01' })).toEqual(refused('ENDS_BEFORE_START', day));
    for (const on of ['2026-03-02', '2026-03-09']) await care.done(verb, { ...(await aPerson()), [day]: on });
  });

  it.each(ENDS)('is refused after %s', async (earlier, earlierDay) => {
    const person = await aPerson();
    await care.done(earlier, { ...person, [earlierDay]: '2026-03-05' });
    expect(await care.refusals(verb, { ...person, version: 2, [day]: '2026-03-08' })).toEqual(refused('CARE_ENDED', 'personId'));
  });

  it('is refused for a version that is not the newest, and for a registration that was entered in error', async () => {
    const person = await aPerson();
    const input = { ...person, [day]: '2026-03-07' };
    expect(await care.refusals(verb, { ...input, version: 2 })).toEqual(refused('STALE', 'version'));
    await care.done('enterCareRecordInError', {
      record: { kind: 'PERSON', id: person.personId },
      version: 1,
      reasonCode: 'DUPLICATE',
    });
    expect(await care.refusals(verb, { ...input, version: 2 })).toEqual(refused('ENTERED_IN_ERROR', 'personId'));
  });

  it('is for the roles that hold it in this service, and finds nothing elsewhere', async () => {
    const input = { ...(await aPerson()), [day]: '2026-03-07' };
    const elsewhere = care.as('REGISTERED_MANAGER', anId(), [care.otherServiceId]);
    const known = { ...elsewhere, grants: [...elsewhere.grants, ...care.as('ROTA_COORDINATOR').grants] };
    expect(await care.refusals(verb, input, { as: known })).toEqual(refused('NOT_PERMITTED', 'personId'));
    expect(await care.refusals(verb, input, { as: elsewhere })).toEqual(refused('NOT_FOUND', 'personId'));
    expect(await care.refusals(verb, { ...input, personId: (await open()).personId })).toEqual(refused('NOT_FOUND', 'personId'));
  });

  it('takes effect once however often it is sent', async () => {
    const input = { ...(await aPerson()), [day]: '2026-03-07', idempotencyKey: anId() };
    const first = await care.done(verb, input);
    const before = await care.content();
    expect(await care.done(verb, input)).toEqual(first);
    expect(await care.content()).toEqual(before);
  });
});

describe('moving a person to another service', () => {
  const both = () => care.as('REGISTERED_MANAGER', undefined, [care.serviceId, care.otherServiceId]);
  const move = (person: object, movedOn: string, toServiceId = care.otherServiceId) => ({ ...person, toServiceId, movedOn });

  it('is told under the new service, and each day has its service for whoever reads the person there', async () => {
    const person = { ...(await aPerson()), version: 2 };
    const naming = { personId: person.personId, staffMemberId: care.keyWorker, startsOn: '2026-03-02' };
    await care.done('assignKeyWorker', naming, { at: BEFORE });
    const events = await care.announced('movePerson', move(person, '2026-03-06'), { as: both() });
    expect(events.find((event) => event.aggregateKind === 'Person')).toMatchObject({
      type: 'care-records.person.moved.v1',
      aggregateVersion: 3,
      key: care.otherServiceId,
      serviceId: care.otherServiceId,
      data: { state: 'RECEIVING_CARE', stateSince: '2026-03-02', fromServiceId: care.serviceId, movedOn: '2026-03-06' },
    });
    expect(events.find((event) => event.aggregateKind === 'KeyWorkerAssignment')?.data).toMatchObject({ endsOn: '2026-03-05' });
    await care.done('movePerson', move({ ...person, version: 3 }, '2026-03-08', care.serviceId), { as: both() });
    const here = care.as('REGISTERED_MANAGER', care.manager);
    const days = ['2026-03-02', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'];
    const asked = days.map((day, i) => `d${i}: serviceOn(day: "${day}") { id }`).join(' ');
    const [a, b] = [{ id: care.serviceId }, { id: care.otherServiceId }];
    expect(await care.read('person', person.personId, asked, here)).toEqual({ d0: a, d1: a, d2: b, d3: b, d4: a });
    expect(await care.read('person', person.personId, 'moves { from { id } to { id } movedOn }', here)).toEqual({
      moves: [
        { from: a, to: b, movedOn: '2026-03-06' },
        { from: b, to: a, movedOn: '2026-03-08' },
      ],
    });
  });

  it('ends the ownership of the plans that they leave there with the day before, and nobody is named their owner there (part of R36)', async () => {
    const person = await aPerson();
    const { now, later } = await ownedPlans(person);
    const events = await care.announced('movePerson', move(person, '2026-03-06'), { as: both() });
    expect(ownersEnd(events).sort()).toEqual(
      [
        [now.id, '2026-03-05'],
        [later.id, '2026-03-19'],
      ].sort(),
    );
    const naming = { planId: now.planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn: '2026-03-09' };
    expect(await care.refusals('assignPlanOwner', naming, { as: both() })).toEqual(refused('CARE_ENDED', 'planId', 'R36'));
    const back = await care.announced('movePerson', move({ ...person, version: 2 }, '2026-03-08', care.serviceId), { as: both() });
    expect(back.find((event) => event.aggregateKind === 'Person')?.data['moves']).toEqual([
      { fromServiceId: care.serviceId, movedOn: '2026-03-06' },
      { fromServiceId: care.otherServiceId, movedOn: '2026-03-08' },
    ]);
    await care.done('assignPlanOwner', naming);
  });

  it('is waited for by whoever is just being named an owner', async () => {
    const person = await aPerson();
    const { id: planId } = await care.plan({ personId: person.personId });
    const moved = 'update person set service_id = $2, version = version + 1 where id = $1';
    const naming = { planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn: '2026-03-09' };
    const answer = await meanwhile(care.graph.database, moved, [person.personId, care.otherServiceId], () =>
      care.perform('assignPlanOwner', naming),
    );
    expect(answer.refusals).toEqual(refused('CARE_ENDED', 'planId', 'R36'));
  });

  it('leaves what was recorded before with the service that recorded it, and hides the person from there', async () => {
    const person = await aPerson();
    const note = await care.note({ personId: person.personId });
    await care.done('movePerson', move(person, '2026-03-06'), { as: both() });
    expect(await care.read('dailyNote', note.id, 'service { id }')).toEqual({ service: { id: care.serviceId } });
    expect(await care.read('person', person.personId, 'id')).toBeNull();
    const later = await care.note({ personId: person.personId }, { as: both() });
    expect(await care.read('dailyNote', later.id, 'service { id }', both())).toEqual({ service: { id: care.otherServiceId } });
  });

  it('refuses a service that nobody knows, that of now, a day ahead, one before the last move, and a person who left', async () => {
    const person = await aPerson();
    const no = (input: object) => care.refusals('movePerson', { ...input }, { as: both() });
    expect(await no(move(person, '2026-03-06', anId()))).toEqual(refused('RECORD_NOT_KNOWN', 'toServiceId', 'R28'));
    expect(await no(move(person, '2026-03-06', care.serviceId))).toEqual(refused('SAME_SERVICE', 'toServiceId'));
    expect(await no(move(person, '2026-03-10'))).toEqual(refused('DAY_IN_FUTURE', 'movedOn'));
    expect(await no(move(person, '2026-03-01'))).toEqual(refused('ENDS_BEFORE_START', 'movedOn'));
    await care.done('movePerson', move(person, '2026-03-06'), { as: both() });
    expect(await no(move({ ...person, version: 2 }, '2026-03-05', care.serviceId))).toEqual(refused('ENDS_BEFORE_START', 'movedOn'));
    await care.done('recordPersonLeft', { ...person, version: 2, leftOn: '2026-03-07' }, { as: both() });
    expect(await no(move({ ...person, version: 3 }, '2026-03-08', care.serviceId))).toEqual(refused('CARE_ENDED', 'personId'));
  });

  it('is refused to a manager of the service to which the person would come', async () => {
    const person = await aPerson();
    const theirs = care.as('REGISTERED_MANAGER', anId(), [care.otherServiceId]);
    expect(await care.refusals('movePerson', move(person, '2026-03-06'), { as: theirs })).toEqual(refused('NOT_FOUND', 'personId'));
  });
});

test('care began when it is said to have, though it was registered later', async () => {
  const input = { serviceId: care.serviceId, name: 'A person', placedBy: [], happenedAt: '2026-01-31T23:30:00.000Z' };
  const { id } = await care.done('registerPerson', input, { at: BEFORE });
  expect(await care.read('person', id, 'stateSince')).toEqual({ stateSince: '2026-01-31' });
});

describe('resumeCare', () => {
  it('takes care up again from a day, keeps for how long the person was away, and tells others (part of R25)', async () => {
    const person = await aPerson();
    await care.done('recordPersonLeft', { ...person, leftOn: '2026-03-04' });
    const [event, ...more] = await care.announced('resumeCare', { ...person, version: 2, resumedOn: '2026-03-06' });
    expect(more).toEqual([]);
    const absences = [{ from: '2026-03-04', until: '2026-03-06' }];
    expect(event).toMatchObject({
      type: 'care-records.person.resumed.v1',
      aggregateId: person.personId,
      aggregateVersion: 3,
      data: { state: 'RECEIVING_CARE', stateSince: '2026-03-06', absences },
    });
    const read = () => care.read('person', person.personId, 'state stateSince absences { from until }');
    expect(await read()).toEqual({ state: 'RECEIVING_CARE', stateSince: '2026-03-06', absences });
    await care.done('recordPersonLeft', { ...person, version: 3, leftOn: '2026-03-07' });
    await care.done('resumeCare', { ...person, version: 4, resumedOn: '2026-03-09' });
    expect(await read()).toMatchObject({ absences: [...absences, { from: '2026-03-07', until: '2026-03-09' }] });
  });

  it('is refused for one who is cared for or who died, on the day of leaving or before, and for a day to come', async () => {
    const person = await aPerson();
    const resumedOn = '2026-03-06';
    expect(await care.refusals('resumeCare', { ...person, resumedOn })).toEqual(refused('CARE_NOT_ENDED', 'personId'));
    await care.done('recordPersonLeft', { ...person, leftOn: '2026-03-05' });
    const left = { ...person, version: 2 };
    expect(await care.refusals('resumeCare', { ...left, resumedOn: '2026-03-05' })).toEqual(refused('RESUMED_BEFORE_LEFT', 'resumedOn'));
    expect(await care.refusals('resumeCare', { ...left, resumedOn: '2026-03-10' })).toEqual(refused('DAY_IN_FUTURE', 'resumedOn'));
    expect(await care.refusals('resumeCare', { ...left, version: 1, resumedOn })).toEqual(refused('STALE', 'version'));
    const elsewhere = { as: care.as('REGISTERED_MANAGER', care.manager, [care.otherServiceId]) };
    expect(await care.refusals('resumeCare', { ...left, resumedOn }, elsewhere)).toEqual(refused('NOT_FOUND', 'personId'));
    const dead = await aPerson();
    await care.done('recordDeath', { ...dead, diedOn: '2026-03-05' });
    expect(await care.refusals('resumeCare', { ...dead, version: 2, resumedOn })).toEqual(refused('PERSON_DIED', 'personId'));
  });
});
