import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For a mutant, the test files that speak of what it takes away. */
export type Hints = (mutant: string) => ReadonlySet<string>;

/** The codes in a text of code, or the names in it when it has none, as code or SQL writes them. */
export function wordsOf(text: string): string[] {
  const codes = [...text.matchAll(/'([A-Z][A-Z0-9_]{3,})'/g)].map(([, code = '']) => code);
  return codes.length > 0 ? codes : [...text.matchAll(/\b[a-z]+(?:(?:[A-Z][a-z0-9]+)+|(?:_[a-z0-9]+)+)\b/g)].map(([name]) => name);
}

/** Hints by the words of each mutant: a refusal's code stands in the test that expects it. `said` gives a mutant's own code. */
export function hintsOf(folder: string, tests: readonly string[], said: ReadonlyMap<string, string>): Hints {
  const texts = [...new Set(tests)].map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  const files = new Map<string, ReadonlySet<string>>();
  const filesWith = (word: string): ReadonlySet<string> => {
    const known = files.get(word) ?? new Set(texts.filter(([, text]) => new RegExp(`\\b${word}\\b`).test(text)).map(([file]) => file));
    files.set(word, known);
    return known;
  };
  return (mutant) => new Set(wordsOf(said.get(mutant) ?? '').flatMap((word) => [...filesWith(word)]));
}
