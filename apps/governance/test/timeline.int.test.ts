import type { Caller, Role } from '@causeway/access';
import { anId, atOnce, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { openGraph, refused, type Input } from './desk';
import { aSample } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench, type Cast, type Ref } from './reviewing';
import { timelineByOracle, type ReaderRole, type Told } from './timeline-oracle';

let graph: TestGraph;
let bench: Bench;
let incident: Ref;
let reviewId: string;
const HAPPENED = '2026-03-05T20:00:00.000Z';
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  incident = await bench.knows('Incident', { happenedAt: HAPPENED, personId: bench.people[0] as string });
  reviewId = (await opened(bench, { triggerKind: 'SERIOUS_INCIDENT', triggers: [incident] }))['id'] as string;
});

const ENTRIES =
  'from to leftOut entries { record { kind id happenedAt recordedAt } source because people { id } hoursLate judgement { verdict } }';
/** As it is answered over HTTP. */
const asked = async (query: string, who: keyof Cast, of: Bench = bench): Promise<any> =>
  JSON.parse(JSON.stringify(await graph.run(of.caller(who), '2026-03-20T08:00:00.000Z', query)));
/** The same for a reader of any role. */
const timelineFor = async (who: Caller, of: string, window: string): Promise<any> => {
  const query = `{ review(id: "${graph.idsTo(who).encode(of)}") { timeline${window} { entries { record { kind id happenedAt } because } } } }`;
  return JSON.parse(JSON.stringify(await graph.run(who, '2026-03-20T08:00:00.000Z', query))).review.timeline;
};
const timeline = async (window = '', who: keyof Cast = 'manager') =>
  (await asked(`{ review(id: "${reviewId}") { timeline${window} { ${ENTRIES} } } }`, who)).review.timeline;
/** Without the audit that each opening makes in the service. */
const listed = async (who: keyof Cast = 'manager', window = ''): Promise<string[]> =>
  (await timeline(window, who)).entries
    .map(({ record, because }: any) => `${record.kind} ${because}`)
    .filter((one: string) => one !== 'Audit OF_SERVICE');

describe('the timeline of a review', () => {
  it('is assembled from the records of all four services by itself, on two clocks, and says why each stands on it (R32)', async () => {
    const [person = ''] = bench.people;
    const shift = await bench.knows('Shift', { happenedAt: '2026-03-05T14:00:00.000Z', data: { endsAt: '2026-03-05T22:00:00.000Z' } });
    const worker = await bench.desk.worker();
    await bench.knows('Assignment', { happenedAt: '2026-03-05T14:00:00.000Z', data: { shiftId: shift.id, staffMemberId: worker } });
    await bench.knows('DailyNote', { happenedAt: '2026-03-03T09:00:00.000Z', personId: person });
    const indicator = await bench.knows('Indicator', { happenedAt: '2026-03-04T09:00:00.000Z', personId: person });
    await bench.knows('Alert', { happenedAt: '2026-03-04T10:00:00.000Z', data: { indicatorId: indicator.id } });
    await bench.knows('TrainingRecord', { happenedAt: '2026-02-12T09:00:00.000Z', data: { staffMemberId: worker } });
    const { entries, ...window } = await timeline();
    expect(window).toEqual({ from: '2026-02-05', to: '2026-03-20', leftOut: 0 });
    expect(entries.map(({ record, source, because }: any) => [record.kind, source, because])).toEqual([
      ['TrainingRecord', 'WORKFORCE', 'WORKER_OF_SHIFT'],
      ['DailyNote', 'CARE_RECORDS', 'ABOUT_PERSON'],
      ['Indicator', 'SAFEGUARDING', 'ABOUT_PERSON'],
      ['Alert', 'SAFEGUARDING', 'FOLLOWED_UP'],
      ['Assignment', 'WORKFORCE', 'FOLLOWED_UP'],
      ['Shift', 'WORKFORCE', 'SHIFT_OF_TRIGGER'],
      ['Incident', 'CARE_RECORDS', 'TRIGGER'],
      ['Audit', 'GOVERNANCE', 'OF_SERVICE'],
    ]);
    expect(entries[6]).toMatchObject({
      record: { ...incident, happenedAt: HAPPENED, recordedAt: HAPPENED },
      people: [{ id: person }],
      hoursLate: 0,
    });
  });

  it('holds whom the sample names, besides those of its triggers, once it is drawn', async () => {
    const [, second = ''] = bench.people;
    await bench.knows('DailyNote', { happenedAt: '2026-03-03T09:00:00.000Z', personId: second });
    expect(await listed()).toEqual(['Incident TRIGGER']);
    await bench.does('drawSample', await aSample(bench, reviewId));
    expect(await listed()).toEqual(expect.arrayContaining(['DailyNote ABOUT_PERSON']));
  });

  it('shows by how much a record was written down late (part of R46)', async () => {
    const note = await bench.knows('DailyNote', { happenedAt: '2026-03-03T09:00:00.000Z', personId: bench.people[0] as string });
    await graph.database.asAdmin(`update known_record set recorded_at = '2026-03-04T21:30:00Z' where id = $1`, [note.id]);
    const { entries } = await timeline();
    expect(entries[0]).toMatchObject({ record: { ...note, recordedAt: '2026-03-04T21:30:00.000Z' }, hoursLate: 36.5 });
  });

  it('goes by days in London, from four weeks before its first trigger unless it is said, and refuses more than a year', async () => {
    const on = (happenedAt: string) => bench.knows('DailyNote', { happenedAt, personId: bench.people[0] as string });
    await on('2026-02-04T23:59:59.999Z');
    await on('2026-02-05T00:00:00.000Z');
    expect(await listed()).toEqual(['DailyNote ABOUT_PERSON', 'Incident TRIGGER']);
    expect(await listed('manager', '(from: "2026-02-04")')).toHaveLength(3);
    expect(await listed('manager', '(from: "2026-02-05", to: "2026-03-04")')).toHaveLength(1);
    await expect(listed('manager', '(from: "2026-03-09", to: "2026-03-08")')).rejects.toThrow();
    await expect(listed('manager', '(from: "2025-03-09", to: "2026-03-10")')).rejects.toThrow('at most 366 days');
    expect(await listed('manager', '(from: "2025-03-10", to: "2026-03-10")')).toHaveLength(3);
    // Until it was concluded, or ended at its level, once it was.
    await graph.database.asAdmin(`update review set closed_at = '2026-03-14T12:00:00Z' where id = $1`, [reviewId]);
    expect(await timeline()).toMatchObject({ from: '2026-02-05', to: '2026-03-14' });
    await graph.database.asAdmin(`update review set concluded_at = '2026-03-15T12:00:00Z' where id = $1`, [reviewId]);
    expect(await timeline()).toMatchObject({ from: '2026-02-05', to: '2026-03-15' });
  });

  it('of a review that ran on for longer than a year is of the latest 366 days, unless it is asked for what came before', async () => {
    const query = (at: string, window = '') =>
      graph.run(bench.caller('manager'), at, `{ review(id: "${reviewId}") { timeline${window} { from to entries { because } } } }`);
    const { review } = await query('2027-02-06T08:00:00.000Z');
    expect(review.timeline).toMatchObject({ from: '2026-02-06', to: '2027-02-06' });
    const before = await query('2027-06-06T08:00:00.000Z', '(from: "2026-02-05")');
    expect(before['review'].timeline).toMatchObject({ from: '2026-02-05', to: '2027-02-05' });
    expect(before['review'].timeline.entries).toContainEqual({ because: 'TRIGGER' });
  });

  it('holds nothing that its reader may not know of', async () => {
    const shift = await bench.knows('Shift', { happenedAt: '2026-03-05T14:00:00.000Z', data: { endsAt: '2026-03-05T22:00:00.000Z' } });
    await bench.knows('Assignment', { happenedAt: '2026-03-05T14:00:00.000Z', data: { shiftId: shift.id, staffMemberId: anId() } });
    await graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
       select tenant_id, k, gen_random_uuid(), service_id, '2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z', 1, 'MADE', jsonb_build_object('staffMemberId', facts->>'staffMemberId')
         from known_record, unnest(array['Supervision', 'TrainingRecord']) as k where kind = 'Assignment' and tenant_id = $1`,
      [bench.desk.tenantId],
    );
    await bench.knows('Concern', { happenedAt: '2026-03-06T09:00:00.000Z', personId: bench.people[0] as string });
    const all = ['Supervision WORKER_OF_SHIFT', 'TrainingRecord WORKER_OF_SHIFT', 'Assignment FOLLOWED_UP', 'Shift SHIFT_OF_TRIGGER'];
    expect((await listed()).slice().sort()).toEqual([...all, 'Incident TRIGGER', 'Concern ABOUT_PERSON'].sort());
    // A key worker neither supervises nor needs to know of every concern.
    const seen = await listed('keyWorker');
    expect(seen).toEqual(expect.arrayContaining(['Incident TRIGGER', 'Shift SHIFT_OF_TRIGGER']));
    expect(seen.filter((one) => /Supervision|Concern/.test(one))).toEqual([]);
  });

  describe('of a review that was opened on a safeguarding concern', () => {
    let concern: Ref;
    let of: string;
    const as = (role: Role, staffMemberId = anId()) =>
      bench.desk.as(role, { services: [bench.desk.serviceId], ...(role === 'INSPECTOR' ? {} : { staffMemberId }) });
    const seenBy = async (who: Caller): Promise<string[]> => {
      const { entries } = await timelineFor(who, of, '');
      return entries
        .map(({ record, because }: any) => `${record.kind} ${because}`)
        .filter((one: string) => one !== 'Audit OF_SERVICE')
        .sort();
    };
    const RAISER = anId();
    beforeEach(async () => {
      const [person = ''] = bench.people;
      concern = await bench.knows('Concern', { happenedAt: HAPPENED, personId: person, data: { raisedById: RAISER } });
      of = (await opened(bench, { triggerKind: 'SAFEGUARDING_CONCERN', triggers: [concern] }))['id'] as string;
      const shift = await bench.knows('Shift', { happenedAt: '2026-03-05T14:00:00.000Z', data: { endsAt: '2026-03-05T22:00:00.000Z' } });
      const worker = await bench.desk.worker();
      await bench.knows('Assignment', { happenedAt: '2026-03-05T14:00:00.000Z', data: { shiftId: shift.id, staffMemberId: worker } });
      await bench.knows('TrainingRecord', { happenedAt: '2026-02-12T09:00:00.000Z', data: { staffMemberId: worker } });
      await bench.knows('DailyNote', { happenedAt: '2026-03-03T09:00:00.000Z', personId: person });
      await bench.knows('CommunicationLogEntry', { happenedAt: '2026-03-06T09:00:00.000Z', data: { concernId: concern.id } });
    });

    it('tells whoever may know of the concern whom it is about, and of its shift', async () => {
      const all = [
        ...['Assignment FOLLOWED_UP', 'CommunicationLogEntry FOLLOWED_UP', 'Concern TRIGGER', 'DailyNote ABOUT_PERSON'],
        ...['Incident ABOUT_PERSON', 'Shift SHIFT_OF_TRIGGER', 'TrainingRecord WORKER_OF_SHIFT'],
      ];
      expect(await seenBy(as('SAFEGUARDING_LEAD'))).toEqual(all);
    });

    it.each<[string, Role, string]>([
      ['a key worker who did not raise it', 'KEY_WORKER', anId()],
      ['whoever raised it, who reads no concern as such', 'KEY_WORKER', RAISER],
      ['a senior carer', 'SENIOR_CARER', anId()],
      ['an inspector', 'INSPECTOR', anId()],
    ])('tells %s neither whom it is about, nor the shift, nor who was on it', async (_who, role, staffMemberId) => {
      expect(await seenBy(as(role, staffMemberId))).toEqual([]);
    });

    it('tells whom the sample names to whoever may read it there, and no more', async () => {
      await bench.does('drawSample', await aSample(bench, of));
      expect(await seenBy(as('KEY_WORKER'))).toEqual(['DailyNote ABOUT_PERSON', 'Incident ABOUT_PERSON']);
      expect(await seenBy(as('INSPECTOR'))).toEqual([]);
    });
  });

  it('is of as many statements for several reviews as for one', async () => {
    const other = (await opened(bench, { title: 'Another', triggerKind: 'SERIOUS_INCIDENT', triggers: [await bench.knows('Incident')] }))[
      'id'
    ] as string;
    const ask = (...ids: string[]) =>
      graph.run(
        bench.caller('manager'),
        '2026-03-09T08:00:00.000Z',
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Review { timeline(from: "2026-02-01") { ${ENTRIES} } } } }`,
        { of: ids.map((id) => ({ __typename: 'Review', id })) },
      );
    await ask(reviewId);
    const both = (await ask(reviewId, other))['_entities'] as any[];
    expect(both.map((one) => one.timeline.entries.filter(({ because }: any) => because === 'TRIGGER').length)).toEqual([1, 1]);
    expect(await graph.statements(() => ask(reviewId, other))).toBe(await graph.statements(() => ask(reviewId)));
  });

  it('leaves out what is beyond a thousand records, and says how many', async () => {
    await graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       select $1, 'DailyNote', gen_random_uuid(), $2, $3, '2026-03-01T09:00:00Z'::timestamptz + n * interval '1 minute', '2026-03-02T09:00:00Z', 1, 'MADE', '{}' from generate_series(1, 1001) as n`,
      [bench.desk.tenantId, bench.desk.serviceId, bench.people[0]],
    );
    const { entries, leftOut } = await timeline();
    expect([entries.length, leftOut]).toEqual([1000, 3]);
  });
});

const instant = fc.integer({ min: -60, max: 60 }).map((hours) => new Date(Date.parse(HAPPENED) + hours * 3_600_000).toISOString());
const pool = (n: number) => fc.integer({ min: 0, max: n - 1 });
const world = fc.record({
  reader: fc.constantFrom<ReaderRole>(
    'REGISTERED_MANAGER',
    'REGISTERED_MANAGER',
    'SAFEGUARDING_LEAD',
    'KEY_WORKER',
    'SENIOR_CARER',
    'INSPECTOR',
  ),
  opener: fc.constantFrom<[string, string]>(['SERIOUS_INCIDENT', 'Incident'], ['SAFEGUARDING_CONCERN', 'Concern']),
  records: fc.array(
    fc.record({
      kind: fc.constantFrom(
        'DailyNote',
        'Shift',
        'Assignment',
        'Indicator',
        'Alert',
        'TrainingRecord',
        'ShiftAllocation',
        'Incident',
        'Handover',
        'CommunicationLogEntry',
      ),
      state: fc.constantFrom<Told['state']>('MADE', 'MADE', 'MADE', 'RETRACTED'),
      person: fc.option(pool(3), { nil: null }),
      people: fc.option(fc.subarray([0, 1, 2]), { nil: null }),
      elsewhere: fc.constantFrom(false, false, false, true),
      happenedAt: instant,
      hours: fc.constantFrom(1, 8, 30, 48),
      of: fc.option(pool(24), { nil: null }),
      key: fc.constantFrom('shiftId', 'shiftId', 'indicatorId', 'noteId', 'otherId'),
      worker: fc.option(pool(2), { nil: null }),
    }),
    { minLength: 4, maxLength: 24 },
  ),
});

/** A shift in which the trigger happened, with a worker on it who was taught something. */
const began = new Date(Date.parse(HAPPENED) - 4 * 3_600_000).toISOString();
const plain = {
  state: 'MADE',
  person: null,
  people: null,
  elsewhere: false,
  happenedAt: began,
  hours: 8,
  of: null,
  key: 'shiftId',
  worker: 0,
} as const;
const STAFFED = [
  { ...plain, kind: 'Shift', worker: null },
  { ...plain, kind: 'Assignment', of: 0 },
  { ...plain, kind: 'TrainingRecord' },
] as const;

test('whatever four services told, the timeline holds what an oracle finds by hand, for the same reasons (part of R32)', async () => {
  const met = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(world, async ({ records: others, reader, opener: [triggerKind, kind] }) => {
      const records = [...STAFFED, ...others];
      const own = await aBench(graph);
      const trigger = await own.knows(kind, { happenedAt: HAPPENED, personId: own.people[0] as string });
      const id = (await opened(own, { triggerKind, triggers: [trigger] }))['id'] as string;
      const [people, workers, elsewhere] = [[...own.people, anId()], [anId(), anId()], anId()];
      const ids = records.map(() => anId());
      const told = records.map<Told>((one, n) => ({
        ...{ kind: one.kind, id: ids[n] as string, state: one.state, happenedAt: one.happenedAt },
        serviceId: one.elsewhere ? elsewhere : own.desk.serviceId,
        personId: one.person === null ? null : (people[one.person] as string),
        facts: {
          endsAt: new Date(Date.parse(one.happenedAt) + one.hours * 3_600_000).toISOString(),
          ...(one.people ? { peopleIds: one.people.map((at) => people[at]) } : {}),
          ...(one.of !== null && ids[one.of] ? { [one.key]: ids[one.of] } : {}),
          ...(one.worker === null ? {} : { staffMemberId: workers[one.worker] }),
        },
      }));
      for (const one of told)
        await graph.database.asAdmin(
          `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts) values ($1, $2, $3, $4, $5, $6, $6, 1, $7, $8)`,
          [own.desk.tenantId, one.kind, one.id, one.serviceId, one.personId, one.happenedAt, one.state, JSON.stringify(one.facts)],
        );
      const all = [
        ...told,
        {
          ...trigger,
          state: 'MADE',
          serviceId: own.desk.serviceId,
          personId: own.people[0] as string,
          happenedAt: HAPPENED,
          facts: {},
        } as Told,
      ];
      const who = own.desk.as(reader, { services: [own.desk.serviceId], ...(reader === 'INSPECTOR' ? {} : { staffMemberId: anId() }) });
      const { entries } = await timelineFor(who, id, '(from: "2026-03-04", to: "2026-03-06")');
      const { decode } = graph.idsTo(who);
      const found = entries.map(({ record, because }: any) => `${record.happenedAt} ${record.kind} ${decode(record.id)} ${because}`);
      const window = { from: '2026-03-04T00:00:00.000Z', until: '2026-03-07T00:00:00.000Z' };
      const expected = timelineByOracle(all, { serviceId: own.desk.serviceId, triggers: [trigger.id], people: [], reader, ...window });
      expect(found.slice().sort()).toEqual(expected.sort());
      expect(entries.map(({ record }: any) => record.happenedAt)).toEqual(entries.map(({ record }: any) => record.happenedAt).sort());
      for (const { because } of entries) met.set(because, (met.get(because) ?? 0) + 1);
    }),
    { numRuns: 25 },
  );
  expect([...met.keys()].sort()).toEqual(['ABOUT_PERSON', 'FOLLOWED_UP', 'SHIFT_OF_TRIGGER', 'TRIGGER', 'WORKER_OF_SHIFT']);
});

const aJudgement = (record: Ref = incident, more: Input = {}): Input => ({
  ...{
    reviewId,
    record,
    verdict: 'CARE_DELIVERY_PROBLEM',
    expected: 'A call at once, by the plan of falls.',
    reason: 'Nobody told the next shift.',
  },
  ...more,
});
const refusals = (record: Ref = incident, more: Input = {}, who?: keyof Cast) =>
  bench.refusals('judgeTimelineEntry', aJudgement(record, more), who);

describe('what people judge of a record on a timeline', () => {
  it('stands with the record, says what should have happened, is announced without a word, and its words are looked at (R32, part of R118)', async () => {
    const reason = 'The worker failed to call.';
    const fields =
      'id version service { id } review { id } record { kind id happenedAt } verdict expected timePrecision reason judgedBy { id } enteredInErrorAt';
    const made = await bench.does('judgeTimelineEntry', aJudgement(incident, { reason, timePrecision: 'ABOUT' }), fields);
    expect(made).toMatchObject({
      ...{ version: 1, review: { id: reviewId }, record: incident, verdict: 'CARE_DELIVERY_PROBLEM', timePrecision: 'ABOUT', reason },
      ...{ judgedBy: { id: bench.cast.manager }, enteredInErrorAt: null, service: { id: bench.desk.serviceId } },
    });
    expect((await timeline()).entries[0]).toMatchObject({ record: incident, judgement: { verdict: 'CARE_DELIVERY_PROBLEM' } });
    expect(await bench.desk.announced('governance.timeline-entry.judged.v1')).toEqual({
      ...{ reviewId, verdict: 'CARE_DELIVERY_PROBLEM', timePrecision: 'ABOUT' },
      record: { ...incident, happenedAt: HAPPENED, recordedAt: HAPPENED },
    });
    const { wording, timelineJudgements } = await bench.review(
      reviewId,
      'wording { kind id field wording } timelineJudgements { totalCount edges { node { id } } }',
    );
    expect(wording).toContainEqual({ kind: 'TimelineJudgement', id: made['id'], field: 'reason', wording: 'BLAME' });
    expect(timelineJudgements).toEqual({ totalCount: 1, edges: [{ node: { id: made['id'] } }] });
    const page = `{ timelineJudgement(id: "${made['id']}") { verdict } timelineJudgements(reviewId: "${anId()}") { totalCount } }`;
    expect(await graph.run(bench.caller('keyWorker'), HAPPENED, page)).toEqual({
      ...{ timelineJudgement: { verdict: 'CARE_DELIVERY_PROBLEM' }, timelineJudgements: { totalCount: 0 } },
    });
  });

  it('says of an audit on which the review was opened that it is its trigger', async () => {
    const { id } = await opened(bench);
    const { entries } = (await asked(`{ review(id: "${id}") { timeline { ${ENTRIES} } } }`, 'manager')).review.timeline;
    expect(entries.filter(({ because }: any) => because === 'TRIGGER')).toMatchObject([
      { record: { kind: 'Audit' }, source: 'GOVERNANCE' },
    ]);
  });

  it('is the work of the review: of nobody who reviews or verifies it, and of nobody without a part in reviews (R109)', async () => {
    expect((await bench.send('judgeTimelineEntry', aJudgement(), 'keyWorker')).refusals).toEqual([]);
    expect(await refusals(incident, {}, 'quality')).toEqual([refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')]);
    expect(await refusals(incident, {}, 'reviewer')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    expect(await refusals(incident, { reviewId: anId() })).toEqual([refused('NOT_FOUND', 'reviewId')]);
  });

  it('is of a record of the service that stands, with a reason, while the review takes parts', async () => {
    expect(await refusals(incident, { expected: null })).toEqual([refused('EXPECTED_MISSING', 'expected', 'R32')]);
    expect(await refusals({ kind: 'Incident', id: anId() })).toEqual([refused('RECORD_NOT_KNOWN', 'record', 'R28')]);
    const elsewhere = await bench.knows('Incident', { serviceId: anId() });
    const across = bench.desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: bench.cast.nominated });
    expect(await bench.desk.refusalsOf(across, 'judgeTimelineEntry', aJudgement(elsewhere))).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'record', 'R32'),
    ]);
    await graph.database.asAdmin(`update review set state = 'CLOSED', closed_at = now() where id = $1`, [reviewId]);
    expect(await refusals()).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('is given once while it stands, also by two at once; entered in error, it is given anew', async () => {
    const two = ['AS_EXPECTED', 'NOT_RELEVANT'].map((verdict) => () => bench.send('judgeTimelineEntry', aJudgement(incident, { verdict })));
    const answers = await atOnce(graph.database, 'timeline_judgement', two);
    expect(answers.map(({ refusals: [first] }) => first ?? null)).toEqual([null, refused('RECORDED_TWICE', 'record', 'R32')]);
    const id = answers[0]?.said?.['id'] as string;
    const marking = { record: { kind: 'TIMELINE_JUDGEMENT', id }, version: 1, reasonCode: 'WRONG_DETAILS' };
    const marked = await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, 'record { id }');
    expect(marked).toEqual({ said: { id }, refusals: [] });
    expect((await timeline()).entries[0].judgement).toBeNull();
    await bench.does('judgeTimelineEntry', aJudgement(incident, { verdict: 'GOOD_PRACTICE' }));
    expect((await timeline()).entries[0].judgement).toEqual({ verdict: 'GOOD_PRACTICE' });
  });
});
