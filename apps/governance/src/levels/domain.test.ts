import type { Refusal } from '@causeway/kernel';
import type { Review } from '../reviews/domain';
import {
  asksOf,
  decidedLate,
  levelAsks,
  levelDueAt,
  levelFaults,
  LEVELS,
  openingLevelFaults,
  raisingFaults,
  type LevelFacts,
  type ReviewLevel,
} from './domain';
import { endingFaults } from './ending';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const names = (level: ReviewLevel, raised: boolean, concerned: readonly string[] = []): string[] =>
  asksOf(level, { raised, concerned }).map(({ ask }) => ask);
const REASON = 'She was unharmed, and the door was mended.';
const LONG = `It was so ${'x'.repeat(7991)}`;
const SAFE: LevelFacts['safety'] = [{ peopleIds: ['Ann'], verdict: 'SUFFICIENT', shownBy: [{ peopleIds: [] }] }];
const ALL: LevelFacts = {
  ...{ raised: true, concerned: ['Ann'], safety: SAFE, candid: true, involved: true, sources: 2, defences: true, concluded: false },
};

describe('the levels of a review', () => {
  it('ask each what the one below asks, and more', () => {
    const rapid = ['IMMEDIATE_SAFETY', 'CANDOUR_AND_NOTIFICATION'];
    const concise = [...rapid, 'PEOPLE_INVOLVED', 'TWO_SOURCES', 'DEFENCES_EXAMINED'];
    expect(LEVELS.map((level) => names(level, true))).toEqual([rapid, concise, [...concise, 'CAUSES_CONCLUDED']]);
    expect(names('SEVENTY_TWO_HOUR', false)).toEqual(rapid);
    expect(names('CONCISE', false)).toEqual(concise);
  });

  it('ask of one that was opened as a full review its conclusion, and that everybody is safe whom it concerns: the rest is its template’s', () => {
    expect(names('FULL', false)).toEqual(['CAUSES_CONCLUDED']);
    expect(names('FULL', false, ['Ann'])).toEqual(['IMMEDIATE_SAFETY', 'CAUSES_CONCLUDED']);
  });

  it('refuse whoever is not safe, whom a review concerns, at every level, raised or not', () => {
    const lacking = { ...ALL, concerned: ['Ann', 'Bob'] };
    for (const level of LEVELS)
      for (const raised of [true, false])
        expect(told(levelFaults(level, { ...lacking, raised }))).toEqual(['PERSON_NOT_SAFE reviewId PSIRF']);
  });

  it('say of each ask which level asks it, and whether it is met', () => {
    expect(levelAsks('SEVENTY_TWO_HOUR', { ...ALL, candid: false })).toEqual([
      { level: 'SEVENTY_TWO_HOUR', ask: 'IMMEDIATE_SAFETY', met: true },
      { level: 'SEVENTY_TWO_HOUR', ask: 'CANDOUR_AND_NOTIFICATION', met: false },
    ]);
    const last = (concluded: boolean) => levelAsks('FULL', { ...ALL, concluded }).at(-1);
    expect([last(false)?.met, last(true)?.met]).toEqual([false, true]);
  });

  it.each<[Partial<LevelFacts>, string, ReviewLevel]>([
    [{ concerned: [], safety: [] }, 'SAFETY_NOT_SHOWN reviewId PSIRF', 'SEVENTY_TWO_HOUR'],
    [{ candid: false }, 'CANDOUR_NOT_LOOKED_AT reviewId R116', 'SEVENTY_TWO_HOUR'],
    [{ involved: false }, 'NOBODY_INVOLVED reviewId PSIRF', 'CONCISE'],
    [{ sources: 1 }, 'SOURCES_TOO_FEW reviewId R17', 'CONCISE'],
    [{ defences: false }, 'DEFENCES_UNEXAMINED reviewId PSIRF', 'CONCISE'],
  ])('lack %j: %s, from %s up, and not below', (lacking, refused, from) => {
    const facts = { ...ALL, ...lacking };
    const at = LEVELS.filter((level) => told(levelFaults(level, facts)).includes(refused));
    expect(at).toEqual(LEVELS.slice(LEVELS.indexOf(from)));
    expect(levelFaults('FULL', { ...facts, raised: false })).toEqual([]);
    expect(levelFaults('FULL', ALL)).toEqual([]);
  });
});

describe('a 72-hour review', () => {
  const opened = new Date('2026-03-09T08:00:00.000Z');
  const review = { level: 'SEVENTY_TWO_HOUR', receivedAt: opened, state: 'OPEN' } as const;

  it('is due 72 hours from its opening, over a change of the clocks too; no other level is', () => {
    expect(levelDueAt(review)?.toISOString()).toBe('2026-03-12T08:00:00.000Z');
    expect(levelDueAt({ ...review, receivedAt: new Date('2026-03-28T00:30:00.000Z') })?.toISOString()).toBe('2026-03-31T00:30:00.000Z');
    for (const level of ['CONCISE', 'FULL'] as const) expect(levelDueAt({ ...review, level })).toBeNull();
  });

  it('is late once that time is over and nothing was decided', () => {
    const [at, after] = [new Date('2026-03-12T08:00:00.000Z'), new Date('2026-03-12T08:00:00.001Z')];
    expect([decidedLate(review, at), decidedLate(review, after)]).toEqual([false, true]);
    expect(decidedLate({ ...review, state: 'CLOSED' }, after)).toBe(false);
    expect(decidedLate({ ...review, level: 'FULL' }, after)).toBe(false);
  });
});

describe('deciding on a level', () => {
  it.each<[ReviewLevel, string | null, string[]]>([
    ['FULL', null, []],
    ['FULL', REASON, []],
    ['FULL', 'Just so.', ['REASON_TOO_SHORT levelReason PSIRF']],
    ['CONCISE', REASON, []],
    ['CONCISE', null, ['LEVEL_REASON_MISSING levelReason PSIRF']],
    ['SEVENTY_TWO_HOUR', 'No harm.', ['LEVEL_REASON_MISSING levelReason PSIRF']],
    ['CONCISE', LONG, ['TEXT_TOO_LONG levelReason']],
    ['CONCISE', LONG.slice(1), []],
  ])('to open at %s says why: %j', (level, reason, refused) => {
    expect(told(openingLevelFaults(level, reason))).toEqual(refused);
  });

  const open = { state: 'OPEN', level: 'CONCISE', reviewerId: 'reviewer' } as const;

  it.each<[string, Pick<Review, 'state' | 'level'>, ReviewLevel, string, string[]]>([
    ['goes up', open, 'FULL', REASON, []],
    ['does not stay', open, 'CONCISE', REASON, ['LEVEL_NOT_HIGHER level PSIRF']],
    ['does not go down', open, 'SEVENTY_TWO_HOUR', REASON, ['LEVEL_NOT_HIGHER level PSIRF']],
    ['has a reason', open, 'FULL', 'More harm.', ['REASON_TOO_SHORT reason PSIRF']],
    ['has a reason that fits', open, 'FULL', LONG, ['TEXT_TOO_LONG reason']],
    ['is of an open review', { ...open, state: 'CLOSED' }, 'FULL', REASON, ['WRONG_STATE reviewId PSIRF']],
  ])('to raise it %s', (_what, review, to, reason, refused) => {
    expect(told(raisingFaults(review, to, reason))).toEqual(refused);
  });

  const ending = (reason: string, more: Partial<typeof open | Review> = {}, who: string | null = 'reviewer', analysed: string[] = []) =>
    told(endingFaults({ ...open, ...more }, { reason, ending: who, analysed }));

  it('to end it there is the reviewer’s, of an open review below the full level, with a reason', () => {
    expect(ending(REASON)).toEqual([]);
    expect(ending(LONG.slice(1))).toEqual([]);
    for (const who of ['author', null]) expect(ending(REASON, {}, who)).toEqual(['NOT_THE_REVIEWER reviewId R109']);
    expect(ending(REASON, { level: 'FULL' })).toEqual(['LEVEL_FULL reviewId PSIRF']);
    expect(ending(REASON, { state: 'CLOSED' })).toEqual(['WRONG_STATE reviewId PSIRF']);
    expect(ending('Nothing more.')).toEqual(['REASON_TOO_SHORT reason PSIRF']);
    expect(ending(LONG)).toEqual(['TEXT_TOO_LONG reason']);
  });

  it('to end it there concludes nothing of a worker, in the reason or in what was said of barriers and differences', () => {
    expect(ending('The carer failed to lock the door.')).toEqual(['BLAME_BELOW_FULL reason R96']);
    expect(ending('Plain staff error.')).toEqual(['VAGUE reason R95', 'BLAME_BELOW_FULL reason R96']);
    expect(ending(REASON, {}, 'reviewer', ['Locks are checked at nine.', 'The worker forgot the key.'])).toEqual([
      'BLAME_BELOW_FULL reason R96',
    ]);
  });
});
