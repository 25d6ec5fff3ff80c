import type { Refusal } from '@causeway/kernel';
import { feedFaults, FEEDS, feedsOf, repeatedFaults, unfedFaults, type Feed, type FindingFeed } from './domain';

const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field }) => `${code} ${field}`);
// Half past midnight of 2 June in London.
const review = { state: 'CONCLUDED', concludedAt: new Date('2026-06-01T23:30:00.000Z') } as const;
const cited = (kind: string, happenedAt = '2026-06-01T23:00:00.000Z') => ({ kind, id: `${kind} 1`, happenedAt, recordedAt: happenedAt });
const REASON = 'The service closes in June.';
const link = (feed: Feed, record: FindingFeed['record'], reason: string | null = null) => ({ feed, record, reason });

describe('what a finding feeds', () => {
  it.each<[Feed, string, string | null]>([
    ['ACTION_TRACKER', 'WorkforceAction', null],
    ['QUALITY_MEETING', 'Minute', 'QUALITY'],
    ['SUPERVISION', 'Supervision', null],
    ['SUPERVISION', 'Minute', 'SUPERVISION'],
    ['PROVIDER_OVERSIGHT', 'Minute', 'PROVIDER_OVERSIGHT'],
  ])('%s takes it in by a %s of %s, from the day of the conclusion in London', (feed, kind, meeting) => {
    expect(feedFaults(review, link(feed, cited(kind)), meeting)).toEqual([]);
    expect(told(feedFaults(review, link(feed, cited(kind, '2026-06-01T22:59:59.999Z')), meeting))).toEqual(['FED_BEFORE_PUBLISHED record']);
  });

  it.each<[Feed, string, string | null]>([
    ['ACTION_TRACKER', 'Minute', 'QUALITY'],
    ['QUALITY_MEETING', 'Minute', 'PROVIDER_OVERSIGHT'],
    ['QUALITY_MEETING', 'Audit', null],
    ['SUPERVISION', 'Minute', 'HANDOVER'],
    ['PROVIDER_OVERSIGHT', 'Minute', 'QUALITY'],
    ['PROVIDER_OVERSIGHT', 'Supervision', null],
  ])('%s takes it in by no %s of %s', (feed, kind, meeting) => {
    expect(told(feedFaults(review, link(feed, cited(kind)), meeting))).toEqual(['FEED_OF_ANOTHER_KIND record']);
  });

  it.each<[string, string, ReturnType<typeof link>]>([
    ['neither', 'FEED_OR_REASON record', link('SUPERVISION', null)],
    ['a blank reason', 'FEED_OR_REASON record', link('SUPERVISION', null, ' ')],
    ['both', 'FEED_OR_REASON record', link('SUPERVISION', cited('Supervision'), REASON)],
    ['a word', 'REASON_TOO_SHORT reason', link('SUPERVISION', null, 'Not applicable.')],
    ['a book', 'TEXT_TOO_LONG reason', link('SUPERVISION', null, 'so it is '.repeat(1000))],
  ])('is a record or a reason, and not %s', (_what, refused, said) => {
    expect(told(feedFaults(review, said, null))).toEqual([refused]);
  });

  it('waits for the conclusion, and ends with the closing', () => {
    const open = { state: 'OPEN', concludedAt: null } as const;
    expect(told(feedFaults(open, link('SUPERVISION', null, REASON), null))).toEqual(['FINDING_UNPUBLISHED causeId']);
    expect(told(feedFaults({ ...review, state: 'CLOSED' }, link('SUPERVISION', null, REASON), null))).toEqual(['WRONG_STATE causeId']);
    for (const state of ['CHANGED', 'VERIFIED'] as const)
      expect(feedFaults({ ...review, state }, link('SUPERVISION', null, REASON), null)).toEqual([]);
  });
});

describe('the feeds of a review', () => {
  const [one, other] = [
    { id: 'C', acceptedRiskReason: null },
    { id: 'D', acceptedRiskReason: 'The wing closes.' },
  ];
  const said = (feed: Feed, record: FindingFeed['record'], reason: string | null = null) => ({ causeId: 'C', feed, record, reason });

  it('are four for each finding, missing until a record or a reason is there', () => {
    const states = feedsOf([one, other], [], []).map(({ causeId, feed, state, reason }) => [causeId, feed, state, reason]);
    expect(states).toEqual([
      ...FEEDS.map((feed) => ['C', feed, 'MISSING', null]),
      ...FEEDS.map((feed) => ['D', feed, ...(feed === 'ACTION_TRACKER' ? ['REASONED', 'The wing closes.'] : ['MISSING', null])]),
    ]);
  });

  it('stand in the action tracker by the actions against the finding, and in no other feed', () => {
    const actions = [
      { id: 'A', causesIds: ['C', 'D'] },
      { id: 'B', causesIds: ['D'] },
    ];
    const fed = feedsOf([one], actions, []);
    expect(fed.map(({ state, actionsIds }) => [state, actionsIds])).toEqual([
      ['LINKED', ['A']],
      ['MISSING', []],
      ['MISSING', []],
      ['MISSING', []],
    ]);
  });

  it('go by a record before a reason, and by the reason that came last', () => {
    const reasons = [said('SUPERVISION', null, 'First.'), said('SUPERVISION', null, 'Last.')];
    const at = (more: ReturnType<typeof said>[]) => feedsOf([one], [], more).find(({ feed }) => feed === 'SUPERVISION');
    expect(at(reasons)).toMatchObject({ state: 'REASONED', reason: 'Last.' });
    const linked = at([said('SUPERVISION', cited('Supervision')), ...reasons]);
    expect(linked).toMatchObject({ state: 'LINKED', reason: null, records: [{ kind: 'Supervision' }] });
    expect(told(repeatedFaults({ record: cited('Supervision') }, linked))).toEqual(['FED_ALREADY record']);
    expect(repeatedFaults({ record: { ...cited('Supervision'), id: 'S' } }, linked)).toEqual([]);
    expect(repeatedFaults({ record: { ...cited('Minute'), id: 'Supervision 1' } }, linked)).toEqual([]);
    expect(told(repeatedFaults({ record: null }, linked))).toEqual(['FED_ALREADY reason']);
    expect(repeatedFaults({ record: null }, at(reasons))).toEqual([]);
  });

  it('are each asked for before the review is closed', () => {
    const missing = (feed: Feed) =>
      feedsOf(
        [one],
        [],
        FEEDS.filter((any) => any !== feed).map((any) => said(any, null, REASON)),
      );
    for (const feed of FEEDS) expect(told(unfedFaults(missing(feed)))).toEqual([`${feed}_UNFED reviewId`]);
    expect(
      unfedFaults(
        feedsOf(
          [one],
          [],
          FEEDS.map((any) => said(any, null, REASON)),
        ),
      ),
    ).toEqual([]);
  });
});
