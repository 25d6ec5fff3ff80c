import { aUnit } from '../../test/a-unit';
import { HANDOVER, named } from '../../test/counted-units';
import type { Asked, Observation } from './observing';
import { adjustmentsOf, labelsFor, stratify } from './strata';

const observed = (more: Partial<Observation> = {}): Observation => ({
  ...{ unit: aUnit(), careHours: 8, failures: [], failed: false, adjustments: ['DAY', '2', 'FULL', '0'], clusters: [] },
  ...more,
});

test('a factor is adjusted for everything but what it says itself', () => {
  expect(adjustmentsOf(HANDOVER)).toEqual([
    { name: 'PART_OF_DAY', at: 0 },
    { name: 'LENGTH', at: 1 },
    { name: 'STAFFING', at: 2 },
    { name: 'QUARTER', at: 3 },
  ]);
  expect(adjustmentsOf(named('SHORT_STAFFED')).map(({ name }) => name)).toEqual(['PART_OF_DAY', 'LENGTH', 'QUARTER']);
});

test('units are in one stratum that are of one service and kind and alike in each adjustment, also in what nobody knows', () => {
  const of = (adjustments: Observation['adjustments']) => observed({ adjustments });
  const observations = [
    observed(),
    observed(),
    observed({ unit: aUnit({ serviceId: 'other' }) }),
    observed({ unit: aUnit({ kind: 'VISIT' }) }),
    of(['NIGHT', '2', 'FULL', '0']),
    of(['DAY', '3', 'FULL', '0']),
    of(['DAY', '2', null, '0']),
    of(['DAY', '2', null, '0']),
    of(['DAY', '2', 'FULL', '1']),
  ];
  expect(labelsFor(HANDOVER, observations)).toEqual([0, 0, 1, 2, 3, 4, 5, 5, 6]);
  expect(labelsFor(named('SHORT_STAFFED'), observations)).toEqual([0, 0, 1, 2, 3, 4, 0, 0, 5]);
});

describe('strata', () => {
  /** Units by stratum and level, each of a cluster of its own. */
  const strata = (...units: readonly (readonly [label: number, level: Asked, failed: boolean])[]) =>
    stratify(
      units.map(([, , failed], n) => observed({ failed, clusters: [n] })),
      units.map(([, level]) => level),
      units.map(([label]) => label),
    );

  it('count units and failures of each side, and what would be expected of the exposed', () => {
    const found = strata(
      [7, 'EXPOSED', true],
      [7, 'EXPOSED', false],
      [7, 'NOT_EXPOSED', true],
      [7, 'NOT_EXPOSED', false],
      [7, 'UNKNOWN', true],
      [7, 'NOT_ASKED', true],
      [9, 'EXPOSED', false],
      [9, 'NOT_EXPOSED', true],
      [9, 'NOT_EXPOSED', false],
    );
    expect(found.telling).toMatchObject([
      { exposed: { count: 1, exposure: 2 }, unexposed: { count: 1, exposure: 2 } },
      { exposed: { count: 0, exposure: 1 }, unexposed: { count: 1, exposure: 2 } },
    ]);
    // Two of four failed, of which two were exposed; then one of three, of which one was.
    expect(found.expected).toBeCloseTo((2 * 2) / 4 + (1 * 1) / 3, 12);
    expect(found.units).toEqual([
      { exposed: true, failed: true, stratum: 0, clusters: [0] },
      { exposed: true, failed: false, stratum: 0, clusters: [1] },
      { exposed: false, failed: true, stratum: 0, clusters: [2] },
      { exposed: false, failed: false, stratum: 0, clusters: [3] },
      { exposed: true, failed: false, stratum: 1, clusters: [6] },
      { exposed: false, failed: true, stratum: 1, clusters: [7] },
      { exposed: false, failed: false, stratum: 1, clusters: [8] },
    ]);
  });

  it.each<[string, readonly (readonly [Asked, boolean])[]]>([
    [
      'nobody was exposed',
      [
        ['NOT_EXPOSED', true],
        ['UNKNOWN', true],
      ],
    ],
    [
      'everybody was exposed',
      [
        ['EXPOSED', true],
        ['NOT_ASKED', true],
      ],
    ],
    [
      'nothing failed',
      [
        ['EXPOSED', false],
        ['NOT_EXPOSED', false],
        ['UNKNOWN', true],
      ],
    ],
  ])('tell nothing where %s', (_what, units) => {
    expect(strata(...units.map(([level, failed]) => [1, level, failed] as const))).toEqual({ telling: [], units: [], expected: 0 });
  });
});
