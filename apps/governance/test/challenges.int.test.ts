import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused } from './desk';
import { aChallenge, aMinute } from './review-inputs';
import { opened } from './review-stages';
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

const FIELDS = 'id version challenge dueOn response answeredAt overdue challenger { id } owner { id } review { id } minute { id }';

describe('a challenge', () => {
  it('asks of a review, names who answers and until when, and is announced without its text (part of R77)', async () => {
    const said = await bench.does('raiseChallenge', aChallenge(bench, { reviewId }), FIELDS);
    expect(said).toEqual({
      id: expect.any(String),
      version: 1,
      challenge: 'Why did it take three audits to see the gap?',
      dueOn: '2026-03-20',
      response: null,
      answeredAt: null,
      overdue: false,
      challenger: { id: bench.cast.nominated },
      owner: { id: bench.cast.manager },
      review: { id: reviewId },
      minute: null,
    });
    expect(await bench.desk.announced('governance.challenge.raised.v1')).toEqual({
      reviewId,
      minuteId: null,
      challengerId: bench.cast.nominated,
      ownerId: bench.cast.manager,
      dueOn: '2026-03-20',
    });
    expect(await bench.review(reviewId, 'challenges { edges { node { id } } }')).toEqual({
      challenges: { edges: [{ node: { id: said['id'] } }] },
    });
  });

  it('may be of a minute', async () => {
    const minuteId = await aMinute(bench);
    const { id } = await bench.does('raiseChallenge', aChallenge(bench, { minuteId }));
    const query = 'query ($id: UUID!) { minute(id: $id) { challenges { edges { node { id minute { id } review { id } } } } } }';
    const { minute } = await graph.run(bench.caller('quality'), '2026-03-09T08:00:00.000Z', query, { id: minuteId });
    expect(minute).toEqual({ challenges: { edges: [{ node: { id, minute: { id: minuteId }, review: null } }] } });
  });

  it('is of one of the two', async () => {
    const one = [refused('CHALLENGE_OF_ONE', 'reviewId', 'R77')];
    expect(await bench.refusals('raiseChallenge', aChallenge(bench))).toEqual(one);
    expect(await bench.refusals('raiseChallenge', aChallenge(bench, { reviewId, minuteId: await aMinute(bench) }))).toEqual(one);
  });

  it.each([
    ['no text', { challenge: ' ' }, refused('TEXT_EMPTY', 'challenge', 'R77')],
    ['too long a text', { challenge: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'challenge')],
    ['a day that is over', { dueOn: '2026-03-08' }, refused('DUE_IN_PAST', 'dueOn', 'R77')],
    ['an owner whom nobody knows', { ownerId: anId() }, refused('RECORD_NOT_KNOWN', 'ownerId', 'R28')],
    ['a review that is not there', { reviewId: anId() }, refused('NOT_FOUND', 'reviewId')],
    ['a minute that is not there', { reviewId: null, minuteId: anId() }, refused('NOT_FOUND', 'minuteId')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await bench.refusals('raiseChallenge', aChallenge(bench, { reviewId, ...more }))).toEqual([refusal]);
  });

  it('comes from provider level, from somebody, and to somebody else', async () => {
    const input = aChallenge(bench, { reviewId });
    expect(await bench.refusals('raiseChallenge', input, 'manager')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    const nobody = bench.desk.as('NOMINATED_INDIVIDUAL');
    expect(await bench.desk.refusalsOf(nobody, 'raiseChallenge', input)).toEqual([refused('NOT_PERMITTED', 'challenge')]);
    expect(await bench.refusals('raiseChallenge', { ...input, ownerId: bench.cast.nominated })).toEqual([
      refused('OWNER_CHALLENGES', 'ownerId', 'R77'),
    ]);
  });

  it('is overdue from the day after its day until it is answered, and not afterwards (part of R77)', async () => {
    const { id } = await bench.does('raiseChallenge', aChallenge(bench, { reviewId }));
    const overdue = async (at: string): Promise<boolean> =>
      (await graph.run(bench.caller('quality'), at, 'query ($id: UUID!) { challenge(id: $id) { overdue } }', { id }))['challenge'].overdue;
    expect(await overdue('2026-03-20T23:59:00.000Z')).toBe(false);
    expect(await overdue('2026-03-21T00:00:00.000Z')).toBe(true);
    await bench.does('answerChallenge', { challengeId: id, version: 1, response: 'Each audit looked at one person.' });
    expect(await overdue('2026-03-21T00:00:00.000Z')).toBe(false);
  });
});

describe('answering a challenge', () => {
  const answering = (challengeId: string, more: Record<string, unknown> = {}) => ({
    challengeId,
    version: 1,
    response: 'Each audit looked at one person.',
    ...more,
  });
  let challengeId: string;
  beforeEach(async () => {
    challengeId = (await bench.does('raiseChallenge', aChallenge(bench, { reviewId })))['id'];
  });

  it('keeps the answer and its time, and announces the time (part of R77)', async () => {
    const answeredAt = new Date('2026-03-09T08:00:00.000Z');
    expect(await bench.does('answerChallenge', answering(challengeId), 'version response answeredAt')).toEqual({
      version: 2,
      response: 'Each audit looked at one person.',
      answeredAt,
    });
    expect(await bench.desk.announced('governance.challenge.answered.v1')).toEqual({ answeredAt: answeredAt.toISOString() });
  });

  it('is done once', async () => {
    await bench.does('answerChallenge', answering(challengeId));
    expect(await bench.refusals('answerChallenge', answering(challengeId, { version: 2 }))).toEqual([
      refused('CHALLENGE_ANSWERED', 'challengeId', 'R77'),
    ]);
  });

  it('is its owner’s', async () => {
    expect(await bench.refusals('answerChallenge', answering(challengeId), 'nominated')).toEqual([
      refused('NOT_THE_OWNER', 'challengeId', 'R77'),
    ]);
  });

  it.each([
    [{ response: ' ' }, refused('TEXT_EMPTY', 'response', 'R77')],
    [{ response: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'response')],
    [{ version: 2 }, refused('STALE', 'version')],
    [{ challengeId: anId() }, refused('NOT_FOUND', 'challengeId')],
  ])('is refused with %j', async (more, refusal) => {
    expect(await bench.refusals('answerChallenge', answering(challengeId, more))).toEqual([refusal]);
  });
});
