import { handoverRecordedV1 } from '@causeway/event-contracts';
import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let recorder: string;
let reviewer: string;
let inspectionId: string;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  desk = await aDesk(graph);
  [recorder, reviewer] = [await desk.worker(), await desk.worker()];
  const inspection = { serviceId: desk.serviceId, inspectedOn: '2026-02-02', overallRating: 'REQUIRES_IMPROVEMENT' };
  inspectionId = (await desk.send(by(), 'recordInspection', inspection, 'inspection { id }')).said?.['id'] as string;
});

const by = (staffMemberId = recorder) => desk.as('REGISTERED_MANAGER', { staffMemberId });
type Row = { readonly id: string; readonly version: number };
const found = async (text = 'Audits missed late updates.'): Promise<Row> =>
  (
    await desk.send(
      by(),
      'recordInspectionFinding',
      { inspectionId, kind: 'BREACH', regulationKey: 'RA2014_17', text },
      'inspectionFinding { id version state }',
    )
  ).said as unknown as Row;
const review = (row: Row, more: Input = {}): Input => ({
  findingId: row.id,
  version: row.version,
  note: 'Agreed.',
  ...more,
});
const reviewed = async (row: Row): Promise<Row> =>
  (await desk.send(by(reviewer), 'reviewFinding', review(row), 'inspectionFinding { id version }')).said as unknown as Row;
const handover = async (day: string, serviceId = desk.serviceId) => ({
  kind: 'Handover',
  id: (
    await graph.told(desk.tenantId, handoverRecordedV1, {
      serviceId,
      happenedAt: `${day}T09:00:00.000Z`,
      data: { ...handoverRecordedV1.example },
    })
  ).aggregateId,
});
const test_ = async (row: Row, more: Input = {}): Promise<Input> => ({
  findingId: row.id,
  version: row.version,
  changedOn: '2026-02-20',
  stillFound: false,
  note: 'Ten of ten in time.',
  evidence: [await handover('2026-03-02')],
  ...more,
});

describe('a finding of an inspection', () => {
  it('is recorded, reviewed by someone else, and tested with evidence from after the change', async () => {
    const first = await found();
    expect(first).toMatchObject({ version: 1, state: 'RECORDED' });
    const second = await reviewed(first);
    expect(await desk.announced('governance.inspection-finding.moved.v1')).toEqual({
      state: 'REVIEWED',
      changedOn: null,
      stillFound: null,
    });
    const input = await test_(second);
    const { said } = await desk.send(
      by(),
      'testFinding',
      input,
      'inspectionFinding { version state reviewedBy { id } reviewNote changedOn testedBy { id } stillFound testNote evidence { kind id } }',
    );
    expect(said).toEqual({
      version: 3,
      state: 'TESTED',
      reviewedBy: { id: reviewer },
      reviewNote: 'Agreed.',
      changedOn: '2026-02-20',
      testedBy: { id: recorder },
      stillFound: false,
      testNote: 'Ten of ten in time.',
      evidence: input['evidence'],
    });
    expect(await desk.announced('governance.inspection-finding.moved.v1')).toEqual({
      state: 'TESTED',
      changedOn: '2026-02-20',
      stillFound: false,
    });
  });

  it('stands in the pack for re-inspection before those that are tested, until it is tested too (R6)', async () => {
    const [one, two, three] = [await found('one'), await found('two'), await found('three')];
    await desk.send(by(), 'testFinding', await test_(await reviewed(one)), '');
    await reviewed(two);
    const pack = async () =>
      (await graph.run(by(), NOW, '{ services { edges { node { reinspectionPack { id state } } } } }'))['services'].edges[0].node
        .reinspectionPack;
    expect(await pack()).toEqual([
      { id: three.id, state: 'RECORDED' },
      { id: two.id, state: 'REVIEWED' },
      { id: one.id, state: 'TESTED' },
    ]);
  });

  it('is not reviewed by who recorded it, under whoever’s name (part of R6)', async () => {
    const row = await found();
    const same = [refused('REVIEWED_BY_RECORDER', 'reviewedById', 'R6')];
    expect(await desk.refusalsOf(by(), 'reviewFinding', review(row))).toEqual(same);
    expect(await desk.refusalsOf(by(reviewer), 'reviewFinding', review(row, { reviewedById: recorder }))).toEqual([
      refused('NOT_THE_CALLER', 'reviewedById'),
    ]);
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['no note', { note: ' ' }, refused('TEXT_EMPTY', 'note')],
    ['a note that is too long', { note: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'note')],
    ['an older version', { version: 0 }, refused('STALE', 'version')],
    ['an unknown id', { findingId: anId() }, refused('NOT_FOUND', 'findingId')],
    ['the name of another', { reviewedById: anId() }, refused('NOT_THE_CALLER', 'reviewedById')],
  ])('is not reviewed with %s', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(by(reviewer), 'reviewFinding', review(await found(), more))).toEqual([refusal]);
  });

  it.each<[string, () => Promise<Input>, ReturnType<typeof refused>]>([
    ['no evidence', async () => ({ evidence: [] }), refused('EVIDENCE_MISSING', 'evidence', 'R6')],
    [
      'evidence of the day of the change',
      async () => ({ evidence: [await handover('2026-02-20')] }),
      refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R6'),
    ],
    [
      'evidence that does not exist',
      async () => ({ evidence: [{ kind: 'Audit', id: anId() }] }),
      refused('EVIDENCE_UNKNOWN', 'evidence', 'R28'),
    ],
    [
      'evidence that is not known',
      async () => ({ evidence: [{ kind: 'Handover', id: anId() }] }),
      refused('RECORD_NOT_KNOWN', 'evidence', 'R28'),
    ],
    [
      'evidence of another service',
      async () => ({ evidence: [await handover('2026-03-02'), await handover('2026-03-02', anId())] }),
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R6'),
    ],
    ['a change before the inspection', async () => ({ changedOn: '2026-02-01' }), refused('CHANGED_BEFORE_INSPECTION', 'changedOn', 'R6')],
    ['no note', async () => ({ note: '' }), refused('TEXT_EMPTY', 'note')],
    ['a note that is too long', async () => ({ note: 'x'.repeat(8001) }), refused('TEXT_TOO_LONG', 'note')],
    ['the name of another', async () => ({ testedById: anId() }), refused('NOT_THE_CALLER', 'testedById')],
  ])('is not tested with %s (part of R6)', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(by(), 'testFinding', await test_(await reviewed(await found()), await more()))).toEqual([refusal]);
  });

  it('is not tested with a change that is still to come', async () => {
    const input = await test_(await reviewed(await found()), { changedOn: '2026-03-10' });
    expect(await desk.refusalsOf(by(), 'testFinding', input)).toEqual([
      refused('HAPPENED_IN_FUTURE', 'changedOn'),
      refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R6'),
    ]);
  });

  it('goes from one state to the next and skips none (part of R6)', async () => {
    const wrong = [refused('FINDING_STATE_WRONG', 'findingId', 'R6')];
    const row = await found();
    expect(await desk.refusalsOf(by(), 'testFinding', await test_(row))).toEqual(wrong);
    const next = await reviewed(row);
    expect(await desk.refusalsOf(by(reviewer), 'reviewFinding', review(next))).toEqual(wrong);
  });

  it('goes nowhere once it was entered in error: what was taken back is not told anew (part of R6)', async () => {
    const gone = [refused('ENTERED_IN_ERROR', 'findingId')];
    const inError = async ({ id, version }: Row): Promise<Row> => {
      const marking = { record: { kind: 'INSPECTION_FINDING', id }, version, reasonCode: 'WRONG_DETAILS' };
      expect((await desk.send(by(), 'enterGovernanceRecordInError', marking, '')).refusals).toEqual([]);
      return { id, version: version + 1 };
    };
    expect(await desk.refusalsOf(by(reviewer), 'reviewFinding', review(await inError(await found())))).toEqual(gone);
    expect(await desk.refusalsOf(by(), 'testFinding', await test_(await inError(await reviewed(await found()))))).toEqual(gone);
    const told = (await graph.events(desk.tenantId)).map(({ type }) => type).filter((type) => type.includes('inspection-finding'));
    expect(told.slice(-2)).toEqual(['governance.inspection-finding.moved.v1', 'governance.inspection-finding.entered-in-error.v1']);
  });

  it('is moved on by those who may, in its service and its tenant', async () => {
    const row = await found();
    expect(await desk.refusalsOf(desk.as('CARE_COORDINATOR', { staffMemberId: reviewer }), 'reviewFinding', review(row))).toEqual([
      refused('NOT_PERMITTED', 'findingId'),
    ]);
    const elsewhere = desk.as('REGISTERED_MANAGER', { services: [anId()], staffMemberId: reviewer });
    expect(await desk.refusalsOf(elsewhere, 'reviewFinding', review(row))).toEqual([refused('NOT_FOUND', 'findingId')]);
    const other = await aDesk(graph);
    const theirs = review(row, { reviewedById: await other.worker() });
    expect(await other.refusalsOf(other.as('REGISTERED_MANAGER'), 'reviewFinding', theirs)).toEqual([refused('NOT_FOUND', 'findingId')]);
  });
});

describe('what was learned', () => {
  const shared = async (...sharedWithIds: string[]): Promise<string> =>
    (await desk.send(by(), 'shareLearning', { serviceId: desk.serviceId, what: 'Name who updates.', sharedWithIds }, 'learningItem { id }'))
      .said?.['id'] as string;
  const as = (staffMemberId?: string) => desk.as('SUPPORT_WORKER', staffMemberId ? { staffMemberId } : {});

  it('is acknowledged once by each, also when it is sent twice at the same time', async () => {
    const learningItemId = await shared(reviewer);
    const acknowledging = () => desk.send(as(reviewer), 'acknowledgeLearning', { learningItemId }, 'seenAt');
    const answers = await atOnce(graph.database, 'learning_acknowledgement', [acknowledging, acknowledging]);
    expect(answers.flatMap((answer) => answer.refusals)).toEqual([refused('ACKNOWLEDGED_ALREADY', 'learningItemId', 'R91')]);
  });

  it('is seen by each with whom it was shared, and shows who has not seen it (R91)', async () => {
    const learningItemId = await shared(recorder, reviewer);
    const seen = { learningItemId, idempotencyKey: anId() };
    expect((await desk.send(as(reviewer), 'acknowledgeLearning', seen, 'seenAt')).said).toEqual(new Date(NOW));
    // Sent again a day later it still was seen when it was.
    expect((await desk.send(as(reviewer), 'acknowledgeLearning', seen, 'seenAt', '2026-03-10T08:00:00.000Z')).said).toEqual(new Date(NOW));
    const { learningItem } = await graph.run(
      by(),
      NOW,
      'query ($id: UUID!) { learningItem(id: $id) { sharedWith { id } seenBy { staffMember { id } seenAt } notSeenBy { id } } }',
      { id: learningItemId },
    );
    expect(learningItem).toEqual({
      sharedWith: [{ id: recorder }, { id: reviewer }],
      seenBy: [{ staffMember: { id: reviewer }, seenAt: new Date(NOW) }],
      notSeenBy: [{ id: recorder }],
    });
    expect(await desk.announced('governance.learning.acknowledged.v1')).toEqual({ learningItemId, staffMemberId: reviewer });
    expect(await desk.refusalsOf(as(reviewer), 'acknowledgeLearning', { learningItemId })).toEqual([
      refused('ACKNOWLEDGED_ALREADY', 'learningItemId', 'R91'),
    ]);
  });

  it('is acknowledged by nobody else, and nobody unknown', async () => {
    const learningItemId = await shared(recorder);
    const not = [refused('NOT_SHARED_WITH_YOU', 'learningItemId', 'R91')];
    expect(await desk.refusalsOf(as(reviewer), 'acknowledgeLearning', { learningItemId })).toEqual(not);
    expect(await desk.refusalsOf(as(), 'acknowledgeLearning', { learningItemId })).toEqual(not);
    expect(await desk.refusalsOf(as(recorder), 'acknowledgeLearning', { learningItemId: anId() })).toEqual([
      refused('NOT_FOUND', 'learningItemId'),
    ]);
    const other = await aDesk(graph);
    expect(
      await other.refusalsOf(other.as('SUPPORT_WORKER', { staffMemberId: recorder }), 'acknowledgeLearning', { learningItemId }),
    ).toEqual([refused('NOT_FOUND', 'learningItemId')]);
  });
});
