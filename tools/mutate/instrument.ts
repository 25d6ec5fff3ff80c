import { Instrumenter } from '@stryker-mutator/instrumenter';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mutant of a rule: an operator, a constant or a branch that is changed. */
export interface RuleMutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly instead: string;
}

const silent = (): void => undefined;
const no = (): boolean => false;
const logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** Puts Stryker's mutants of some files into a copy, each behind its switch. */
export async function instrument(root: string, folder: string, files: readonly string[]): Promise<RuleMutant[]> {
  const given = files.map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const result = await new Instrumenter(logger).instrument(given, { plugins: null, ignorers: [], excludedMutations: [] });
  for (const { name, content } of result.files) writeFileSync(join(folder, name), content);
  return result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    mutator: mutatorName,
    instead: replacement ?? '',
  }));
}
