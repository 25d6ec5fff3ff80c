import { daysBetween } from '@causeway/kernel';
import type { CitedRecord } from '../citations/domain';
import type { WarningRule } from './domain';

export interface OverdueChange extends CitedRecord {
  readonly dueOn: string;
}
export interface ConcernFact extends CitedRecord {
  readonly concernCode: string;
}
export interface RiskFact extends CitedRecord {
  readonly riskCodes: readonly string[];
}

export interface Fired {
  readonly rule: WarningRule;
  readonly because: readonly CitedRecord[];
  readonly setting: string;
  readonly suggestsReview: boolean;
}

/** Defaults of `docs/definitions.md`, each shown beside what it fired. */
export const SETTINGS = { delays: 2, delayDays: 60, concernDays: 90 } as const;

const cited = ({ kind, id, happenedAt, recordedAt }: CitedRecord): CitedRecord => ({ kind, id, happenedAt, recordedAt });

/** Two overdue changes of one person within sixty days (R41, R47). */
export function repeatedDelay(overdue: readonly OverdueChange[]): Fired[] {
  const sorted = [...overdue].sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
  return sorted.flatMap((second, i) => {
    const first = sorted[i - 1];
    if (!first || daysBetween(first.dueOn, second.dueOn) > SETTINGS.delayDays) return [];
    return [
      {
        rule: 'REPEATED_DELAY' as const,
        because: [cited(first), cited(second)],
        setting: `${SETTINGS.delays} overdue changes of the same person in ${SETTINGS.delayDays} days`,
        suggestsReview: true,
      },
    ];
  });
}

/** The same concern of one person raised again within ninety days (R41, R47). */
export function sameConcernAgain(concerns: readonly ConcernFact[]): Fired[] {
  const sorted = [...concerns].sort((a, b) =>
    a.happenedAt === b.happenedAt ? (a.id < b.id ? -1 : 1) : a.happenedAt < b.happenedAt ? -1 : 1,
  );
  return sorted.flatMap((again, i) => {
    const before = sorted
      .slice(0, i)
      .reverse()
      .find((one) => one.concernCode === again.concernCode);
    if (!before || daysBetween(before.happenedAt.slice(0, 10), again.happenedAt.slice(0, 10)) > SETTINGS.concernDays) return [];
    return [
      {
        rule: 'SAME_CONCERN_AGAIN' as const,
        because: [cited(before), cited(again)],
        setting: `the same concern code twice in ${SETTINGS.concernDays} days`,
        suggestsReview: true,
      },
    ];
  });
}

/** A risk that a note or an incident shows and the current plan does not (R48). The newest record of each risk is named. */
export function recordsMismatch(risks: readonly RiskFact[], planned: ReadonlySet<string>): Fired[] {
  const newest = new Map<string, RiskFact>();
  for (const fact of [...risks].sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1)))
    for (const code of fact.riskCodes) newest.set(code, fact);
  return [...newest]
    .filter(([code]) => !planned.has(code))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, fact]) => ({
      rule: 'RECORDS_MISMATCH' as const,
      because: [cited(fact)],
      setting: `risk ${code} is in a record and not in the current plan`,
      suggestsReview: false,
    }));
}
