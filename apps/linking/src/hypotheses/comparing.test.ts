import { BAD, CODES, counted, failureOf, HANDOVER, pooled, tested, WINDOW, type Counted } from '../../test/counted-units';
import { aWorker } from '../../test/a-unit';
import { instantsOf } from '../measures/window';
import type { Unit } from '../units/unit';
import { compare, isOver, type Asking } from './comparing';
import type { Factor } from './factors';
import { levelAsked, observe } from './observing';
import { labelsFor } from './strata';

describe('insufficient data', () => {
  const missing = (...groups: readonly Counted[]) => pooled(...groups)?.missing.map(({ what, has, needs }) => [what, has, needs]);

  it.each<[string, readonly Counted[], readonly string[]]>([
    [
      'nothing failed',
      [
        { failing: 0, of: 100, changed: BAD },
        { failing: 0, of: 100, changed: {} },
      ],
      ['FAILING_UNITS', 'EXPOSED_UNITS'],
    ],
    ['every unit is exposed', [{ failing: 40, of: 400, changed: BAD }], ['FAILING_UNITS', 'NOT_EXPOSED_UNITS']],
    ['none is', [{ failing: 40, of: 400, changed: {} }], ['FAILING_UNITS', 'EXPOSED_UNITS']],
    ['nothing is known of any', [{ failing: 40, of: 400, changed: { handoverComplete: null } }], ['PERCENT_KNOWN', 'FAILING_UNITS']],
    ['there are no units', [], ['PERCENT_KNOWN', 'FAILING_UNITS']],
  ])('is said, with what is missing and no ratio, where %s', (_name, groups, whats) => {
    const found = tested(counted(...groups), HANDOVER);
    expect(found.tests).toBe(0);
    expect(found.hypotheses[0]?.pooled).toMatchObject({
      outcome: 'INSUFFICIENT_DATA',
      ratio: null,
      crude: null,
      q: null,
      attributable: null,
    });
    expect(found.hypotheses[0]?.pooled.missing.map(({ what }) => what)).toEqual(expect.arrayContaining([...whats]));
  });

  it.each<[string, readonly Counted[], readonly [string, number, number]]>([
    [
      'nine failing units',
      [
        { failing: 4, of: 200, changed: BAD },
        { failing: 5, of: 200, changed: {} },
      ],
      ['FAILING_UNITS', 9, 10],
    ],
    [
      '19 exposed units',
      [
        { failing: 19, of: 19, changed: BAD },
        { failing: 30, of: 60, changed: {} },
      ],
      ['EXPOSED_UNITS', 19, 20],
    ],
    [
      '19 others',
      [
        { failing: 30, of: 60, changed: BAD },
        { failing: 19, of: 19, changed: {} },
      ],
      ['NOT_EXPOSED_UNITS', 19, 20],
    ],
    [
      'under five expected',
      [
        { failing: 30, of: 30, changed: BAD },
        { failing: 0, of: 170, changed: {} },
      ],
      ['EXPECTED_FAILING_EXPOSED', 4.5, 5],
    ],
    [
      'under five expected of the others',
      [
        { failing: 30, of: 170, changed: BAD },
        { failing: 0, of: 30, changed: {} },
      ],
      ['EXPECTED_FAILING_NOT_EXPOSED', 4.5, 5],
    ],
    [
      '49 % known',
      [
        { failing: 20, of: 98, changed: BAD },
        { failing: 20, of: 98, changed: {} },
        { failing: 0, of: 204, changed: { handoverComplete: null } },
      ],
      ['PERCENT_KNOWN', 49, 50],
    ],
    [
      'five weeks',
      [
        { failing: 20, of: 35, changed: BAD },
        { failing: 10, of: 35, changed: {} },
      ],
      ['SERVICE_WEEKS', 5, 6],
    ],
  ])('is said of %s', (_name, groups, one) => {
    expect(missing(...groups)).toContainEqual([...one]);
    expect(pooled(...groups)).toMatchObject({ outcome: 'INSUFFICIENT_DATA', ratio: null });
  });

  it('counts only strata in which units can be compared', () => {
    const apart = [
      { failing: 30, of: 300, changed: { serviceId: 'a', ...BAD } },
      { failing: 30, of: 300, changed: { serviceId: 'b' } },
    ] as const;
    expect(missing(...apart)).toContainEqual(['FAILING_UNITS', 0, 10]);
    const one = [{ failing: 40, of: 200, changed: BAD }, { failing: 20, of: 200, changed: {} }, ...apart] as const;
    expect(pooled(...one)).toMatchObject({ strata: 1, ratio: { n: 400, population: 1000 }, crude: { n: 1000, population: 1000 } });
  });

  it('is not said of counts of nothing on one side, which are legal', () => {
    expect(pooled({ failing: 0, of: 200, changed: BAD }, { failing: 20, of: 200, changed: {} })).toMatchObject({
      outcome: 'ASSOCIATED_WITH_FEWER',
      ratio: { ratio: 0, lower: 0 },
      attributable: null,
    });
    const none = pooled({ failing: 20, of: 200, changed: BAD }, { failing: 0, of: 200, changed: {} });
    expect(none).toMatchObject({ outcome: 'ASSOCIATED', ratio: { ratio: null, upper: null } });
    expect(none?.attributable).toMatchObject({ share: 1, upper: 1 });
  });
});

describe('failures that come in clusters', () => {
  /** All exposed failures in two weeks, of thirteen. */
  const crowded = () => {
    const { units } = counted({ failing: 0, of: 364, changed: BAD }, { failing: 0, of: 364, changed: {} });
    const failing = units.filter(({ id }) =>
      id.startsWith('0-') ? Number(id.slice(2)) % 91 < 14 && Number(id.slice(2)) < 273 : Number(id.slice(2)) % 24 === 0,
    );
    return { units, failures: failing.map((unit) => failureOf(unit)) };
  };

  it('widen the interval and raise p', () => {
    const found = tested(crowded(), HANDOVER).hypotheses[0]?.pooled;
    expect(found?.dispersion).toBeGreaterThan(2);
    expect(found?.ratio?.method).toBe('exact conditional, widened for clusters');
    expect(found?.ratio?.ratio).toBeCloseTo(found?.crude?.ratio ?? NaN, 6);
    expect(found?.ratio?.p).toBeGreaterThan(10 * (found?.crude?.p ?? NaN));
    expect(found?.ratio?.lower).toBeLessThan(found?.crude?.lower ?? NaN);
  });

  it('are seen by person and by worker where a visit has one', () => {
    const visits = (changed: (n: number) => Partial<Unit>) => {
      const made = counted(
        { failing: 0, of: 364, changed: { kind: 'VISIT', ...BAD } },
        { failing: 0, of: 364, changed: { kind: 'VISIT' } },
      );
      const units = made.units.map((unit, n) => ({ ...unit, ...changed(n) }));
      // Of 26 to whom, or by whom, it is done, it fails with two alone, who are always handed over badly.
      return {
        units,
        failures: units
          .filter((_, n) => n < 364 && n % 13 < 2)
          .map((unit) => failureOf(unit))
          .concat(units.filter((_, n) => n >= 364 && n % 13 === 0).map((unit) => failureOf(unit))),
      };
    };
    const nobody = (n: number) => ({ peopleIds: [`p${n}`], workers: [aWorker({ staffMemberId: `w${n}` })] });
    const group = (n: number) => `${n < 364 ? 'a' : 'b'}${n % 13}`;
    const [plain, people, workers] = [
      visits(nobody),
      visits((n) => ({ ...nobody(n), peopleIds: [group(n)] })),
      visits((n) => ({ ...nobody(n), workers: [aWorker({ staffMemberId: group(n) })] })),
    ].map((made) => tested(made, HANDOVER).hypotheses[0]?.pooled.dispersion ?? NaN);
    expect(people).toBeGreaterThan(3 * (plain ?? NaN));
    expect(workers).toBe(people);
  });
});

describe('one comparison', () => {
  const ofShifts: Factor = { ...HANDOVER, among: { says: 'shifts', holds: ({ kind }) => kind === 'SHIFT' } };
  const asking = (made: ReturnType<typeof counted>, factor: Factor, deciders: Asking['deciders'] = []): Asking => {
    const observations = observe(new Set(CODES), made.units, made.failures, instantsOf(WINDOW));
    const levels = observations.map(({ unit }) => levelAsked(factor, unit));
    return { factor, serviceId: 'service', observations, levels, labels: labelsFor(factor, observations), deciders };
  };
  const NOTHING = { ratio: null, crude: null, strata: 0, dispersion: null, attributable: null, adjustedFor: [] };
  const NONE = { units: 0, careHours: 0, failures: 0, failingUnits: 0 };

  it('that would show individuals has no figures at all', () => {
    const alone = { workers: [aWorker({ staffMemberId: 'alone' })] };
    const made = counted({ failing: 20, of: 100, changed: { ...BAD, ...alone } }, { failing: 20, of: 100, changed: {} });
    expect(compare(asking(made, HANDOVER))).toEqual({
      ...NOTHING,
      ...{ serviceId: 'service', outcome: 'WITHHELD', counts: null, missing: [], unknownAdjustment: [], records: [] },
    });
  });

  it('of too little has the counts of each level, what is missing, and the failures of exposed units', () => {
    const visit = { kind: 'VISIT' } as const;
    const made = counted(
      { failing: 1, of: 3, changed: BAD },
      { failing: 1, of: 4, changed: {} },
      { failing: 1, of: 2, changed: { handoverComplete: null } },
      { failing: 1, of: 5, changed: visit },
    );
    expect(compare(asking(made, ofShifts))).toEqual({
      ...NOTHING,
      ...{ serviceId: 'service', outcome: 'INSUFFICIENT_DATA', strata: 1, unknownAdjustment: [] },
      counts: {
        exposed: { units: 3, careHours: 24, failures: 1, failingUnits: 1 },
        notExposed: { units: 4, careHours: 32, failures: 1, failingUnits: 1 },
        unknown: { units: 2, careHours: 16, failures: 1, failingUnits: 1 },
        notAsked: { units: 5, careHours: 40, failures: 1, failingUnits: 1 },
      },
      missing: [
        { what: 'FAILING_UNITS', has: 2, needs: 10 },
        { what: 'EXPOSED_UNITS', has: 3, needs: 20 },
        { what: 'NOT_EXPOSED_UNITS', has: 4, needs: 20 },
        { what: 'EXPECTED_FAILING_EXPOSED', has: 0.857143, needs: 5 },
        { what: 'EXPECTED_FAILING_NOT_EXPOSED', has: 1.142857, needs: 5 },
      ],
      records: made.failures.filter(({ unitId }) => unitId.startsWith('0-')),
    });
    expect(compare(asking(counted(), HANDOVER)).counts).toEqual({ exposed: NONE, notExposed: NONE, unknown: NONE, notAsked: NONE });
  });

  it('is made of ten failing units, five expected on each side, and is not established before there is a q', () => {
    const made = counted({ failing: 5, of: 91, changed: BAD }, { failing: 5, of: 91, changed: {} });
    expect(compare(asking(made, HANDOVER))).toMatchObject({
      outcome: 'NOT_ESTABLISHED',
      missing: [],
      adjustedFor: ['SERVICE', 'KIND', 'PART_OF_DAY', 'LENGTH', 'STAFFING', 'QUARTER'],
    });
  });

  it('is made of half the units that are asked about', () => {
    const known = [
      { failing: 20, of: 91, changed: BAD },
      { failing: 20, of: 91, changed: {} },
    ];
    const unknown = (of: number) => ({ failing: 0, of, changed: { handoverComplete: null } });
    expect(compare(asking(counted(...known, unknown(182)), HANDOVER)).missing).toEqual([]);
    expect(compare(asking(counted(...known, unknown(183)), HANDOVER)).missing).toEqual([{ what: 'PERCENT_KNOWN', has: 49, needs: 50 }]);
  });

  it('says of how many of the units that it asks about an adjustment is unknown', () => {
    const unplanned = { plannedStaff: 0 };
    const made = counted(
      { failing: 1, of: 3, changed: { ...BAD, ...unplanned } },
      { failing: 1, of: 4, changed: unplanned },
      { failing: 1, of: 5, changed: {} },
      { failing: 1, of: 6, changed: { kind: 'VISIT', ...unplanned } },
    );
    expect(compare(asking(made, ofShifts)).unknownAdjustment).toEqual([{ name: 'STAFFING', units: 7 }]);
    expect(compare(asking(made, { ...ofShifts, isItself: ['STAFFING'] })).unknownAdjustment).toEqual([]);
  });
});

test.each([
  [null, true],
  [1.000001, true],
  [1, false],
  [0.5, false],
])('a ratio of %s goes with more failures: %s', (ratio, over) => {
  const is = { lower: 0, upper: null, p: 1, n: 1, population: 1, method: 'exact conditional', level: 0.95, sides: 'BOTH' } as const;
  expect(isOver({ ...is, ratio })).toBe(over);
});
