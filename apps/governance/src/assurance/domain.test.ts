import type { Refusal } from '@causeway/kernel';
import { learningItemFaults, minuteFaults, qualityMeetingFaults, type Minute } from './domain';

// The meeting was held at half past midnight of 2 June in London, and is written down on 9 June.
const at = { now: new Date('2026-06-09T09:00:00.000Z'), today: '2026-06-09', happenedAt: new Date('2026-06-01T23:30:00.000Z') };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);

it('takes a meeting that is written down within 28 days, by London days (part of R46)', () => {
  const written = (recordedAt: string) => told(qualityMeetingFaults({ happenedAt: at.happenedAt, recordedAt: new Date(recordedAt) }));
  expect(written('2026-06-30T22:59:59.999Z')).toEqual([]);
  expect(written('2026-06-30T23:00:00.000Z')).toEqual(['WRITTEN_DOWN_LATE happenedAt R46']);
});

describe('a minute', () => {
  const NOTHING = { challenge: null, response: null, ownerId: null, decision: null, dueOn: null };
  const CHALLENGE = { challenge: 'Why do nights have no senior?', response: 'One starts in July.', ownerId: 'S' };
  const DECISION = { decision: 'Nights have a senior.', ownerId: 'S', dueOn: '2026-06-02' };
  const minuted = (more: Partial<Minute>): string[] => told(minuteFaults({ meetingId: 'M', about: [], ...NOTHING, ...more }, at));

  it.each<[string, Partial<Minute>]>([
    ['a challenge with its response and owner', CHALLENGE],
    ['a decision with its owner, due on the day of the meeting', DECISION],
    ['a response alone', { response: 'One starts in July.' }],
    ['a challenge of 8000 characters', { ...CHALLENGE, challenge: 'x'.repeat(8000) }],
    ['a response of 8000 characters', { ...CHALLENGE, response: 'x'.repeat(8000) }],
    ['a decision of 8000 characters', { ...DECISION, decision: 'x'.repeat(8000) }],
  ])('is taken with %s', (_what, more) => {
    expect(minuted(more)).toEqual([]);
  });

  it.each<[string, Partial<Minute>]>([
    ['TEXT_EMPTY challenge', {}],
    ['TEXT_EMPTY challenge', { ...CHALLENGE, ...DECISION, challenge: ' ', response: '\n', decision: '\t' }],
    ['TEXT_TOO_LONG decision', { ...DECISION, decision: 'x'.repeat(8001) }],
    ['TEXT_TOO_LONG challenge', { ...CHALLENGE, challenge: 'x'.repeat(8001) }],
    ['TEXT_TOO_LONG response', { ...CHALLENGE, response: 'x'.repeat(8001) }],
    ['OWNER_MISSING ownerId', { ...DECISION, ownerId: null }],
    ['DUE_DATE_MISSING dueOn', { ...DECISION, dueOn: null }],
    ['DUE_IN_PAST dueOn', { ...DECISION, dueOn: '2026-06-01' }],
    ['CHALLENGE_EMPTY response R77', { ...CHALLENGE, response: null }],
    ['CHALLENGE_EMPTY response R77', { ...CHALLENGE, response: ' ' }],
    ['CHALLENGE_EMPTY response R77', { ...CHALLENGE, ownerId: null }],
    ['TEXT_EMPTY challenge', { ...CHALLENGE, challenge: ' ' }],
    ['TEXT_EMPTY challenge', { ...DECISION, challenge: '\n' }],
    ['TEXT_EMPTY decision', { ...CHALLENGE, decision: '\t' }],
    ['TEXT_EMPTY decision', { ...CHALLENGE, ...DECISION, decision: '' }],
    ['TEXT_EMPTY response', { ...DECISION, response: ' ' }],
  ])('is refused for %s', (refused, more) => {
    expect(minuted(more)).toEqual([refused]);
  });
});

describe('what was learned', () => {
  const WHAT = 'Tell a change to whoever owns the plan.';
  it.each<[string, string, string[], string[]]>([
    ['is shared with somebody', WHAT, ['S'], []],
    ['is shared with nobody', WHAT, [], ['SHARED_WITH_NOBODY sharedWithIds R91']],
    ['is nothing', ' ', ['S'], ['TEXT_EMPTY what']],
    ['is said in 8000 characters', 'x'.repeat(8000), ['S'], []],
    ['is said in more', 'x'.repeat(8001), ['S'], ['TEXT_TOO_LONG what']],
  ])('%s', (_how, what, sharedWithIds, refused) => {
    expect(told(learningItemFaults({ what, sharedWithIds }, at))).toEqual(refused);
  });
});
