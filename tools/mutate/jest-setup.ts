import { afterAll, expect } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from './find-sql';
import type { SqlMutant } from './mutant';

declare global {
  var causewayMutant: ((id: string) => boolean) | undefined;
  var causewaySql: ((file: string, sql: string) => string) | undefined;
}

// In the copy, every test file begins here: it says which mutant is in, and keeps which were met.
const active = process.env['CAUSEWAY_MUTANT'];
const reachedIn = process.env['CAUSEWAY_MUTANT_REACHED'];
const sqlMutant = process.env['CAUSEWAY_MUTANT_SQL']
  ? (JSON.parse(readFileSync(process.env['CAUSEWAY_MUTANT_SQL'], 'utf8')) as SqlMutant)
  : null;
const reached = new Set<string>();

globalThis.causewayMutant = (id) => {
  if (reachedIn) reached.add(id);
  return id === active;
};
globalThis.causewaySql = (file, sql) => {
  if (reachedIn) reached.add(file);
  return sqlMutant?.file === file ? apply(sql, sqlMutant) : sql;
};

afterAll(() => {
  if (!reachedIn) return;
  mkdirSync(reachedIn, { recursive: true });
  const test = expect.getState().testPath ?? '';
  writeFileSync(
    join(reachedIn, `${Buffer.from(test).toString('base64url').slice(-120)}.json`),
    JSON.stringify({ test, reached: [...reached] }),
  );
});
