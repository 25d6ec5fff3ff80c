import type { Kind, Mutant } from './mutant';
import type { Result } from './run';

const KINDS: readonly Kind[] = ['refusal', 'policy', 'row-level policy', 'lock', 'unique index'];

/** The committed table: how many of each kind in each project of a commit, and every one that is alive. */
export function tableOf(results: readonly Result[], commit: string): string {
  const places = [...new Set(results.map(placeOf))].sort();
  const cell = (place: string, kind: Kind): string => {
    const all = results.filter((each) => placeOf(each) === place && each.kind === kind);
    return all.length === 0 ? '' : `${all.filter(({ fate }) => fate === 'killed').length}/${all.length}`;
  };
  const sorted = [...results].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const killed = sorted.filter(({ fate }) => fate === 'killed');
  const waiting = sorted.filter(({ fate }) => fate === 'not tried');
  const alive = sorted.filter(({ fate }) => fate !== 'killed' && fate !== 'not tried');
  const rows = (of: readonly Result[]): string[] =>
    of.map((each) => `| ${each.file}:${each.line} | ${each.kind} | \`${said(each.what)}\` | ${each.by ?? each.fate} |`);
  return [
    '# What the tests miss when it is taken away',
    '',
    `Made by \`npm run mutate\` on ${commit}: on a copy, each refusal, policy, row-level policy, lock and unique index is taken away in turn, and the tests that come near it are run until one fails. A cell is killed/planted.`,
    '',
    `| where | ${KINDS.join(' | ')} |`,
    `|---|${KINDS.map(() => '---:').join('|')}|`,
    ...places.map((place) => `| ${place} | ${KINDS.map((kind) => cell(place, kind)).join(' | ')} |`),
    '',
    `${killed.length} of ${results.length} killed${waiting.length > 0 ? `; ${waiting.length} not tried yet` : ''}.`,
    '',
    ...section('Alive: no test failed', '', rows(alive)),
    ...section('Not tried yet', '', rows(waiting)),
    ...section('Held, and by which test', 'a test of', rows(killed)),
  ].join('\n');
}

const section = (title: string, last: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [`## ${title}`, '', `| where | kind | what | ${last} |`, '|---|---|---|---|', ...rows, ''];

const placeOf = ({ file }: Result): string => file.split('/').slice(0, 2).join('/');
/** Code as a cell of a table shows it. */
const said = (what: string): string => what.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
/** What a mutant is called from one run to the next: lines move. */
export const keyOf = ({ file, kind, what }: Pick<Mutant, 'file' | 'kind' | 'what'>): string => `${file} ${kind} ${said(what)}`;
