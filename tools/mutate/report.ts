import type { Kind } from './mutant';
import type { Result } from './run';

const KINDS: readonly Kind[] = ['refusal', 'policy', 'row-level policy', 'lock', 'unique index'];

/** The committed table: how many of each kind in each project of a commit, and every one that is alive. */
export function tableOf(results: readonly Result[], commit: string): string {
  const places = [...new Set(results.map(placeOf))].sort();
  const cell = (place: string, kind: Kind): string => {
    const all = results.filter((each) => placeOf(each) === place && each.kind === kind);
    return all.length === 0 ? '' : `${all.filter(({ fate }) => fate === 'killed').length}/${all.length}`;
  };
  const alive = results.filter(({ fate }) => fate !== 'killed').sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    '# What the tests miss when it is taken away',
    '',
    `Made by \`npm run mutate\` on ${commit}: on a copy, each refusal, policy, row-level policy, lock and unique index is taken away in turn, and the tests that come near it are run. A cell is killed/planted.`,
    '',
    `| where | ${KINDS.join(' | ')} |`,
    `|---|${KINDS.map(() => '---:').join('|')}|`,
    ...places.map((place) => `| ${place} | ${KINDS.map((kind) => cell(place, kind)).join(' | ')} |`),
    '',
    `${results.length - alive.length} of ${results.length} killed.`,
    '',
    ...(alive.length === 0 ? [] : ['## Alive: no test failed', '', '| where | kind | what | |', '|---|---|---|---|']),
    ...alive.map(
      ({ file, line, kind, what, fate }) =>
        `| ${file}:${line} | ${kind} | \`${what.replaceAll('|', '\\|').replaceAll('`', "'")}\` | ${fate} |`,
    ),
    ...(alive.length === 0 ? [] : ['']),
  ].join('\n');
}

const placeOf = ({ file }: Result): string => file.split('/').slice(0, 2).join('/');
