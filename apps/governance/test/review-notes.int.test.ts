import { staffInterviewRecordedV1, staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused } from './desk';
import { aConclusion, aNote } from './review-inputs';
import { opened, readyToConclude } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

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

const notesOf = async (id: string): Promise<readonly Record<string, any>[]> =>
  (await bench.review(id, 'reviewNotes(first: 20) { edges { node { subject text author { id } refs { kind id } } } }'))[
    'reviewNotes'
  ].edges.map(({ node }: { node: Record<string, any> }) => node);

describe('a note of a review', () => {
  it('keeps author, text and the records that show it, and is announced without its text', async () => {
    const handover = await bench.knows('Handover');
    const said = await bench.does(
      'recordReviewNote',
      aNote(reviewId, { refs: [handover] }),
      'subject verdict text author { id } refs { kind id } review { id } service { id }',
    );
    expect(said).toEqual({
      subject: 'OTHER',
      verdict: null,
      text: 'The family asked to see the timeline.',
      author: { id: bench.cast.deputy },
      refs: [handover],
      review: { id: reviewId },
      service: { id: bench.desk.serviceId },
    });
    const then = '2026-02-20T10:00:00.000Z';
    expect(await bench.desk.announced('governance.review-note.recorded.v1')).toEqual({
      reviewId,
      subject: 'OTHER',
      verdict: null,
      authorId: bench.cast.deputy,
      refs: [{ ...handover, happenedAt: then, recordedAt: then }],
    });
    expect(await notesOf(reviewId)).toHaveLength(1);
    expect(await notesOf((await opened(bench))['id'])).toEqual([]);
  });

  it.each([
    ['no text', { text: ' ' }, refused('TEXT_EMPTY', 'text')],
    ['too long a text', { text: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'text')],
    ['a conclusion', { subject: 'CONCLUSION' }, refused('NOTED_BY_CONCLUDING', 'subject', 'R35')],
    ['records that nobody knows', { refs: [{ kind: 'Handover', id: anId() }] }, refused('RECORD_NOT_KNOWN', 'refs', 'R28')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await bench.refusals('recordReviewNote', aNote(reviewId, more))).toEqual([refusal]);
  });

  it('is refused on a review that is closed, is not there, or is of another service', async () => {
    expect(await bench.refusals('recordReviewNote', aNote(anId()))).toEqual([refused('NOT_FOUND', 'reviewId')]);
    const elsewhere = bench.desk.as('DEPUTY_MANAGER', { services: [anId()] });
    expect(await bench.desk.refusalsOf(elsewhere, 'recordReviewNote', aNote(reviewId))).toEqual([refused('NOT_FOUND', 'reviewId')]);
    await graph.database.asAdmin("update review set state = 'CLOSED' where id = $1", [reviewId]);
    expect(await bench.refusals('recordReviewNote', aNote(reviewId))).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('is written by the reviewer too', async () => {
    await bench.send('recordReviewNote', aNote(reviewId), 'reviewer');
    expect(await notesOf(reviewId)).toMatchObject([{ author: { id: bench.cast.reviewer } }]);
  });
});

describe('the verdict on handover support', () => {
  it('is given with the handover records that show it (R58)', async () => {
    const note = aNote(reviewId, { subject: 'HANDOVER_SUPPORT', verdict: 'INSUFFICIENT', refs: [await bench.knows('Handover')] });
    expect(await bench.refusals('recordReviewNote', { ...note, verdict: null })).toEqual([refused('VERDICT_MISSING', 'verdict', 'R58')]);
    for (const refs of [[], [await bench.knows('DailyNote')]])
      expect(await bench.refusals('recordReviewNote', { ...note, refs })).toEqual([refused('HANDOVER_REFS_MISSING', 'refs', 'R58')]);
    expect(await bench.does('recordReviewNote', note, 'subject verdict')).toEqual({ subject: 'HANDOVER_SUPPORT', verdict: 'INSUFFICIENT' });
  });
});

describe('the verdict on interviews', () => {
  const interviewed = async (contract: string): Promise<Ref> => {
    const facts = { serviceId: bench.desk.serviceId, happenedAt: '2026-02-20T10:00:00.000Z' };
    const { aggregateId: staffMemberId } = await graph.told(bench.desk.tenantId, staffMemberRegisteredV1, {
      ...facts,
      data: { contract, jobRole: 'SUPPORT_WORKER', supplierId: null, startedOn: '2026-01-05' },
    });
    const { aggregateId: id } = await graph.told(bench.desk.tenantId, staffInterviewRecordedV1, {
      ...facts,
      data: { staffMemberId, interviewerId: bench.cast.deputy, topic: 'HANDOVER', ownershipAccount: 'UNKNOWN', shiftId: null },
    });
    return { kind: 'StaffInterview', id };
  };

  it('is given on an interview of a permanent worker: agency workers alone are refused (part of R57)', async () => {
    const agency = await interviewed('AGENCY');
    const note = aNote(reviewId, { subject: 'INTERVIEWS', verdict: 'INSUFFICIENT', refs: [agency] });
    const missing = [refused('PERMANENT_INTERVIEW_MISSING', 'refs', 'R57')];
    expect(await bench.refusals('recordReviewNote', note)).toEqual(missing);
    expect(await bench.refusals('recordReviewNote', { ...note, refs: [] })).toEqual(missing);
    const refs = [agency, await interviewed('PERMANENT')];
    expect(await bench.refusals('recordReviewNote', { ...note, refs, verdict: null })).toEqual([
      refused('VERDICT_MISSING', 'verdict', 'R57'),
    ]);
    expect((await bench.send('recordReviewNote', { ...note, refs })).refusals).toEqual([]);
  });
});

describe('the conclusion', () => {
  it('is found in the notes, with every record of the sources that were examined, each once (part of R35)', async () => {
    const { review } = await readyToConclude(bench);
    await bench.does('concludeReview', aConclusion(review));
    const { sourceExaminations } = await bench.review(
      review['id'],
      'sourceExaminations(first: 20) { edges { node { refs { kind id } } } }',
    );
    const refs = sourceExaminations.edges.flatMap(({ node }: { node: { refs: Ref[] } }) => node.refs);
    const [note, ...others] = (await notesOf(review['id'])).filter(({ subject }) => subject !== 'IMMEDIATE_SAFETY');
    expect(others).toEqual([]);
    expect(note).toMatchObject({ subject: 'CONCLUSION', text: aConclusion(review)['conclusion'], author: { id: bench.cast.manager } });
    expect(refs).toHaveLength(2);
    expect(note?.['refs']).toHaveLength(2);
    expect(note?.['refs']).toEqual(expect.arrayContaining(refs));
    expect(await bench.desk.announced('governance.review-note.recorded.v1')).toMatchObject({ subject: 'CONCLUSION', verdict: null });
  });
});
