import { keyWorkerAssignmentMadeV1 } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aComparison, aSample, aTimeline, shownBy, SOURCES } from './review-inputs';
import { compared, concluded, opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench))['id'];
});
afterAll(() => graph.close());

const person = (n: number): string => bench.people[n] ?? '';

describe('step 1, the sample', () => {
  it('keeps its method, its population, both its sources and who drew it (part of R27)', async () => {
    const input = await aSample(bench, reviewId);
    const sample = await bench.does(
      'drawSample',
      input,
      'method populationSize fromAudits { kind id } fromFeedback { kind id } people { id } drawnBy { id } review { id }',
    );
    expect(sample).toEqual({
      method: 'the newest gap of each person',
      populationSize: 12,
      fromAudits: input['fromAudits'],
      fromFeedback: input['fromFeedback'],
      people: bench.people.map((id) => ({ id })),
      drawnBy: { id: bench.cast.deputy },
      review: { id: reviewId },
    });
    const told = await bench.desk.announced('governance.review-sample.drawn.v1');
    expect(told).toMatchObject({ reviewId, populationSize: 12, peopleIds: bench.people, drawnById: bench.cast.deputy });
    expect(JSON.stringify(told)).not.toContain('newest');
  });

  it.each([
    ['a note for an audit', 'fromAudits', 'DailyNote'],
    ['a note for feedback', 'fromFeedback', 'DailyNote'],
    ['feedback for an audit', 'fromAudits', 'Feedback'],
  ])('is refused with %s (part of R27)', async (_what, field, kind) => {
    const input = await aSample(bench, reviewId, { [field]: [await bench.knows(kind)] });
    expect(await bench.refusals('drawSample', input)).toEqual([refused('RECORD_OF_ANOTHER_KIND', field, 'R27')]);
  });

  it('takes a complaint for feedback', async () => {
    await bench.does('drawSample', await aSample(bench, reviewId, { fromFeedback: [await bench.knows('Complaint')] }));
  });

  it('says how it was drawn from audits and from feedback, of how many and by whom, or is none (R27)', async () => {
    const whole = await aSample(bench, reviewId);
    const faulty: readonly (readonly [Input, string, string])[] = [
      [{ method: '' }, 'METHOD_MISSING', 'method'],
      [{ populationSize: 0 }, 'METHOD_MISSING', 'populationSize'],
      [{ fromAudits: [] }, 'SOURCE_MISSING', 'fromAudits'],
      [{ fromFeedback: [] }, 'SOURCE_MISSING', 'fromFeedback'],
      [{ fromAudits: whole['fromFeedback'] }, 'RECORD_OF_ANOTHER_KIND', 'fromAudits'],
      [{ fromFeedback: whole['fromAudits'] }, 'RECORD_OF_ANOTHER_KIND', 'fromFeedback'],
    ];
    for (const [more, code, field] of faulty)
      expect(await bench.refusals('drawSample', { ...whole, ...more })).toEqual([refused(code, field, 'R27')]);
    expect(await bench.does('drawSample', whole, 'method populationSize fromAudits { kind } fromFeedback { kind } drawnBy { id }')).toEqual(
      {
        method: 'the newest gap of each person',
        populationSize: 12,
        fromAudits: [{ kind: 'Audit' }],
        fromFeedback: [{ kind: 'Feedback' }],
        drawnBy: { id: bench.cast.deputy },
      },
    );
  });

  it.each([
    ['no method', { method: ' ' }, 'METHOD_MISSING', 'method'],
    ['a population of nought', { populationSize: 0 }, 'METHOD_MISSING', 'populationSize'],
    ['audits alone', { fromFeedback: [] }, 'SOURCE_MISSING', 'fromFeedback'],
    ['feedback alone', { fromAudits: [] }, 'SOURCE_MISSING', 'fromAudits'],
  ])('is refused with %s (part of R27)', async (_what, more, code, field) => {
    expect(await bench.refusals('drawSample', await aSample(bench, reviewId, more))).toEqual([refused(code, field, 'R27')]);
  });

  it('is refused without people, and with a person whom care records never told of (R28)', async () => {
    expect(await bench.refusals('drawSample', await aSample(bench, reviewId, { peopleIds: [] }))).toEqual([
      refused('PEOPLE_MISSING', 'peopleIds', 'R28'),
    ]);
    expect(await bench.refusals('drawSample', await aSample(bench, reviewId, { peopleIds: [...bench.people, anId()] }))).toEqual([
      refused('RECORD_NOT_KNOWN', 'peopleIds', 'R28'),
    ]);
  });

  it.each(['fromAudits', 'fromFeedback'])('is refused with records in %s that do not exist here', async (field) => {
    const input = await aSample(bench, reviewId, { [field]: [{ kind: 'Audit', id: anId() }] });
    expect(await bench.refusals('drawSample', input)).toEqual([refused('EVIDENCE_UNKNOWN', field, 'R28')]);
  });

  it('is refused with a method longer than its field', async () => {
    expect(await bench.refusals('drawSample', await aSample(bench, reviewId, { method: 'x'.repeat(501) }))).toEqual([
      refused('TEXT_TOO_LONG', 'method'),
    ]);
  });

  it('belongs to the deputy manager: not to the manager, nor the key worker', async () => {
    for (const who of ['manager', 'keyWorker'] as const)
      expect(await bench.refusals('drawSample', await aSample(bench, reviewId), who)).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
  });
});

describe('step 2, a timeline', () => {
  beforeEach(async () => {
    await bench.does('drawSample', await aSample(bench, reviewId));
  });

  it('holds both times of each entry, and takes from them when the change was first identified (R32)', async () => {
    const late = await bench.knows('Feedback', { happenedAt: '2026-02-18T10:00:00.000Z' });
    const early = await bench.knows('DailyNote', { happenedAt: '2026-02-11T10:00:00.000Z' });
    const timeline = await bench.does(
      'recordTimeline',
      await aTimeline(bench, reviewId, person(0), { entries: [late, early] }),
      'person { id } firstIdentifiedAt recordedByMember { id } entries { id happenedAt recordedAt record { __typename } }',
    );
    expect(timeline).toEqual({
      person: { id: person(0) },
      firstIdentifiedAt: new Date('2026-02-11T10:00:00.000Z'),
      recordedByMember: { id: bench.cast.keyWorker },
      entries: [[late, '2026-02-18T10:00:00.000Z', 'Feedback'] as const, [early, '2026-02-11T10:00:00.000Z', 'DailyNote'] as const].map(
        ([ref, at, kind]) => ({ id: ref.id, happenedAt: new Date(at), recordedAt: new Date(at), record: { __typename: kind } }),
      ),
    });
    expect(await bench.desk.announced('governance.person-timeline.recorded.v1')).toMatchObject({
      reviewId,
      personId: person(0),
      firstIdentifiedAt: '2026-02-11T10:00:00.000Z',
      recordedByMemberId: bench.cast.keyWorker,
    });
  });

  it.each(['notesLookedAt', 'feedbackLookedAt', 'incidentsLookedAt'])('is refused until %s (part of R30)', async (field) => {
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, person(0), { [field]: false }))).toEqual([
      refused('NOT_ALL_LOOKED_AT', field, 'R30'),
    ]);
  });

  it('is refused without entries (part of R32)', async () => {
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, person(0), { entries: [] }))).toEqual([
      refused('EVIDENCE_MISSING', 'entries', 'R32'),
    ]);
  });

  it('is refused with an entry that does not exist', async () => {
    const entries = [{ kind: 'Audit', id: anId() }];
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, person(0), { entries }))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'entries', 'R28'),
    ]);
  });

  it('is refused for someone outside the sample', async () => {
    const stranger = (await bench.knows('Person')).id;
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, stranger))).toEqual([
      refused('NOT_IN_SAMPLE', 'personId', 'R28'),
    ]);
  });

  it("is recorded by the person's own key worker of today, and by nobody else (part of R30)", async () => {
    const notTheirs = [refused('NOT_THEIR_KEY_WORKER', 'recordedByMemberId', 'R30')];
    const another = await bench.desk.worker();
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, person(0), { recordedByMemberId: another }))).toEqual([
      refused('NOT_THE_CALLER', 'recordedByMemberId'),
    ]);
    const caller = bench.desk.as('KEY_WORKER', { services: [bench.desk.serviceId], staffMemberId: another });
    const theirs = await aTimeline(bench, reviewId, person(0), { recordedByMemberId: another });
    expect(await bench.desk.refusalsOf(caller, 'recordTimeline', theirs)).toEqual(notTheirs);
    await graph.told(bench.desk.tenantId, keyWorkerAssignmentMadeV1, {
      serviceId: bench.desk.serviceId,
      happenedAt: '2026-01-05T09:00:00.000Z',
      data: { personId: person(0), staffMemberId: another, startsOn: '2026-02-01', endsOn: '2026-03-08' },
    });
    expect(await bench.desk.refusalsOf(caller, 'recordTimeline', theirs)).toEqual(notTheirs);
    await graph.told(bench.desk.tenantId, keyWorkerAssignmentMadeV1, {
      serviceId: bench.desk.serviceId,
      happenedAt: '2026-03-09T07:00:00.000Z',
      data: { personId: person(0), staffMemberId: another, startsOn: '2026-03-09', endsOn: null },
    });
    const { refusals } = await bench.desk.send(caller, 'recordTimeline', theirs, 'personTimeline { id }');
    expect(refusals).toEqual([]);
  });

  it('is recorded once for a person', async () => {
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, person(0)));
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, person(0)))).toEqual([
      refused('RECORDED_TWICE', 'personId'),
    ]);
  });
});

describe('a source of evidence', () => {
  const examined = async (more: Input = {}): Promise<Input> => ({
    reviewId,
    sourceKind: 'CARE_RECORDS',
    state: 'EXAMINED',
    refs: [await bench.knows('DailyNote')],
    showing: 'CONTRADICTS',
    ...more,
  });

  it('is examined with its records and what they showed, or reasoned away', async () => {
    const input = await examined();
    expect(await bench.does('examineSource', input, 'sourceKind state reason showing refs { kind id }')).toEqual({
      sourceKind: 'CARE_RECORDS',
      state: 'EXAMINED',
      reason: null,
      showing: 'CONTRADICTS',
      refs: input['refs'],
    });
    expect(await bench.desk.announced('governance.source-examination.examined.v1')).toMatchObject({
      reviewId,
      sourceKind: 'CARE_RECORDS',
      state: 'EXAMINED',
      showing: 'CONTRADICTS',
    });
    const away = { reviewId, sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason: 'One worker lives in.' };
    expect(await bench.does('examineSource', away, 'state reason refs { id }')).toEqual({
      state: 'NOT_APPLICABLE',
      reason: 'One worker lives in.',
      refs: [],
    });
  });

  it.each([
    ['examined without records', { refs: [] }, 'EVIDENCE_MISSING', 'refs'],
    ['examined without what it showed', { showing: null }, 'SHOWING_MISSING', 'showing'],
    ['reasoned away without a reason', { state: 'NOT_APPLICABLE', refs: [], showing: null, reason: ' ' }, 'REASON_MISSING', 'reason'],
  ])('is refused when %s', async (_what, more, code, field) => {
    const rule = code === 'SHOWING_MISSING' ? 'R19' : 'R18';
    expect(await bench.refusals('examineSource', await examined(more))).toEqual([refused(code, field, rule)]);
  });

  it.each(SOURCES)('is examined, when it is %s, by records of that kind and by no other (part of R18)', async (sourceKind) => {
    const own = await shownBy(bench, sourceKind);
    const other = await bench.knows('Concern');
    expect(await bench.refusals('examineSource', await examined({ sourceKind, refs: [own, other] }))).toEqual([
      refused('RECORD_OF_ANOTHER_KIND', 'refs', 'R18'),
    ]);
    expect((await bench.send('examineSource', await examined({ sourceKind, refs: [own] }))).refusals).toEqual([]);
  });

  it('takes no note for a communication log (part of R18)', async () => {
    expect(await bench.refusals('examineSource', await examined({ sourceKind: 'COMMUNICATION_LOGS' }))).toEqual([
      refused('RECORD_OF_ANOTHER_KIND', 'refs', 'R18'),
    ]);
  });

  it('is refused with records that do not exist, and with too long a reason', async () => {
    expect(await bench.refusals('examineSource', await examined({ refs: [{ kind: 'Minute', id: anId() }] }))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'refs', 'R28'),
    ]);
    expect(await bench.refusals('examineSource', await examined({ reason: 'x'.repeat(8001) }))).toEqual([
      refused('TEXT_TOO_LONG', 'reason'),
    ]);
  });
});

describe('a concluded review', () => {
  it('takes no more sample, timeline, comparison or source', async () => {
    const { review } = await concluded(bench);
    const wrong = [refused('WRONG_STATE', 'reviewId')];
    expect(await bench.refusals('drawSample', await aSample(bench, review['id']))).toEqual(wrong);
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, review['id'], person(0)))).toEqual(wrong);
    expect(await bench.refusals('compareHandover', await aComparison(bench, review['id'], person(0)))).toEqual(wrong);
    const source = { reviewId: review['id'], sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason: 'One worker lives in.' };
    expect(await bench.refusals('examineSource', source)).toEqual(wrong);
  });
});

describe('evidence for a review that is not there', () => {
  it('is refused alike for an invented id and for another service', async () => {
    await compared(bench, reviewId);
    const absent = [refused('NOT_FOUND', 'reviewId')];
    const verbs = [
      ['drawSample', await aSample(bench, anId()), 'DEPUTY_MANAGER'],
      ['recordTimeline', await aTimeline(bench, anId(), person(0)), 'KEY_WORKER'],
      ['compareHandover', await aComparison(bench, anId(), person(0)), 'REGISTERED_MANAGER'],
    ] as const;
    // Records of no one service, so that what is cited could be known in another service too.
    await graph.database.asAdmin('update known_record set service_id = null where tenant_id = $1', [bench.desk.tenantId]);
    for (const [mutation, input, role] of verbs) {
      expect(await bench.refusals(mutation, input)).toEqual(absent);
      const elsewhere = bench.desk.as(role, { services: [anId()], staffMemberId: bench.cast.keyWorker });
      expect(await bench.desk.refusalsOf(elsewhere, mutation, { ...input, reviewId })).toEqual(absent);
    }
  });
});
