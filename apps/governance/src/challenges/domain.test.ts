import type { Refusal } from '@causeway/kernel';
import { answerFaults, challengeFaults, overdue, type Challenge } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);

describe('a challenge', () => {
  const sound = {
    challenge: 'Why do nights have no senior?',
    challengerId: 'nominated',
    ownerId: 'manager',
    dueOn: '2026-03-09',
  } as Challenge;

  it.each<[string, Partial<Challenge>, string[]]>([
    ['asks something of somebody else, until today', {}, []],
    ['asks something', { challenge: ' ' }, ['TEXT_EMPTY challenge R77']],
    ['has 8000 characters at the most', { challenge: 'x'.repeat(8000) }, []],
    ['has no more than those', { challenge: 'x'.repeat(8001) }, ['TEXT_TOO_LONG challenge']],
    ['is not owned by its challenger', { ownerId: 'nominated' }, ['OWNER_CHALLENGES ownerId R77']],
    ['is not due yesterday', { dueOn: '2026-03-08' }, ['DUE_IN_PAST dueOn R77']],
  ])('%s', (_what, more, refused) => {
    expect(told(challengeFaults({ ...sound, ...more }, at))).toEqual(refused);
  });
});

describe('an answer to a challenge', () => {
  const answering = (response: string, by: string | null, answeredAt: Date | null = null) =>
    told(answerFaults({ ownerId: 'manager', answeredAt }, response, by));

  it.each<[string, string, string | null, Date | null, string[]]>([
    ['is its owner’s', 'One starts in July.', 'manager', null, []],
    ['is nobody else’s', 'One starts in July.', 'deputy', null, ['NOT_THE_OWNER challengeId R77']],
    ['is not that of a caller who is no worker', 'One starts in July.', null, null, ['NOT_THE_OWNER challengeId R77']],
    ['says something', '\n', 'manager', null, ['TEXT_EMPTY response R77']],
    ['has 8000 characters at the most', 'x'.repeat(8000), 'manager', null, []],
    ['has no more than those', 'x'.repeat(8001), 'manager', null, ['TEXT_TOO_LONG response']],
    ['is given once', 'Another starts in August.', 'manager', NOW, ['CHALLENGE_ANSWERED challengeId R77']],
  ])('%s', (_what, response, by, answeredAt, refused) => {
    expect(answering(response, by, answeredAt)).toEqual(refused);
  });
});

describe('a challenge past its day', () => {
  it.each<[string, Date | null, string, boolean]>([
    ['is overdue while it is open', null, '2026-03-10', true],
    ['is not overdue on its day', null, '2026-03-09', false],
    ['is not overdue once it was answered', NOW, '2026-03-10', false],
  ])('%s', (_what, answeredAt, today, is) => {
    expect(overdue({ answeredAt, dueOn: '2026-03-09' }, today)).toBe(is);
  });
});
