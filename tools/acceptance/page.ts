import type { Shown } from './titles';

export interface Found extends Shown {
  readonly file: string;
}

/** The page `docs/acceptance.md`: each row, whether it is done, and the tests that show it. */
export function pageOf(rows: readonly string[], found: readonly Found[]): string {
  const lines = rows.map((words, i) => {
    const mine = found.filter(({ row }) => row === i + 1);
    const state = mine.some(({ whole }) => whole) ? 'done' : mine.length > 0 ? 'in part' : 'not yet';
    const tests = mine.map(({ file, title }) => `${file}: ${escaped(title)}`).sort();
    return { state, line: `| R${i + 1} | ${escaped(words)} | ${state} | ${tests.join('<br>')} |` };
  });
  const count = (state: string): number => lines.filter((line) => line.state === state).length;
  return [
    '# What is shown, and by which test',
    '',
    'Made by `npm run acceptance` from the titles of the tests; `npm run check` fails when it is out of date. A row is done when',
    'a test wholly shows it, in part when tests show some of it, and not yet when none does.',
    '',
    `${count('done')} done, ${count('in part')} in part, ${count('not yet')} not yet.`,
    '',
    '| row | what must be so | state | tests |',
    '|---|---|---|---|',
    ...lines.map(({ line }) => line),
    '',
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
