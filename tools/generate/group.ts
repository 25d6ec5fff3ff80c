import { daysOf } from './calendar';
import type { Options } from './options';
import type { Planted } from './plant';
import type { Write } from './rows';
import { makeService, writeShared, type Truth } from './service';
import { FAILURES, RATES, SUPPLIER_KEYS } from './settings';

/** The system that the rows say they come from. */
export const sourceOf = (seed: number): string => `generated-${seed}`;

/** Makes a whole group up, service by service: nothing of one is kept while the next is made. `done` is told after each. */
export function makeGroup(
  options: Options,
  planted: readonly Planted[],
  write: Write,
  truth: Truth,
  done: (services: number) => void = () => undefined,
): void {
  const source = sourceOf(options.seed);
  const days = daysOf(options.from, options.months);
  const sourced: Write = (record, row) => write(record, { source, ...row });
  truth({ what: 'GROUP', ...options, planted, failures: FAILURES, rates: RATES });
  writeShared(sourced, options.from, SUPPLIER_KEYS);
  for (let n = 1; n <= options.services; n += 1) {
    makeService(n, options, days, planted, sourced, truth);
    done(n);
  }
}
