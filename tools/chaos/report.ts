import type { FaultName, Home } from './faults';
import type { Ledger } from './ledger';

/** How a run over one home ended. */
export interface Outcome extends Ledger {
  readonly home: Home;
  readonly seed: number;
  readonly injected: ReadonlyMap<FaultName, number>;
  /** From the end of a fault until all that had been committed by then was taken in: the worst, and after which fault. */
  readonly worst: { readonly ms: number; readonly after: string };
  /** Events that were handed to consumers beyond the first time. */
  readonly again: number;
  readonly rolledBack: number;
  readonly mostMemoryMb: number;
}

export const MOST_MEMORY_MB = 400;
const MOST_SHOWN = 10;

/** What speaks against a run, in sentences; none: it ended well. */
export const faultsFound = (outcome: Outcome): string[] => [
  ...[...outcome.injected].filter(([, times]) => times === 0).map(([name]) => `the fault "${name}" was never injected`),
  ...(outcome.mostMemoryMb > MOST_MEMORY_MB ? [`a consumer took ${outcome.mostMemoryMb} MB, more than ${MOST_MEMORY_MB}`] : []),
  ...(outcome.committed === 0 ? ['nothing was committed'] : []),
  ...outcome.faults,
];

export const endedWell = (outcome: Outcome): boolean =>
  outcome.lost.length === 0 && outcome.twice.length === 0 && faultsFound(outcome).length === 0;

/** The ledger as it is printed. */
export function printed(outcome: Outcome): string {
  const rows: [string, string][] = [
    ['events committed', String(outcome.committed)],
    ['commands rolled back', String(outcome.rolledBack)],
    ['lost', String(outcome.lost.length)],
    ['effects twice', String(outcome.twice.length)],
    ['dead letters expected', String(outcome.expectedLetters)],
    ['dead letters found', String(outcome.foundLetters)],
    ['delivered again', String(outcome.again)],
    ['worst recovery', `${(outcome.worst.ms / 1000).toFixed(1)} s, after ${outcome.worst.after}`],
    ["a consumer's most memory", `${outcome.mostMemoryMb} MB`],
  ];
  const against = [...shown(outcome.lost, 'lost'), ...shown(outcome.twice, 'twice'), ...shown(faultsFound(outcome), 'and')];
  return [
    `Ledger of ${outcome.home}, seed ${outcome.seed}`,
    ...rows.map(([name, value]) => `  ${name.padEnd(36)}${value}`),
    ...[...outcome.injected].map(([name, times]) => `  ${`fault: ${name}`.padEnd(42)}${times}`),
    ...against.map((line) => `  ${line}`),
  ].join('\n');
}

const shown = (all: readonly string[], what: string): string[] => [
  ...all.slice(0, MOST_SHOWN).map((one) => `${what}: ${one}`),
  ...(all.length > MOST_SHOWN ? [`${what}: ${all.length - MOST_SHOWN} more`] : []),
];
