import { ledgerOf, wentBack, type Facts } from './ledger';

const event = (n: number, version = n, aggregateId = 'a') => ({ eventId: `e${n}`, aggregateId, version });
const sound: Facts = {
  outbox: [event(1), event(2), event(3), event(9, 1, 'bad')],
  inbox: ['e9', 'e1', 'e3', 'e2'],
  effects: [event(1), event(2), event(3)],
  letters: [{ eventId: 'e9', code: 'SCHEMA' }],
  acknowledged: [event(1), event(3)],
  rolledBack: ['undone'],
  poison: [{ eventId: 'e9', code: 'SCHEMA' }],
};

describe('the ledger', () => {
  it('of a run in which all went well finds nothing, and counts', () => {
    expect(ledgerOf(sound)).toEqual({ committed: 4, lost: [], twice: [], expectedLetters: 1, foundLetters: 1, faults: [] });
  });

  it.each<[string, 'lost' | 'twice' | 'faults', Partial<Facts>, string]>([
    [
      'an event that was acknowledged and is not in the log',
      'lost',
      { acknowledged: [event(4)] },
      'a v4 was acknowledged and is not in the log',
    ],
    ['planted poison that is not in the log', 'lost', { outbox: sound.outbox.slice(0, 3) }, 'e9 was planted and is not in the log'],
    ['an event that never reached the inbox', 'lost', { inbox: ['e9', 'e1', 'e3'] }, 'e2 (a v2) never reached the inbox'],
    ['an event without its effect', 'lost', { effects: [event(1), event(3)] }, 'e2 (a v2) has no effect'],
    ['an event that is in the log twice, under two ids', 'twice', { outbox: [...sound.outbox, event(5, 3)] }, 'a v3 is in the log twice'],
    ['an event that is in the inbox twice', 'twice', { inbox: [...sound.inbox, 'e1'] }, 'e1 is in the inbox twice'],
    ['an effect that was had twice', 'twice', { effects: [...sound.effects, event(3)] }, 'e3 (a v3) had its effect twice'],
    ['an event that was set aside twice', 'twice', { letters: [...sound.letters, ...sound.letters] }, 'e9 was set aside twice'],
    ['what is in the inbox and nobody announced', 'faults', { inbox: [...sound.inbox, 'x'] }, 'x is in the inbox and not in the log'],
    [
      'an effect of what nobody announced',
      'faults',
      { effects: [...sound.effects, event(7)] },
      'e7 (a v7) had an effect and is not in the log',
    ],
    ['effects out of order', 'faults', { effects: [event(2), event(1), event(3)] }, 'e1 (a v1) had its effect after a later version'],
    [
      'a log out of order',
      'faults',
      { outbox: [event(1), event(3), event(2), event(9, 1, 'bad')] },
      'e2 (a v2) is in the log after a later version',
    ],
    ['poison that was not set aside', 'faults', { letters: [] }, 'e9 should have been set aside (SCHEMA)'],
    ['poison that had an effect', 'faults', { effects: [...sound.effects, event(9, 1, 'bad')] }, 'e9 is poison and had an effect'],
    [
      'a sound event that was set aside',
      'faults',
      { letters: [...sound.letters, { eventId: 'e2', code: '57014' }] },
      'e2 was set aside (57014) and is no poison',
    ],
    [
      'poison set aside for another reason',
      'faults',
      { letters: [{ eventId: 'e9', code: 'Error' }] },
      'e9 was set aside with Error instead of SCHEMA',
    ],
    ['an event of a command that was rolled back', 'faults', { rolledBack: ['bad'] }, 'e9 (bad v1) is of a command that was rolled back'],
  ])('finds %s', (_, where, change, sentence) => {
    expect(ledgerOf({ ...sound, ...change })[where]).toContain(sentence);
  });
});

it('a position that went back, or is gone, is found; one that stood or moved on is not', () => {
  const before = new Map([
    ['a', 5],
    ['b', 3],
    ['c', 1],
  ]);
  expect(
    wentBack(
      before,
      new Map([
        ['a', 4],
        ['b', 3],
      ]),
    ),
  ).toEqual(['a: the position went back from 5 to 4', 'c: the position went back from 1 to 0']);
  expect(
    wentBack(
      before,
      new Map([
        ['a', 6],
        ['b', 3],
        ['c', 1],
        ['d', 0],
      ]),
    ),
  ).toEqual([]);
});
