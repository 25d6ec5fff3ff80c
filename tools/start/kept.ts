import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all, whenever the process is killed. */
export function keep(file: string, facts: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(facts), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** What was kept; null when nothing was, or when it was cut short. */
export function kept<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
