import type { Refusal } from '@causeway/kernel';
import { besides, borneOn, LARGEST_NUMBER, sampleFaults, trailsOf, type Citing } from './domain';

const cited = (id: string, kind = 'DailyNote') => ({
  kind,
  id,
  happenedAt: '2026-02-20T10:00:00.000Z',
  recordedAt: '2026-02-20T10:00:00.000Z',
});
const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field }) => `${code} ${field}`);

describe('what a sample is asked of', () => {
  const sound = { windowStart: '2026-01-01', windowEnd: '2026-03-09', number: 5 };
  it.each<[string, Partial<typeof sound>, string[]]>([
    ['of up to today', {}, []],
    ['of one record', { number: 1 }, []],
    ['of as many as there may be', { number: LARGEST_NUMBER }, []],
    ['of one day', { windowStart: '2026-03-09' }, []],
    ['of a window that ends before it starts', { windowStart: '2026-03-10' }, ['ENDS_BEFORE_START windowEnd']],
    ['of days to come', { windowEnd: '2026-03-10' }, ['HAPPENED_IN_FUTURE windowEnd']],
    ['of nothing', { number: 0 }, ['SAMPLE_NUMBER number']],
    ['of too many', { number: LARGEST_NUMBER + 1 }, ['SAMPLE_NUMBER number']],
  ])('%s', (_what, more, refused) => {
    expect(told(sampleFaults({ ...sound, ...more }, { today: '2026-03-09' }))).toEqual(refused);
  });
});

describe('the trail of a record', () => {
  const place = (more: Partial<Citing>): Citing => ({
    reviewId: 'R',
    part: 'TIMELINE',
    causeId: null,
    actionId: null,
    cited: cited('a'),
    ...more,
  });
  const causes = [{ id: 'C' }, { id: 'D' }];
  const actions = [
    { id: 'X', causesIds: ['C'] },
    { id: 'Y', causesIds: ['D'] },
  ];
  const bearing = (...places: Partial<Citing>[]) => {
    const [trail] = trailsOf(places.map(place));
    const borne = trail && borneOn(trail, causes, actions);
    return [trail?.citedAs, borne?.causes.map(({ id }) => id), borne?.actions.map(({ id }) => id)];
  };

  it('goes to each review that cites it, as what, and to the causes and actions that it bears on', () => {
    expect(bearing({ part: 'WHY', causeId: 'D' }, { part: 'PROOF', causeId: 'D' }, { part: 'WHY', causeId: 'D' })).toEqual([
      ['PROOF', 'WHY'],
      ['D'],
      ['Y'],
    ]);
    expect(bearing({ part: 'ACTION', actionId: 'X' })).toEqual([['ACTION'], ['C'], ['X']]);
    expect(bearing({})).toEqual([['TIMELINE'], ['C', 'D'], ['X', 'Y']]);
    expect(trailsOf([place({}), place({ reviewId: 'Q' })]).map(({ reviewId }) => reviewId)).toEqual(['Q', 'R']);
  });

  it('names what else the review rests on, each record once', () => {
    const places = [place({}), place({ cited: cited('b') }), place({ cited: cited('b') }), place({ cited: cited('a', 'Audit') })];
    expect(besides(cited('a'), places).map(({ kind, id }) => [kind, id])).toEqual([
      ['DailyNote', 'b'],
      ['Audit', 'a'],
    ]);
  });
});
