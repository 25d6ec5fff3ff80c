import type { Refusal } from '@causeway/kernel';
import type { Isolation } from './domain';
import { isolationFaults, type Search } from './isolation';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const search = (more: Partial<Search> = {}): Search => ({
  ...{ place: 'OTHER_PEOPLE', code: 'MISSED_UPDATE', from: '2026-03-02', to: '2026-03-08', looked: 12, found: 0, ...more },
});
const EVERYWHERE = [search(), search({ place: 'OTHER_SHIFTS' }), search({ place: 'OTHER_SERVICES' })];
const judged = (isolation: Isolation | null, searched: readonly Search[], isolationSearch = 'We read the notes of twelve others.') =>
  told(isolationFaults({ isolation, isolationSearch, searched }));

describe('whether a failure was isolated', () => {
  it.each<[string, Isolation, Search[]]>([
    ['isolated after a week’s search everywhere that found nothing', 'ISOLATED', EVERYWHERE],
    ['isolated after looking at one in each place', 'ISOLATED', EVERYWHERE.map((one) => ({ ...one, looked: 1 }))],
    ['a pattern after one search that found it', 'PATTERN', [search({ found: 1 })]],
    ['a pattern after searches of which one found it', 'PATTERN', [search(), search({ found: 12 })]],
    ['a pattern after a search of one day', 'PATTERN', [search({ to: '2026-03-02', found: 1 })]],
    ['unknown without a search', 'UNKNOWN', []],
    ['unknown after searches of one day everywhere', 'UNKNOWN', EVERYWHERE.map((one) => ({ ...one, to: '2026-03-02' }))],
    ['unknown, whatever was found', 'UNKNOWN', [search({ found: 1 }), search({ found: 0 })]],
  ])('may be said to be %s', (_what, isolation, searched) => {
    expect(judged(isolation, searched)).toEqual([]);
  });

  it('is answered, with how it was searched for, in 8000 characters at the most', () => {
    expect(judged(null, [])).toEqual(['ISOLATION_MISSING isolation R11']);
    expect(judged('UNKNOWN', [], ' ')).toEqual(['ISOLATION_MISSING isolationSearch R11']);
    expect(judged('UNKNOWN', [], 'x'.repeat(8000))).toEqual([]);
    expect(judged('UNKNOWN', [], 'x'.repeat(8001))).toEqual(['TEXT_TOO_LONG isolationSearch']);
  });

  it.each(['M', 'missed_update', ' MISSED_UPDATE', 'MISSED_UPDATE ', '2_MISSED', `M${'_'.repeat(40)}`])(
    'is not searched for by %j, which is no code',
    (code) => {
      expect(judged('UNKNOWN', [search(), search({ code })])).toEqual(['CODE_MALFORMED searched R11']);
    },
  );

  it.each(['M2', `M${'_'.repeat(39)}`])('may be searched for by %j', (code) => {
    expect(judged('UNKNOWN', [search({ code })])).toEqual([]);
  });

  it('is searched for from a day to that day or a later one, among as many as are found at the least', () => {
    expect(judged('UNKNOWN', [search(), search({ to: '2026-03-01' })])).toEqual(['ENDS_BEFORE_START searched R11']);
    expect(judged('UNKNOWN', [search({ to: '2026-03-02' })])).toEqual([]);
    expect(judged('UNKNOWN', [search(), search({ looked: 3, found: 4 })])).toEqual(['COUNT_WRONG searched R11']);
    expect(judged('UNKNOWN', [search({ looked: 3, found: 3 })])).toEqual([]);
  });

  it.each<[string, Isolation, Search[], string[]]>([
    ['isolated after no search', 'ISOLATED', [], ['SEARCH_INCOMPLETE searched R11']],
    ['isolated, searched for in two places of three', 'ISOLATED', EVERYWHERE.slice(1), ['SEARCH_INCOMPLETE searched R11']],
    ['isolated, searched for in the first two places', 'ISOLATED', EVERYWHERE.slice(0, 2), ['SEARCH_INCOMPLETE searched R11']],
    [
      'isolated, searched for in the first and the last place',
      'ISOLATED',
      [search(), search({ place: 'OTHER_SERVICES' })],
      ['SEARCH_INCOMPLETE searched R11'],
    ],
    ['a pattern after no search', 'PATTERN', [], ['SEARCH_INCOMPLETE searched R11']],
    ['a pattern after one search that found nothing', 'PATTERN', [search()], ['SEARCH_CONTRADICTS searched R11']],
    ['a pattern after searches that found nothing', 'PATTERN', EVERYWHERE, ['SEARCH_CONTRADICTS searched R11']],
    ['isolated after a search that found it', 'ISOLATED', [...EVERYWHERE, search({ found: 1 })], ['SEARCH_CONTRADICTS searched R11']],
    [
      'isolated, when six days were looked at in one place',
      'ISOLATED',
      [...EVERYWHERE.slice(1), search({ to: '2026-03-07' })],
      ['SEARCH_TOO_SMALL searched R11'],
    ],
    [
      'isolated, when nobody was looked at in one place',
      'ISOLATED',
      [...EVERYWHERE.slice(1), search({ looked: 0 })],
      ['SEARCH_TOO_SMALL searched R11'],
    ],
  ])('may not be said to be %s', (_what, isolation, searched, refused) => {
    expect(judged(isolation, searched)).toEqual(refused);
  });

  it('may be said to be isolated after a short search when a longer one was made in the same place', () => {
    expect(judged('ISOLATED', [...EVERYWHERE, search({ to: '2026-03-03' })])).toEqual([]);
  });
});
