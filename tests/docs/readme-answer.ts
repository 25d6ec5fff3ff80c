import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The answer to the chain that README shows. */
export const answerInReadme = (): unknown =>
  JSON.parse(/```json\n([^]*?)```/.exec(readFileSync(join(__dirname, '../../README.md'), 'utf8'))?.[1] ?? 'null');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What is shown and is not in the answer, by its path. Fields, rows, edges and nodes are left out of what is shown. */
export function notAnswered(shown: unknown, answer: unknown, path = ''): string[] {
  if (Array.isArray(shown)) {
    const rows: unknown[] =
      isRecord(answer) && Array.isArray(answer['edges']) ? answer['edges'].map((edge: { node: unknown }) => edge.node) : [];
    const all: unknown[] = Array.isArray(answer) ? answer : rows;
    return shown.flatMap((one, i) => (all.some((row) => notAnswered(one, row).length === 0) ? [] : [`${path}[${i}]`]));
  }
  if (isRecord(shown))
    return Object.entries(shown).flatMap(([name, value]) =>
      notAnswered(value, isRecord(answer) ? answer[name] : undefined, `${path}.${name}`),
    );
  const same = typeof shown === 'number' && typeof answer === 'number' ? Math.abs(shown - answer) < 0.0001 : shown === answer;
  return same ? [] : [path];
}
