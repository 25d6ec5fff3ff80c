import { benjaminiHochberg, pooledRateRatio, type TwoRates } from '@causeway/statistics';
import { FACTORS, type FactorName, type Level } from './exposures';
import { makeGroup } from './group';
import type { Planted } from './plant';
import type { Row } from './rows';
import { FAILURES, type FailureCode } from './settings';

interface ServiceTruth {
  readonly service: string;
  readonly levels: Readonly<Record<FactorName, Readonly<Record<Level, number>>>>;
}

interface FailureTruth {
  readonly service: string;
  readonly code: FailureCode;
  readonly exposures: readonly FactorName[];
  readonly unknown: readonly FactorName[];
}

/** The truth about a group of nine services over six months. */
function truthOf(seed: number, planted: readonly Planted[]) {
  const lines: Row[] = [];
  makeGroup(
    { services: 9, people: 8, staff: 12, months: 6, seed, from: '2025-01-01' },
    planted,
    () => undefined,
    (line) => void lines.push(line),
  );
  const of = <T>(what: string): readonly T[] => lines.filter((line) => line['what'] === what) as unknown as readonly T[];
  return { services: of<ServiceTruth>('SERVICE'), failures: of<FailureTruth>('FAILURE') };
}

/** Failing units and units of both levels, by service. */
function tablesOf({ services, failures }: ReturnType<typeof truthOf>, code: FailureCode, factor: FactorName): readonly TwoRates[] {
  return services.map(({ service, levels }) => {
    const own = failures.filter((one) => one.service === service && one.code === code && !one.unknown.includes(factor));
    const exposed = own.filter((one) => one.exposures.includes(factor)).length;
    return {
      exposed: { count: exposed, exposure: levels[factor].EXPOSED },
      unexposed: { count: own.length - exposed, exposure: levels[factor].NOT_EXPOSED },
    };
  });
}

const CODES = Object.keys(FAILURES) as FailureCode[];

/** Each factor with a code of its own, of those that fail most often. */
const OFTEN: readonly FailureCode[] = ['MEALS', 'FALL', 'DISTRESS', 'MEDICINES', 'ROUTINES'];
const worlds = [0, 1, 2, 3].map((nth) =>
  FACTORS.slice(nth * OFTEN.length, (nth + 1) * OFTEN.length).map((factor, n): Planted => ({
    code: OFTEN[n] as FailureCode,
    factor,
    rateRatio: 5,
    services: 'all',
  })),
);

describe('a cause that is planted', () => {
  it('multiplies the rate of the units that are exposed to it, whichever factor it is', () => {
    expect(worlds.flat().map(({ factor }) => factor)).toEqual(FACTORS);
    for (const planted of worlds) {
      const truth = truthOf(11, planted);
      for (const { code, factor } of planted) {
        const tables = tablesOf(truth, code, factor);
        const wide = pooledRateRatio(tables, 0.999);
        expect([factor, pooledRateRatio(tables).lower > 1.2, wide.lower <= 5 && (wide.upper ?? 0) >= 5]).toEqual([factor, true, true]);
      }
    }
  });

  it('multiplies it in the services that it names, and in no other', () => {
    const tables = tablesOf(truthOf(12, [{ code: 'MEALS', factor: 'EVENING', rateRatio: 6, services: [1, 2, 3] }]), 'MEALS', 'EVENING');
    expect(pooledRateRatio(tables.slice(0, 3)).lower).toBeGreaterThan(2);
    expect(pooledRateRatio(tables.slice(3)).lower).toBeLessThan(1);
  });
});

it('without a cause, no factor goes with a failure beyond chance', () => {
  const ps = [21, 22, 23].flatMap((seed) => {
    const truth = truthOf(seed, []);
    const tested = CODES.flatMap((code) => FACTORS.map((factor) => pooledRateRatio(tablesOf(truth, code, factor)).p));
    expect(benjaminiHochberg(tested).filter((q) => q <= 0.05)).toEqual([]);
    return tested;
  });
  expect(ps.filter((p) => p <= 0.05).length / ps.length).toBeLessThan(0.06);
});
