import { anId, type TestGraph } from '@causeway/testing';
import { aDesk, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let worker: string;
let meetingId: string;
beforeAll(async () => {
  graph = await openGraph();
  desk = await aDesk(graph);
  worker = await desk.worker();
  const meeting = { serviceId: desk.serviceId, kind: 'PROVIDER_OVERSIGHT', chairId: worker };
  meetingId = (await desk.send(by(), 'holdMeeting', meeting, 'qualityMeeting { id }')).said?.['id'] as string;
});
afterAll(() => graph.close());

const by = () => desk.as('NOMINATED_INDIVIDUAL');

test('a meeting is announced with its kind and who chaired', async () => {
  expect(await desk.announced('governance.quality-meeting.held.v1')).toEqual({ kind: 'PROVIDER_OVERSIGHT', chairId: worker });
});

it('is refused for a meeting of over 28 days ago: a month without one is not filled in afterwards (part of R46)', async () => {
  const meeting = (happenedAt: string) => ({ serviceId: desk.serviceId, kind: 'PROVIDER_OVERSIGHT', chairId: worker, happenedAt });
  expect(await desk.refusalsOf(by(), 'holdMeeting', meeting('2026-02-08T23:59:59.000Z'))).toEqual([
    refused('WRITTEN_DOWN_LATE', 'happenedAt', 'R46'),
  ]);
  const held = await desk.send(by(), 'holdMeeting', meeting('2026-02-09T00:00:00.000Z'), 'qualityMeeting { id }');
  expect(held.refusals).toEqual([]);
});

describe('a minute', () => {
  const minute = (more: Input = {}): Input => ({
    meetingId,
    challenge: 'Why are updates late?',
    response: 'A named key worker from Monday.',
    ownerId: worker,
    about: [],
    ...more,
  });

  it('keeps the challenge, its answer, its owner and what it speaks of, and announces no text', async () => {
    const first = (await desk.send(by(), 'recordMinute', minute(), 'minute { id }')).said?.['id'];
    const about = [{ kind: 'Minute', id: first }];
    const { said } = await desk.send(
      by(),
      'recordMinute',
      minute({ about }),
      'minute { challenge response about { kind id } meeting { id } }',
    );
    expect(said).toEqual({
      challenge: 'Why are updates late?',
      response: 'A named key worker from Monday.',
      about,
      meeting: { id: meetingId },
    });
    const now = '2026-03-09T08:00:00.000Z';
    expect(await desk.announced('governance.minute.recorded.v1')).toEqual({
      meetingId,
      ownerId: worker,
      about: [{ ...about[0], happenedAt: now, recordedAt: now }],
    });
  });

  it.each<[string, Input]>([
    ['no response', { response: null }],
    ['nobody who owns it', { ownerId: null }],
  ])('is refused when it is a challenge with %s', async (_what, more) => {
    expect(await desk.refusalsOf(by(), 'recordMinute', minute(more))).toEqual([refused('CHALLENGE_EMPTY', 'response', 'R77')]);
  });

  it('keeps a decision with its owner and its date', async () => {
    const decided = { challenge: null, response: null, decision: 'Name a deputy for every plan.', dueOn: '2026-03-09' };
    const { said } = await desk.send(by(), 'recordMinute', minute(decided), 'minute { challenge response decision dueOn owner { id } }');
    expect(said).toEqual({ ...decided, owner: { id: worker } });
    expect(JSON.stringify(await desk.announced('governance.minute.recorded.v1'))).not.toContain('deputy');
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['says nothing', { challenge: ' ', response: '' }, refused('TEXT_EMPTY', 'challenge')],
    [
      'decides without an owner',
      { challenge: null, decision: 'Act.', dueOn: '2026-04-01', ownerId: null },
      refused('OWNER_MISSING', 'ownerId'),
    ],
    ['decides without a date', { decision: 'Act.' }, refused('DUE_DATE_MISSING', 'dueOn')],
    ['decides for a day before the meeting', { decision: 'Act.', dueOn: '2026-03-08' }, refused('DUE_IN_PAST', 'dueOn')],
    ['decides at too great length', { decision: 'x'.repeat(8001), dueOn: '2026-04-01' }, refused('TEXT_TOO_LONG', 'decision')],
  ])('is refused when it %s', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(by(), 'recordMinute', minute(more))).toEqual([refusal]);
  });

  it.each<[string, Input, string]>([
    ['challenge', { challenge: 'x'.repeat(8001) }, 'challenge'],
    ['response', { response: 'x'.repeat(8001) }, 'response'],
  ])('is refused when its %s is too long', async (_what, more, field) => {
    expect(await desk.refusalsOf(by(), 'recordMinute', minute(more))).toEqual([refused('TEXT_TOO_LONG', field)]);
  });

  it('speaks of records that exist here', async () => {
    expect(await desk.refusalsOf(by(), 'recordMinute', minute({ about: [{ kind: 'Minute', id: anId() }] }))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'about', 'R28'),
    ]);
    expect(await desk.refusalsOf(by(), 'recordMinute', minute({ about: [{ kind: 'Feedback', id: anId() }] }))).toEqual([
      refused('RECORD_NOT_KNOWN', 'about', 'R28'),
    ]);
  });
});

describe('a learning item', () => {
  const learning = (more: Input = {}): Input => ({
    serviceId: desk.serviceId,
    what: 'Name who updates the plan.',
    sharedWithIds: [worker],
    ...more,
  });

  it('is shared with workers, and announced without what was learned', async () => {
    const { said } = await desk.send(by(), 'shareLearning', learning(), 'learningItem { what sharedWith { id } }');
    expect(said).toEqual({ what: 'Name who updates the plan.', sharedWith: [{ id: worker }] });
    expect(await desk.announced('governance.learning-item.shared.v1')).toEqual({ sharedWithIds: [worker] });
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['says nothing', { what: '' }, refused('TEXT_EMPTY', 'what')],
    ['is too long', { what: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'what')],
    ['is shared with nobody', { sharedWithIds: [] }, refused('SHARED_WITH_NOBODY', 'sharedWithIds', 'R91')],
  ])('is refused when it %s', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(by(), 'shareLearning', learning(more))).toEqual([refusal]);
  });
});
