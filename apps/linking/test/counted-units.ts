import { addDays, londonInstant } from '@causeway/kernel';
import { FACTORS, type Factor } from '../src/hypotheses/factors';
import { testHypotheses } from '../src/hypotheses/testing';
import type { Unit, UnitFailure } from '../src/units/unit';
import { aUnit, aWorker } from './a-unit';

/** So many units of which so many failed, one a day, the failing ones spread evenly. */
export interface Counted {
  readonly failing: number;
  readonly of: number;
  readonly changed: Partial<Unit>;
  /** When, if not from 08:00 to 16:00 and from New Year's Day on. */
  readonly when?: { readonly from?: string; readonly to?: string; readonly first?: string };
}

export const WINDOW = { from: '2025-01-01', to: '2026-06-30' } as const;
export const CODES = ['FALL'] as const;

export const failureOf = (unit: Unit, changed: Partial<UnitFailure> = {}): UnitFailure => ({
  unitId: unit.id,
  recordKind: 'Incident',
  recordId: `incident of ${unit.id}`,
  code: 'FALL',
  happenedAt: unit.startsAt,
  recordedAt: unit.startsAt,
  ...changed,
});

/** Units made from counts, all on working days of one quarter, so that nothing but what is said differs; each has a worker of its own. */
export function counted(...groups: readonly Counted[]): { readonly units: readonly Unit[]; readonly failures: readonly UnitFailure[] } {
  const units: Unit[] = [];
  const failures: UnitFailure[] = [];
  groups.forEach(({ failing, of, changed, when: { from = '08:00', to = '16:00', first = '2025-01-01' } = {} }, g) => {
    for (let n = 0; n < of; n += 1) {
      const day = addDays(first, n % 91);
      const unit = aUnit({
        id: `${g}-${n}`,
        startsAt: londonInstant(day, from).toISOString(),
        endsAt: londonInstant(day, to).toISOString(),
        workers: [aWorker({ staffMemberId: `worker of ${g}-${n}` })],
        ...changed,
      });
      units.push(unit);
      if (Math.floor(((n + 1) * failing) / of) > Math.floor((n * failing) / of)) failures.push(failureOf(unit));
    }
  });
  return { units, failures };
}

export const named = (name: string): Factor => FACTORS.find((one) => one.name === name) as Factor;
export const HANDOVER = named('HANDOVER_INCOMPLETE');
/** What is so of a unit that was handed over badly. */
export const BAD = { handoverComplete: false };

export const tested = (made: { units: readonly Unit[]; failures: readonly UnitFailure[] }, ...factors: readonly Factor[]) =>
  testHypotheses(CODES, made.units, made.failures, WINDOW, factors);

/** What is found of the handover over all services. */
export const pooled = (...groups: readonly Counted[]) => tested(counted(...groups), HANDOVER).hypotheses[0]?.pooled;
