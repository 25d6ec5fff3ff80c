import { aCaller, anId } from '@causeway/testing';
import { tables } from '../src/tables';
import { withinReach } from '@causeway/persistence';
import { careGraph, refused, type Care, type Made } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

const council = anId();
/** A new person whom the council places from 2 March on, unless said. */
const placed = async (input: object = {}): Promise<Made & { personId: string }> => {
  const personId = await care.person();
  return { personId, ...(await care.done('placePerson', { personId, organisationId: council, startsOn: '2026-03-02', ...input })) };
};
const placedBy = async (personId: string, on?: string): Promise<string[]> =>
  (await care.read<{ placedBy: string[] }>('person', personId, `placedBy${on ? `(on: "${on}")` : ''}`))?.placedBy ?? [];

describe('a placement', () => {
  it('is opened by the registration for every organisation that it names, from the day on which care began', async () => {
    const [one, two] = [anId(), anId()];
    const input = { serviceId: care.serviceId, name: 'A person', placedBy: [one, two, one], happenedAt: '2026-03-05T23:30:00.000Z' };
    const [person, ...placements] = await care.announced('registerPerson', input);
    expect(placements.map(({ type, data }) => [type, data])).toEqual(
      [one, two].map((organisationId) => [
        'care-records.placement.made.v1',
        { personId: person?.aggregateId, organisationId, startsOn: '2026-03-05', endsOn: null },
      ]),
    );
    expect(person?.data).not.toHaveProperty('placedBy');
    expect((await placedBy(person?.aggregateId ?? '')).sort()).toEqual([one, two].sort());
    expect(await placedBy(person?.aggregateId ?? '', '2026-03-04')).toEqual([]);
  });

  it('ends on the day that is said, which others are told, and an end is only brought forward', async () => {
    const { id, version, personId } = await placed();
    const [told, ...more] = await care.announced('endPlacement', { placementId: id, version, endsOn: '2026-03-08' });
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      type: 'care-records.placement.ended.v1',
      aggregateId: id,
      aggregateVersion: 2,
      data: { personId, organisationId: council, startsOn: '2026-03-02', endsOn: '2026-03-08' },
    });
    expect([await placedBy(personId, '2026-03-08'), await placedBy(personId, '2026-03-09')]).toEqual([[council], []]);
    for (const endsOn of ['2026-03-08', '2026-03-09'])
      expect(await care.refusals('endPlacement', { placementId: id, version: 2, endsOn })).toEqual(refused('PLACEMENT_ENDED', 'endsOn'));
    expect(await care.done('endPlacement', { placementId: id, version: 2, endsOn: '2026-03-02' })).toMatchObject({ version: 3 });
  });

  it('never ends before it begins', async () => {
    const { id, version, personId } = await placed();
    expect(await care.refusals('endPlacement', { placementId: id, version, endsOn: '2026-03-01' })).toEqual(
      refused('ENDS_BEFORE_START', 'endsOn'),
    );
    const input = { personId, organisationId: anId(), startsOn: '2026-03-02', endsOn: '2026-03-01' };
    expect(await care.refusals('placePerson', input)).toEqual(refused('ENDS_BEFORE_START', 'endsOn'));
  });

  it.each([
    ['2026-03-01', null],
    ['2026-03-01', '2026-03-02'],
    ['2026-03-03', '2026-03-03'],
    ['2026-03-06', null],
  ])('from %s to %s is refused beside one of the same organisation from 2 to 6 March, and taken from another', async (startsOn, endsOn) => {
    const { personId } = await placed({ endsOn: '2026-03-06' });
    const input = { personId, organisationId: council, startsOn, endsOn };
    expect(await care.refusals('placePerson', input)).toEqual(refused('PLACED_ALREADY', 'startsOn'));
    await care.done('placePerson', { ...input, organisationId: anId() });
  });

  it('of the same organisation may come before and after another, and in place of one that was entered in error', async () => {
    const first = await placed({ endsOn: '2026-03-06' });
    const input = { personId: first.personId, organisationId: council };
    await care.done('placePerson', { ...input, startsOn: '2026-03-07' });
    await care.done('placePerson', { ...input, startsOn: '2026-02-01', endsOn: '2026-03-01' });
    await care.done('enterCareRecordInError', { record: { kind: 'PLACEMENT', id: first.id }, version: 1, reasonCode: 'DUPLICATE' });
    expect(await placedBy(first.personId, '2026-03-04')).toEqual([]);
    await care.done('placePerson', { ...input, startsOn: '2026-03-02', endsOn: '2026-03-06' });
  });

  it('is made once when it is said twice at the same moment', async () => {
    const personId = await care.person();
    const input = { personId, organisationId: council, startsOn: '2026-03-02' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => care.perform('placePerson', input)));
    expect(answers.filter(({ record }) => record)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual([1, 2, 3].flatMap(() => refused('PLACED_ALREADY', 'startsOn')));
  });

  it('is of a person who lives, and ends with their care', async () => {
    const dead = await placed();
    const events = await care.announced('recordDeath', { personId: dead.personId, version: 1, diedOn: '2026-03-07' });
    expect(events.map(({ type }) => type).sort()).toEqual(['care-records.person.died.v1', 'care-records.placement.ended.v1']);
    expect(await care.read('placement', dead.id, 'endsOn')).toEqual({ endsOn: '2026-03-07' });
    const input = { personId: dead.personId, organisationId: anId(), startsOn: '2026-03-02' };
    expect(await care.refusals('placePerson', input)).toEqual(refused('PERSON_DIED', 'personId'));
    const left = await placed();
    await care.done('recordPersonLeft', { personId: left.personId, version: 1, leftOn: '2026-03-05' });
    expect([await placedBy(left.personId, '2026-03-05'), await placedBy(left.personId, '2026-03-06')]).toEqual([[council], []]);
  });

  it('goes along to another service, which others are told', async () => {
    const { id, personId } = await placed();
    const both = care.as('REGISTERED_MANAGER', care.manager, [care.serviceId, care.otherServiceId]);
    const events = await care.announced(
      'movePerson',
      { personId, version: 1, toServiceId: care.otherServiceId, movedOn: '2026-03-07' },
      { as: both },
    );
    expect(events.find(({ aggregateKind }) => aggregateKind === 'Placement')).toMatchObject({
      type: 'care-records.placement.moved.v1',
      aggregateId: id,
      aggregateVersion: 2,
      serviceId: care.otherServiceId,
    });
    const there = care.as('REGISTERED_MANAGER', anId(), [care.otherServiceId]);
    expect(await care.read('placement', id, 'id', there)).toEqual({ id });
    expect(await care.read('placement', id, 'id')).toBeNull();
  });

  it('is taken back with a person who was entered in error', async () => {
    const { id, personId } = await placed();
    const mark = { record: { kind: 'PERSON', id: personId }, version: 1, reasonCode: 'DUPLICATE' };
    const events = await care.announced('enterCareRecordInError', mark);
    expect(events.map(({ aggregateKind, aggregateId }) => [aggregateKind, aggregateId])).toEqual([
      ['Placement', id],
      ['Person', personId],
    ]);
  });

  it('is ended by the roles that hold it in this service, of the version that was read, and found by nobody elsewhere', async () => {
    const { id } = await placed();
    const input = { placementId: id, version: 1, endsOn: '2026-03-08' };
    const elsewhere = care.as('REGISTERED_MANAGER', anId(), [care.otherServiceId]);
    expect(await care.refusals('endPlacement', { ...input, version: 2 })).toEqual(refused('STALE', 'version'));
    expect(await care.refusals('endPlacement', input, { as: elsewhere })).toEqual(refused('NOT_FOUND', 'placementId'));
    const known = { ...elsewhere, grants: [...elsewhere.grants, ...care.as('ROTA_COORDINATOR').grants] };
    expect(await care.refusals('endPlacement', input, { as: known })).toEqual(refused('NOT_PERMITTED', 'placementId'));
  });
});

test('here too, whoever is placed is known by the placements of the day', async () => {
  const { id, personId } = await placed();
  await care.done('endPlacement', { placementId: id, version: 1, endsOn: '2026-03-08' });
  const note = tables.find(({ name }) => name === 'daily_note');
  await care.note({ personId });
  const asking = (day: string, organisationId: string) => ({
    caller: aCaller('COMMISSIONER', { tenantId: care.tenantId, organisationId }),
    clock: { today: () => day },
  });
  const seen = async (day: string, organisationId = council): Promise<number> => {
    const values: unknown[] = [care.tenantId, personId];
    const within = withinReach(note as never, 'REVIEW', asking(day, organisationId), values);
    return (
      await care.graph.database.asAdmin(`select 1 from daily_note t where t.tenant_id = $1 and t.person_id = $2 and ${within}`, values)
    ).length;
  };
  expect([await seen('2026-03-01'), await seen('2026-03-02'), await seen('2026-03-08'), await seen('2026-03-09')]).toEqual([0, 1, 1, 0]);
  expect(await seen('2026-03-05', anId())).toBe(0);
});
