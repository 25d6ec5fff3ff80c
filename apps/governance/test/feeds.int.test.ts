import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import { aCompletion } from './review-inputs';
import { fed, LATER, readyToConclude, tested } from './review-stages';
import { aBench, type Ref } from './reviewing';

const JUNE = '2026-06-02T09:00:00.000Z';
const REASON = 'Every worker concerned has left since.';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
});

/** A minute of a meeting of a kind, held now. */
async function minuted(kind: string, more: Input = {}): Promise<Ref> {
  const { desk, cast, caller } = place.bench;
  const meeting = { serviceId: desk.serviceId, kind, chairId: cast.nominated, ...more };
  const held = await desk.send(caller('nominated'), 'holdMeeting', meeting, 'qualityMeeting { id }', LATER);
  const minute = { meetingId: held.said?.['id'], response: 'Read.', about: [], ...more };
  const { said } = await desk.send(caller('nominated'), 'recordMinute', minute, 'minute { id }', LATER);
  return { kind: 'Minute', id: said?.['id'] as string };
}

const feeding = (feed: string, more: Input): Input => ({ causeId: place.causeId, feed, ...more });
const feed = (name: string, more: Input) => place.bench.does('feedFinding', feeding(name, more), 'id version', LATER);
const refusals = (name: string, more: Input, who: 'manager' | 'quality' | 'lead' = 'manager') =>
  place.bench.refusals('feedFinding', feeding(name, more), who, LATER);
const FIELDS = 'feeds { feed state reason actions { id } records { kind id } cause { id } }';
const feeds = async (): Promise<Record<string, any>[]> => (await place.bench.review(place.reviewId, FIELDS))['feeds'];
const states = async () => Object.fromEntries((await feeds()).map((one) => [one['feed'], one['state']]));

describe('a published finding', () => {
  it('feeds action tracker, quality meeting, supervision and provider oversight by a link or a reason, and a missing feed is listed until the review can be closed (R102)', async () => {
    const { bench, reviewId, causeId, action } = place;
    expect(await states()).toEqual({
      ACTION_TRACKER: 'LINKED',
      QUALITY_MEETING: 'MISSING',
      SUPERVISION: 'MISSING',
      PROVIDER_OVERSIGHT: 'MISSING',
    });
    await tested(bench, causeId);
    await bench.does('completeAction', await aCompletion(bench, action, { completedOn: '2026-04-01' }), 'id', LATER);
    await place.month('2026-04-01', 20);
    await place.heard();
    await bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
    const { version } = await bench.review(reviewId, 'version');
    const closing = () => bench.refusals('closeReview', { reviewId, version }, 'quality', JUNE);
    const unfed = ['QUALITY_MEETING', 'SUPERVISION', 'PROVIDER_OVERSIGHT'].map((name) => refused(`${name}_UNFED`, 'reviewId', 'R102'));
    expect(await closing()).toEqual(unfed);

    const quality = await minuted('QUALITY');
    await feed('QUALITY_MEETING', { record: quality });
    expect(await bench.desk.announced('governance.finding.fed.v1')).toMatchObject({
      reviewId,
      causeId,
      feed: 'QUALITY_MEETING',
      record: quality,
    });
    expect(await closing()).toEqual(unfed.slice(1));
    const supervision = await bench.knows('Supervision', { happenedAt: LATER });
    await feed('SUPERVISION', { record: supervision });
    expect(await closing()).toEqual(unfed.slice(2));
    const asked = `{ review(id: "${reviewId}") { feeds(state: MISSING) { feed } } }`;
    expect((await graph.run(bench.caller('quality'), JUNE, asked))['review'].feeds).toEqual([{ feed: 'PROVIDER_OVERSIGHT' }]);
    await feed('PROVIDER_OVERSIGHT', { reason: REASON });
    expect(JSON.stringify(await bench.desk.announced('governance.finding.fed.v1'))).not.toContain(REASON);
    const [none, cause] = [{ reason: null, actions: [], records: [] }, { id: causeId }];
    expect(await feeds()).toEqual([
      { ...none, cause, feed: 'ACTION_TRACKER', state: 'LINKED', actions: [{ id: action['id'] }] },
      { ...none, cause, feed: 'QUALITY_MEETING', state: 'LINKED', records: [quality] },
      { ...none, cause, feed: 'SUPERVISION', state: 'LINKED', records: [supervision] },
      { ...none, cause, feed: 'PROVIDER_OVERSIGHT', state: 'REASONED', reason: REASON },
    ]);
    // Who took the finding in withdraws that: the feed is missing again.
    await bench.ownerSays('RETRACTED', 'Supervision');
    expect(await states()).toMatchObject({ SUPERVISION: 'MISSING' });
    expect(await closing()).toEqual([refused('SUPERVISION_UNFED', 'reviewId', 'R102')]);
    await feed('SUPERVISION', { record: await bench.knows('Supervision', { happenedAt: LATER }) });
    expect(await bench.does('closeReview', { reviewId, version }, 'state', JUNE)).toEqual({ state: 'CLOSED' });
    expect(await refusals('SUPERVISION', { reason: REASON })).toEqual([refused('WRONG_STATE', 'causeId', 'R102')]);
  });

  it('is published by the conclusion: until then it feeds nothing', async () => {
    const bench = await aBench(graph);
    const { review, causeId } = await readyToConclude(bench);
    const early = { causeId, feed: 'SUPERVISION', reason: REASON };
    expect(await bench.refusals('feedFinding', early)).toEqual([refused('FINDING_UNPUBLISHED', 'causeId', 'R102')]);
    expect((await bench.review(review['id'], 'feeds { feed }'))['feeds']).toEqual([]);
  });

  it('is taken in by records of the feed, of its service, from when it was published, each once', async () => {
    const { knows, desk, caller } = place.bench;
    const quality = await minuted('QUALITY');
    expect(await refusals('PROVIDER_OVERSIGHT', { record: quality })).toEqual([refused('FEED_OF_ANOTHER_KIND', 'record', 'R102')]);
    expect(await refusals('QUALITY_MEETING', { record: await minuted('HANDOVER') })).toEqual([
      refused('FEED_OF_ANOTHER_KIND', 'record', 'R102'),
    ]);
    expect(await refusals('SUPERVISION', { record: await knows('Supervision') })).toEqual([
      refused('FED_BEFORE_PUBLISHED', 'record', 'R102'),
    ]);
    expect(await refusals('SUPERVISION', {})).toEqual([refused('FEED_OR_REASON', 'record', 'R102')]);
    expect(await refusals('SUPERVISION', { reason: 'No.' })).toEqual([refused('REASON_TOO_SHORT', 'reason', 'R102')]);
    expect(await refusals('ACTION_TRACKER', { reason: REASON })).toEqual([refused('FED_ALREADY', 'reason', 'R102')]);
    expect(await refusals('QUALITY_MEETING', { record: { kind: 'Minute', id: anId() } })).toEqual([
      refused('EVIDENCE_UNKNOWN', 'record', 'R28'),
    ]);
    expect(await refusals('SUPERVISION', { record: { kind: 'Supervision', id: anId() } })).toEqual([
      refused('RECORD_NOT_KNOWN', 'record', 'R28'),
    ]);
    const elsewhere = await knows('Supervision', { happenedAt: LATER, serviceId: anId() });
    const across = desk.as('REGISTERED_MANAGER', { staffMemberId: place.bench.cast.manager });
    expect(await desk.refusalsOf(across, 'feedFinding', feeding('SUPERVISION', { record: elsewhere }), LATER)).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'record', 'R102'),
    ]);
    await feed('QUALITY_MEETING', { record: quality });
    expect(await refusals('QUALITY_MEETING', { record: quality })).toEqual([refused('FED_ALREADY', 'record', 'R102')]);
    expect(await refusals('QUALITY_MEETING', { reason: REASON })).toEqual([refused('FED_ALREADY', 'reason', 'R102')]);
    await feed('ACTION_TRACKER', { record: await knows('WorkforceAction', { happenedAt: LATER }) });
    await expect(graph.run(caller('keyWorker'), LATER, '{ findingFeeds(first: 9) { edges { node { feed } } } }')).resolves.toMatchObject({
      findingFeeds: { edges: [{ node: { feed: 'ACTION_TRACKER' } }, { node: { feed: 'QUALITY_MEETING' } }] },
    });
  });

  it('is linked to one record once, when two link it at once', async () => {
    const record = await place.bench.knows('Supervision', { happenedAt: LATER });
    const answers = await atOnce(
      graph.database,
      'review',
      [0, 1].map(() => () => place.bench.send('feedFinding', feeding('SUPERVISION', { record }), 'manager', LATER)),
    );
    expect(answers.map(({ refusals: [first] }) => first?.code ?? 'TAKEN').sort()).toEqual(['FED_ALREADY', 'TAKEN']);
  });

  it('is fed by managers and the provider, and not by who judges the review', async () => {
    expect(await refusals('SUPERVISION', { reason: REASON }, 'quality')).toEqual([refused('JUDGE_DOES_THE_WORK', 'causeId', 'R109')]);
    const { desk, cast } = place.bench;
    const carer = desk.as('SENIOR_CARER', { services: [desk.serviceId], staffMemberId: cast.keyWorker });
    expect(await desk.refusalsOf(carer, 'feedFinding', feeding('SUPERVISION', { reason: REASON }), LATER)).toEqual([
      refused('NOT_PERMITTED', 'causeId'),
    ]);
  });

  it('is no longer fed by what was entered in error, until the review is closed', async () => {
    const { bench } = place;
    await fed(bench, place.causeId);
    const { id, version } = await feed('SUPERVISION', { record: await bench.knows('Supervision', { happenedAt: LATER }) });
    const marking = { record: { kind: 'FINDING_FEED', id }, version, reasonCode: 'WRONG_DETAILS' };
    await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', marking, 'record { id }', LATER);
    expect(await states()).toMatchObject({ SUPERVISION: 'REASONED' });
  });
});
