import { BAD, counted, failureOf, HANDOVER, pooled, tested, type Counted } from '../../test/counted-units';
import { aWorker } from '../../test/a-unit';
import type { Unit } from '../units/unit';

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
