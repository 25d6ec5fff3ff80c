import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, type Input } from './desk';
import { anAudit, aCompletion } from './review-inputs';
import { opened } from './review-stages';
import type { Ref } from './reviewing';

const JUNE = '2026-06-02T09:00:00.000Z';
let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
});

const RECORD = 'record { kind id happenedAt recordedAt } stretch fetchedFor says showing cited';
const quality = () => place.bench.caller('quality');
const compared = async (caller = quality()): Promise<Record<string, any>> =>
  (
    await graph.run(
      caller,
      JUNE,
      `{ cause(id: "${graph.idsTo(caller).encode(place.causeId)}") { comparedWithRecords { openedOn changedOn from to notRead mayLackRecords behind records { ${RECORD} } contradictions { ${RECORD} } } } }`,
    )
  )['cause'].comparedWithRecords as Record<string, any>;
const warned = async (caller = quality()): Promise<Record<string, any>[]> =>
  (
    (
      await graph.run(
        caller,
        JUNE,
        `{ review(id: "${graph.idsTo(caller).encode(place.reviewId)}") { warnings { code rule records { kind id } } } }`,
      )
    )['review'].warnings as Record<string, any>[]
  ).filter(({ code }) => code === 'RECORDS_CONTRADICT');
const told = (list: readonly Record<string, any>[]) =>
  list.map(({ record, ...said }) => [record?.kind, record?.id, said['stretch'], said['says'], said['showing'], said['cited']]);
const check = (day: string, ownershipClear: boolean): Promise<Ref> =>
  place.bench.knows('AllocationCheck', { happenedAt: `${day}T10:00:00.000Z`, data: { ownershipClear, allocationClear: true } });
const change = (day: string, dueAt: string, more: Input = {}, personId = anId()): Promise<Ref> =>
  place.bench.knows('IdentifiedChange', {
    happenedAt: `${day}T10:00:00.000Z`,
    personId,
    data: { state: 'CONFIRMED', kind: 'RISK', code: 'FALLS', dueAt, ...more },
  });

describe('a finding beside the records of its service', () => {
  it('lists a contradiction that was seeded before the change and one after it, and the review warns with both (R93)', async () => {
    expect((await compared())['contradictions']).toEqual([]);
    expect(await warned()).toEqual([]);
    const [owned, unowned] = [await check('2026-02-10', true), await check('2026-04-14', false)];
    const said = await compared();
    expect(told(said['contradictions'])).toEqual([
      ['AllocationCheck', unowned.id, 'AFTER', 'CONDITION_THERE', 'CONTRADICTS', false],
      ['AllocationCheck', owned.id, 'BEFORE', 'CONDITION_ABSENT', 'CONTRADICTS', false],
    ]);
    expect(said['contradictions'][0].record).toMatchObject({
      happenedAt: new Date('2026-04-14T10:00:00.000Z'),
      recordedAt: new Date('2026-04-14T10:00:00.000Z'),
    });
    expect(said).toMatchObject({ openedOn: '2026-03-09', changedOn: '2026-03-09', from: '2025-12-09', to: '2026-06-02', notRead: 0 });
    expect(await warned()).toEqual([{ code: 'RECORDS_CONTRADICT', rule: 'R93', records: [unowned, owned] }]);
    await place.bench.ownerSays('RETRACTED', 'AllocationCheck', unowned.id);
    expect(told((await compared())['contradictions']).map(([, id]) => id)).toEqual([owned.id]);
    await place.bench.ownerSays('RETRACTED', 'AllocationCheck', owned.id);
    expect(await warned()).toEqual([]);
  });

  it('has what supports it and what says neither too, and which of them the review itself rests on', async () => {
    const supporting = await check('2026-02-10', false);
    const said = await compared();
    expect(told(said['records'])).toContainEqual(['AllocationCheck', supporting.id, 'BEFORE', 'CONDITION_THERE', 'SUPPORTS', false]);
    const [cited] = (said['records'] as Record<string, any>[]).filter((one) => one['cited'] && one['record'].kind === 'Handover');
    expect(cited).toMatchObject({ fetchedFor: 'CONDITION', says: 'NOTHING', showing: 'NEUTRAL' });
  });

  it('finds a change that the plan did not answer in time, and an audit that failed, after the change (part of R93)', async () => {
    const due = '2026-04-10T22:59:59.000Z';
    const [late, kept, never, left] = [anId(), anId(), anId(), anId()];
    const changes = [await change('2026-04-02', due, {}, late), await change('2026-04-02', due, {}, kept)];
    const [lateOne, keptOne] = changes as [Ref, Ref];
    for (const [one, personId, at] of [
      [lateOne, late, '2026-04-13T10:00:00.000Z'],
      [keptOne, kept, '2026-04-07T10:00:00.000Z'],
    ] as const)
      await place.bench.knows('PlanVersion', { happenedAt: at, personId, data: { answersIds: [one.id], ownerId: anId() } });
    const missed = await change('2026-04-03', due, {}, never);
    const gone = await change('2026-04-04', due, {}, left);
    await graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
       values ($1, 'Person', $2, $3, now(), now(), 1, 'CORRECTED', '{"state": "LEFT", "stateSince": "2026-04-06"}')`,
      [place.bench.desk.tenantId, left, place.bench.desk.serviceId],
    );
    const audit = await anAudit(place.bench, '2026-05-20T09:00:00.000Z', 12);
    const said = await compared();
    expect(told(said['contradictions'])).toEqual([
      ['Audit', audit, 'AFTER', 'AUDIT_FAILED', 'CONTRADICTS', false],
      ['IdentifiedChange', missed.id, 'AFTER', 'NOT_IN_TIME', 'CONTRADICTS', false],
      ...[['IdentifiedChange', lateOne.id, 'AFTER', 'NOT_IN_TIME', 'CONTRADICTS', false]],
    ]);
    expect(told(said['records'])).toContainEqual(['IdentifiedChange', keptOne.id, 'AFTER', 'IN_TIME', 'SUPPORTS', false]);
    expect(told(said['records'])).toContainEqual(['IdentifiedChange', gone.id, 'AFTER', 'NOTHING', 'NEUTRAL', false]);
  });

  it('finds a record with a code of what the review was opened on, by what whoever concluded looked for too', async () => {
    await graph.database.asAdmin('update review set triggers = triggers || $2::jsonb where id = $1', [
      place.reviewId,
      JSON.stringify([await place.bench.knows('Incident', { data: { kind: 'CHOKING', riskCodes: [] } })]),
    ]);
    const again = await place.bench.knows('Incident', { happenedAt: '2026-04-03T10:00:00.000Z', data: { kind: 'CHOKING', riskCodes: [] } });
    const searched = await place.bench.knows('Complaint', { happenedAt: '2026-04-02T10:00:00.000Z', data: { category: 'LATE_UPDATE' } });
    await place.bench.knows('Incident', { happenedAt: '2026-04-04T10:00:00.000Z', data: { kind: 'SCALD', riskCodes: [] } });
    expect(told((await compared())['contradictions']).map(([, id]) => id)).toEqual([again.id, searched.id]);
  });

  it('is of its own service, of the 90 days before the review on, and by the day on which the last of what mends it was done', async () => {
    await place.bench.knows('AllocationCheck', {
      happenedAt: '2026-04-14T10:00:00.000Z',
      serviceId: anId(),
      data: { ownershipClear: false },
    });
    await check('2025-12-08', true);
    await check('2026-06-03', false);
    const first = await check('2025-12-09', true);
    const between = await check('2026-03-18', false);
    const everywhere = place.bench.desk.as('PROVIDER_QUALITY_LEAD');
    expect(told((await compared(everywhere))['contradictions']).map(([, id]) => id)).toEqual([between.id, first.id]);
    const { bench, action } = place;
    const done = await aCompletion(bench, action, { completedOn: '2026-03-20' });
    await bench.does('completeAction', done, 'id', '2026-03-20T09:00:00.000Z');
    const said = await compared();
    expect(said['changedOn']).toBe('2026-03-20');
    expect(told(said['contradictions']).map(([, id]) => id)).toEqual([first.id]);
  });

  it('shows a reader nothing that the reader may not know of, and does not say whether there are any', async () => {
    const { bench } = place;
    await check('2026-04-14', false);
    const interview = await bench.knows('StaffInterview', { happenedAt: '2026-04-15T10:00:00.000Z', data: { ownershipAccount: 'NONE' } });
    await bench.knows('Indicator', { happenedAt: '2026-04-15T10:00:00.000Z', data: { theme: 'LATE_UPDATE' } });
    const everything = await compared(bench.caller('manager'));
    expect(
      told(everything['contradictions'])
        .map(([kind]) => kind)
        .sort(),
    ).toEqual(['AllocationCheck', 'Indicator', 'StaffInterview']);
    expect(everything['mayLackRecords']).toBe(false);
    const { tenantId, serviceId } = bench.desk;
    const inspector = aCaller('INSPECTOR', { tenantId, services: [serviceId], organisationId: anId() });
    const outside = await compared(inspector);
    expect(told(outside['contradictions']).map(([kind]) => kind)).toEqual(['AllocationCheck']);
    expect(outside['mayLackRecords']).toBe(true);
    expect(JSON.stringify(outside)).not.toContain(interview.id);
    const [warning] = await warned(inspector);
    expect(warning?.['records']).toMatchObject([{ kind: 'AllocationCheck' }]);
    const commissioner = await compared(aCaller('COMMISSIONER', { tenantId, services: [serviceId], organisationId: anId() }));
    expect(new Set(told(commissioner['records']).map(([kind]) => kind))).toEqual(new Set(['AllocationCheck', 'Audit']));
  });

  it('holds back a record of a kind that its reader knows of by being named in it alone', async () => {
    const { bench } = place;
    const flagged = { theme: 'LATE_UPDATE', flaggedById: bench.cast.keyWorker };
    await bench.knows('Indicator', { happenedAt: '2026-04-15T10:00:00.000Z', data: flagged });
    const said = await compared(bench.caller('keyWorker'));
    expect(said['records'].filter(({ record }: any) => record === null || record.kind === 'Indicator')).toEqual([]);
    expect(said['mayLackRecords']).toBe(true);
  });

  it('is not open to whoever may not know the kind of the cause, until a conclusion stands on it', async () => {
    const { bench } = place;
    const { tenantId, serviceId } = bench.desk;
    const inspector = aCaller('INSPECTOR', { tenantId, services: [serviceId], organisationId: anId() });
    await check('2026-04-14', false);
    await graph.database.asAdmin('update review set concluded_at = null where id = $1', [place.reviewId]);
    expect(await compared(inspector)).toBeNull();
    expect(await warned(inspector)).toEqual([]);
    expect((await compared())['contradictions']).toHaveLength(1);
  });

  it('names the sources that were not heard from', async () => {
    await place.heard({ seenUntil: { workforce: null } });
    expect((await compared())['behind']).toEqual(['workforce']);
    await place.heard();
    expect((await compared())['behind']).toEqual([]);
    await place.heard({ reached: '2026-06-01T09:00:00.000Z' });
    expect((await compared())['behind']).toEqual(['linking']);
  });

  it('reads the newest 500, and says how many more there are', async () => {
    const { bench } = place;
    await graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
       select $1, 'Incident', gen_random_uuid(), $2, '2026-05-01T10:00:00Z', '2026-05-01T10:00:00Z', 1, 'MADE', '{"kind": "SCALD"}' from generate_series(1, 500)`,
      [bench.desk.tenantId, bench.desk.serviceId],
    );
    const said = await compared();
    const others = (said['records'] as Record<string, any>[]).filter(({ record }) => record.kind !== 'Incident');
    expect(others.every(({ record }) => record.kind === 'Audit')).toBe(true);
    expect(said['notRead']).toBeGreaterThan(0);
  });

  it('is as many statements of many causes, reviews and services as of one', async () => {
    const of = (fields: string) => (first: number) =>
      graph.statements(() => graph.run(quality(), JUNE, `{ reviews(first: ${first}) { edges { node { ${fields} } } } }`));
    const [causes, warnings] = [
      of('causes(first: 5) { edges { node { comparedWithRecords { mayLackRecords behind records { record { id } } } } } }'),
      of('warnings { code records { id } }'),
    ];
    await afterChange(graph, place.bench);
    for (const asked of [causes, warnings]) expect(await asked(2)).toBe(await asked(1));
    await opened(place.bench);
    expect(await causes(3)).toBe(await causes(2));
  });
});
