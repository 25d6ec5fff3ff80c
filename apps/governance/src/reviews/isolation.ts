import { addDays, faults } from '@causeway/kernel';
import type { Isolation } from './domain';

/** Where the same was looked for. */
export type SearchPlace = 'OTHER_PEOPLE' | 'OTHER_SHIFTS' | 'OTHER_SERVICES';

/** One search for the same failure elsewhere, as it is said: what was looked for, where, when, among how many, and how many were found. */
export interface Said {
  readonly place: SearchPlace;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly looked: number;
  readonly found: number;
}

/** The same with what the product itself knew then; absent from those of before it counted. */
export interface Search extends Said {
  readonly held?: { readonly looked: number; readonly found: number };
}

export const EVERYWHERE: readonly SearchPlace[] = ['OTHER_PEOPLE', 'OTHER_SHIFTS', 'OTHER_SERVICES'];

/** How long a search looks back at the least, in days: that nothing was found in less shows nothing. */
const LEAST_DAYS = 7;

export const isCode = (code: string): boolean => /^[A-Z][A-Z0-9_]{1,39}$/.test(code);

const looksFarEnough = ({ looked, from, to }: Search): boolean => looked > 0 && addDays(from, LEAST_DAYS - 1) <= to;

/** What an answer to "was it isolated?" lacks: the search that supports it, with counts that say the same (R11). */
export function isolationFaults(said: {
  readonly isolation: Isolation | null;
  readonly isolationSearch: string;
  readonly searched: readonly Search[];
}) {
  const looked = new Set(said.searched.map((search) => search.place));
  const shown = new Set(said.searched.filter(looksFarEnough).map((search) => search.place));
  const found = said.searched.some((search) => search.found > 0);
  return faults([
    [said.isolation === null, 'ISOLATION_MISSING', 'isolation', 'R11'],
    [said.isolationSearch.trim() === '', 'ISOLATION_MISSING', 'isolationSearch', 'R11'],
    [said.isolationSearch.length > 8000, 'TEXT_TOO_LONG', 'isolationSearch'],
    [said.searched.some((search) => !isCode(search.code)), 'CODE_MALFORMED', 'searched', 'R11'],
    [said.searched.some((search) => search.to < search.from), 'ENDS_BEFORE_START', 'searched', 'R11'],
    [said.searched.some((search) => search.found > search.looked), 'COUNT_WRONG', 'searched', 'R11'],
    [said.searched.some(({ found, held }) => found < (held?.found ?? 0)), 'MORE_WAS_FOUND', 'searched', 'R11'],
    [
      said.isolation === 'ISOLATED' ? EVERYWHERE.some((place) => !looked.has(place)) : said.isolation === 'PATTERN' && looked.size === 0,
      'SEARCH_INCOMPLETE',
      'searched',
      'R11',
    ],
    [
      said.isolation === 'ISOLATED' && EVERYWHERE.every((place) => looked.has(place)) && EVERYWHERE.some((place) => !shown.has(place)),
      'SEARCH_TOO_SMALL',
      'searched',
      'R11',
    ],
    [
      said.isolation === 'ISOLATED' ? found : said.isolation === 'PATTERN' && looked.size > 0 && !found,
      'SEARCH_CONTRADICTS',
      'searched',
      'R11',
    ],
  ]);
}
