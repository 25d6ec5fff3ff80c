import { BAD, CODES, counted, failureOf, HANDOVER, named, pooled, tested, WINDOW, type Counted } from '../../test/counted-units';
import { aUnit } from '../../test/a-unit';
import type { Unit } from '../units/unit';
import type { Factor } from './factors';
import { testHypotheses } from './testing';

const AGENCY_EXAMPLE = [
  { failing: 18, of: 120, changed: BAD },
  { failing: 22, of: 420, changed: {} },
] as const;

describe('a factor over the units of a window', () => {
  it('has the exact ratio, interval and p of units that failed, with the counts behind them', () => {
    const found = pooled(...AGENCY_EXAMPLE);
    expect(found).toMatchObject({
      outcome: 'ASSOCIATED',
      counts: {
        exposed: { units: 120, careHours: 960, failures: 18, failingUnits: 18 },
        notExposed: { units: 420, careHours: 3360, failures: 22, failingUnits: 22 },
        unknown: { units: 0 },
        notAsked: { units: 0 },
      },
      ratio: { n: 540, population: 540, method: 'exact conditional', level: 0.95, sides: 'BOTH' },
      dispersion: 1,
      strata: 1,
      adjustedFor: ['SERVICE', 'KIND', 'PART_OF_DAY', 'LENGTH', 'STAFFING', 'QUARTER'],
    });
    expect(found?.ratio?.ratio).toBeCloseTo(2.86363636363636, 8);
    expect(found?.ratio?.lower).toBeCloseTo(1.44761430660254, 8);
    expect(found?.ratio?.upper).toBeCloseTo(5.59311046129302, 7);
    expect(found?.ratio?.p).toBeCloseTo(0.00168761483581029, 9);
    expect(found?.q).toBe(found?.ratio?.p);
    expect(found?.attributable).toMatchObject({ exposed: 18, failures: 40, method: 'Miettinen' });
    expect(found?.attributable?.share).toBeCloseTo((18 / 40) * (1 - 1 / 2.86363636363636), 8);
  });

  it('names the codes, the window, the calendar, how many were tested together, and what was not adjusted for (part of R113)', () => {
    const found = tested(counted(...AGENCY_EXAMPLE), HANDOVER, named('OWNERSHIP_UNCLEAR'));
    expect(found).toMatchObject({
      codes: CODES,
      ...WINDOW,
      calendarVersion: 'england-and-wales/2026-11',
      units: 540,
      failingUnits: 40,
      tests: 1,
    });
    expect(found.notAdjustedFor.join(' ')).toContain('was short');
  });

  it('lists the failures of exposed units as the records to look at', () => {
    const { units, failures } = counted(...AGENCY_EXAMPLE);
    const records = tested({ units, failures }, HANDOVER).hypotheses[0]?.pooled.records;
    expect(records).toEqual(failures.filter(({ unitId }) => unitId.startsWith('0-')));
  });

  it('compares units that failed, so that many failures in one count once', () => {
    const { units, failures } = counted(...AGENCY_EXAMPLE);
    const more = failures.flatMap((failure) =>
      failure.unitId.startsWith('0-') ? [1, 2, 3].map((n) => ({ ...failure, recordId: `${failure.recordId} ${n}` })) : [failure],
    );
    const [once, thrice] = [failures, more].map((some) => tested({ units, failures: some }, HANDOVER).hypotheses[0]?.pooled);
    expect(thrice?.counts?.exposed).toMatchObject({ failures: 54, failingUnits: 18 });
    expect(thrice?.ratio).toEqual(once?.ratio);
  });

  it('counts a failure that is told twice once, and none of another code, window or unit', () => {
    const { units, failures } = counted(...AGENCY_EXAMPLE);
    const early = aUnit({ id: 'early', startsAt: '2024-12-31T23:59:00.000Z', endsAt: '2025-01-01T08:00:00.000Z' });
    const [first] = units;
    const more = [
      ...failures,
      ...failures,
      failureOf(early),
      failureOf(aUnit({ id: 'nowhere' })),
      ...(first ? [failureOf(first, { code: 'OTHER', recordId: 'x' })] : []),
    ];
    expect(tested({ units: [...units, early], failures: more }, HANDOVER)).toEqual(tested({ units, failures }, HANDOVER));
  });

  it('leaves units of unknown level out of the ratio, and counts them beside it', () => {
    const found = pooled(...AGENCY_EXAMPLE, { failing: 50, of: 500, changed: { handoverComplete: null } });
    expect(found?.counts?.unknown).toMatchObject({ units: 500, failingUnits: 50 });
    expect(found?.ratio).toMatchObject({ n: 540, population: 1040 });
    expect(found?.ratio?.ratio).toBeCloseTo(2.86363636363636, 8);
  });

  it('takes in the whole of the last day of the window, in London', () => {
    const { units, failures } = counted(...AGENCY_EXAMPLE);
    const at = (id: string, startsAt: string) => aUnit({ id, startsAt, endsAt: '2026-07-01T07:00:00.000Z' });
    const late = [at('in', '2026-06-30T22:59:00.000Z'), at('out', '2026-06-30T23:00:00.000Z')];
    const found = tested({ units: [...units, ...late], failures }, HANDOVER).hypotheses[0]?.pooled;
    expect(found?.counts?.notExposed.units).toBe(421);
  });

  it('is said to go with fewer failures where it does, with no records to look at and no share that it could account for', () => {
    const found = pooled({ failing: 22, of: 420, changed: BAD }, { failing: 18, of: 120, changed: {} });
    expect(found).toMatchObject({ outcome: 'ASSOCIATED_WITH_FEWER', attributable: null, records: [] });
    expect(found?.ratio?.upper).toBeLessThan(1);
    expect(found?.q).toBeLessThan(0.05);
  });

  it('has neither records nor a share where chance is enough to explain it', () => {
    const found = pooled({ failing: 22, of: 220, changed: BAD }, { failing: 18, of: 220, changed: {} });
    expect(found).toMatchObject({ outcome: 'NOT_ESTABLISHED', attributable: null, records: [], notApartFrom: [] });
  });

  it('takes any further factor that is declared', () => {
    const crowded: Factor = {
      name: 'CROWDED',
      says: 'More than two people.',
      restsOn: 'ROTA',
      level: ({ peopleIds }) => (peopleIds.length > 2 ? 'EXPOSED' : 'NOT_EXPOSED'),
    };
    const found = tested(
      counted({ failing: 18, of: 120, changed: { peopleIds: ['a', 'b', 'c'] } }, { failing: 22, of: 420, changed: {} }),
      crowded,
    );
    expect(found.hypotheses).toMatchObject([{ factor: { name: 'CROWDED' }, pooled: { outcome: 'ASSOCIATED' } }]);
  });
});

describe('several services', () => {
  // The quiet service hands over badly, the busy one well; within each, a bad handover goes with twice the failures.
  const SIMPSON = [
    { failing: 12, of: 300, changed: { serviceId: 'quiet', ...BAD } },
    { failing: 6, of: 300, changed: { serviceId: 'quiet' } },
    { failing: 24, of: 60, changed: { serviceId: 'busy', ...BAD } },
    { failing: 120, of: 600, changed: { serviceId: 'busy' } },
  ] as const;

  it('are pooled by what is so within each, where the crude ratio says the reverse (Simpson)', () => {
    const found = pooled(...SIMPSON);
    expect(found?.crude?.ratio).toBeLessThan(1);
    expect(found).toMatchObject({ outcome: 'ASSOCIATED', strata: 2 });
    expect(found?.ratio?.ratio).toBeCloseTo(2, 1);
    expect(found?.ratio?.lower).toBeGreaterThan(1);
  });

  it('show nothing where a crude ratio comes from the services alone', () => {
    const found = pooled(
      { failing: 60, of: 300, changed: { serviceId: 'busy', ...BAD } },
      { failing: 20, of: 100, changed: { serviceId: 'busy' } },
      { failing: 2, of: 100, changed: { serviceId: 'quiet', ...BAD } },
      { failing: 8, of: 400, changed: { serviceId: 'quiet' } },
    );
    expect(found?.crude?.lower).toBeGreaterThan(1.7);
    expect(found).toMatchObject({ outcome: 'NOT_ESTABLISHED' });
    expect(found?.ratio?.ratio).toBeCloseTo(1, 1);
  });

  it('are shown one by one, and every one of them is among what q is over', () => {
    const { tests, hypotheses } = tested(counted(...SIMPSON), HANDOVER);
    const [handover] = hypotheses;
    expect(handover?.services.map(({ serviceId, outcome }) => [serviceId, outcome])).toEqual([
      ['busy', 'ASSOCIATED'],
      ['quiet', 'NOT_ESTABLISHED'],
    ]);
    expect(tests).toBe(3);
    const ps = [handover?.pooled, ...(handover?.services ?? [])].map((one) => one?.ratio?.p ?? NaN).sort((a, b) => a - b);
    const least = Math.min(handover?.pooled.q ?? NaN, ...(handover?.services.map(({ q }) => q ?? NaN) ?? []));
    expect(least).toBeCloseTo(Math.min((3 * (ps[0] ?? NaN)) / 1, (3 * (ps[1] ?? NaN)) / 2, ps[2] ?? NaN), 12);
  });

  it('are not repeated where there is one', () => {
    expect(tested(counted(...AGENCY_EXAMPLE), HANDOVER)).toMatchObject({ tests: 1, hypotheses: [{ services: [] }] });
  });
});

describe('what is adjusted for', () => {
  it.each<[string, Partial<Counted>]>([
    ['part of the day', { when: { from: '15:00', to: '23:00' } }],
    ['length', { when: { from: '08:00', to: '17:00' } }],
    ['thirteen weeks', { when: { first: '2025-04-02' } }],
    ['kind', { changed: { kind: 'VISIT' } }],
  ])('is the %s: units are compared with those that are alike in it', (_name, { when = {}, changed = {} }) => {
    const found = pooled(
      { failing: 60, of: 300, changed: { ...BAD, ...changed }, when },
      { failing: 20, of: 100, changed, when },
      { failing: 2, of: 100, changed: BAD },
      { failing: 8, of: 400, changed: {} },
    );
    expect(found?.crude?.lower).toBeGreaterThan(1.7);
    expect(found).toMatchObject({ outcome: 'NOT_ESTABLISHED', strata: 2 });
    expect(found?.ratio?.ratio).toBeCloseTo(1, 1);
  });

  it('is short staffing, where it is known, and where it is not is said', () => {
    const groups = (short: Partial<Unit>) => [
      { failing: 60, of: 300, changed: { ...BAD, ...short } },
      { failing: 20, of: 100, changed: short },
      { failing: 2, of: 100, changed: BAD },
      { failing: 8, of: 400, changed: {} },
    ];
    expect(pooled(...groups({ plannedStaff: 2 }))).toMatchObject({ outcome: 'NOT_ESTABLISHED', unknownAdjustment: [] });
    expect(pooled(...groups({ plannedStaff: 0 }))).toMatchObject({ unknownAdjustment: [{ name: 'STAFFING', units: 400 }] });
    expect(pooled(...groups({ workers: [] }))).toMatchObject({ unknownAdjustment: [{ name: 'STAFFING', units: 400 }] });
  });

  it('is not what the factor says itself', () => {
    const found = tested(
      counted({ failing: 18, of: 120, changed: { plannedStaff: 2 } }, { failing: 22, of: 420, changed: {} }),
      named('SHORT_STAFFED'),
    );
    expect(found.hypotheses[0]?.pooled).toMatchObject({
      outcome: 'ASSOCIATED',
      adjustedFor: ['SERVICE', 'KIND', 'PART_OF_DAY', 'LENGTH', 'QUARTER'],
    });
  });
});

describe('factors that go together', () => {
  const both = (handoverComplete: boolean, ownershipClear: boolean) => ({ handoverComplete, ownershipClear });

  it('are told apart: what goes with failures only through another is called so', () => {
    const made = counted(
      { failing: 40, of: 200, changed: both(false, false) },
      { failing: 10, of: 50, changed: both(false, true) },
      { failing: 3, of: 60, changed: both(true, false) },
      { failing: 20, of: 400, changed: both(true, true) },
    );
    const { hypotheses } = tested(made, named('OWNERSHIP_UNCLEAR'), HANDOVER);
    expect(hypotheses.map(({ factor, pooled: found }) => [factor.name, found.outcome, found.notApartFrom.map(({ name }) => name)])).toEqual(
      [
        ['OWNERSHIP_UNCLEAR', 'NOT_TOLD_APART', ['HANDOVER_INCOMPLETE']],
        ['HANDOVER_INCOMPLETE', 'ASSOCIATED', []],
      ],
    );
    expect(hypotheses[0]?.pooled.q).toBeLessThan(0.05);
    expect(hypotheses[0]?.pooled).toMatchObject({ attributable: null, records: [] });
  });

  it('are not explained by one that goes with fewer failures, which falls before one that goes with more', () => {
    // Well owned units seldom fail, and are the ones that are handed over badly.
    const fewer = counted(
      { failing: 2, of: 400, changed: both(false, false) },
      { failing: 20, of: 60, changed: both(false, true) },
      { failing: 12, of: 100, changed: both(true, false) },
      { failing: 60, of: 200, changed: both(true, true) },
    );
    const outcomes = (made: typeof fewer) =>
      tested(made, named('OWNERSHIP_UNCLEAR'), HANDOVER).hypotheses.map(({ pooled: found }) => found.outcome);
    expect(outcomes(fewer)).toEqual(['ASSOCIATED_WITH_FEWER', 'ASSOCIATED_WITH_FEWER']);
    const through = counted(
      { failing: 4, of: 40, changed: both(false, false) },
      { failing: 40, of: 200, changed: both(false, true) },
      { failing: 4, of: 300, changed: both(true, false) },
      { failing: 3, of: 150, changed: both(true, true) },
    );
    expect(outcomes(through)).toEqual(['NOT_TOLD_APART', 'ASSOCIATED']);
  });

  it('both stand where each goes with failures among units alike in the other', () => {
    const made = counted(
      { failing: 60, of: 120, changed: both(false, false) },
      { failing: 20, of: 120, changed: both(false, true) },
      { failing: 20, of: 120, changed: both(true, false) },
      { failing: 12, of: 400, changed: both(true, true) },
    );
    expect(tested(made, named('OWNERSHIP_UNCLEAR'), HANDOVER).hypotheses.map(({ pooled: found }) => found.outcome)).toEqual([
      'ASSOCIATED',
      'ASSOCIATED',
    ]);
  });

  it('fall within a service, too, before what stands over all services', () => {
    const one = { serviceId: 'one' };
    const made = counted(
      { failing: 120, of: 400, changed: { ...one, ...both(false, false) } },
      { failing: 20, of: 100, changed: { ...one, ...both(false, true) } },
      { failing: 0, of: 16, changed: { ...one, ...both(true, true) } },
      { failing: 40, of: 200, changed: both(false, true) },
      { failing: 20, of: 400, changed: both(true, true) },
    );
    const [ownership, handover] = tested(made, named('OWNERSHIP_UNCLEAR'), HANDOVER).hypotheses;
    expect(handover?.pooled.outcome).toBe('ASSOCIATED');
    const within = [ownership, handover].map((found) => found?.services.find(({ serviceId }) => serviceId === 'one'));
    expect(within.map((found) => found?.outcome)).toEqual(['NOT_TOLD_APART', 'INSUFFICIENT_DATA']);
    expect(within[0]?.notApartFrom).toEqual([HANDOVER]);
  });
});

describe('what is tested together', () => {
  /** A factor by the groups of `counted` that are exposed to it. */
  const ofGroups = (name: string, ...groups: readonly number[]): Factor => ({
    ...{ name, says: name, restsOn: 'ROTA' },
    level: ({ id }) => (groups.includes(Number(id.split('-')[0])) ? 'EXPOSED' : 'NOT_EXPOSED'),
  });
  /** A factor that has nothing to do with anything. */
  const everyNth = (n: number): Factor => ({
    ...ofGroups(`EVERY_${n}`),
    level: ({ id }) => (Number(id.split('-')[1]) % n === 0 ? 'EXPOSED' : 'NOT_EXPOSED'),
  });
  const findings = (made: ReturnType<typeof counted>, ...factors: readonly Factor[]) =>
    tested(made, ...factors).hypotheses.map(({ factor, pooled: found }) => [
      factor.name,
      found.outcome,
      found.notApartFrom.map(({ name }) => name),
    ]);

  it('raises the bar for what is left of a factor among units alike in another', () => {
    const made = counted(
      { failing: 64, of: 200, changed: {} },
      { failing: 20, of: 100, changed: {} },
      { failing: 8, of: 100, changed: {} },
      { failing: 20, of: 400, changed: {} },
    );
    const [cause, other] = [ofGroups('CAUSE', 0, 1), ofGroups('OTHER', 0, 2)];
    expect(findings(made, cause, other)).toEqual([
      ['CAUSE', 'ASSOCIATED', []],
      ['OTHER', 'ASSOCIATED', []],
    ]);
    // Of four tests, two find something: what is left of the other has a p of 0.037, over half of 0.05.
    expect(findings(made, cause, other, everyNth(2), everyNth(3))).toEqual([
      ['CAUSE', 'ASSOCIATED', []],
      ['OTHER', 'NOT_TOLD_APART', ['CAUSE']],
      ['EVERY_2', 'NOT_ESTABLISHED', []],
      ['EVERY_3', 'NOT_ESTABLISHED', []],
    ]);
  });

  it('has each factor in strata of its own', () => {
    const made = counted({ failing: 18, of: 120, changed: { plannedStaff: 2 } }, { failing: 22, of: 420, changed: {} });
    const short = named('SHORT_STAFFED');
    const alone = tested(made, short).hypotheses[0];
    for (const before of [HANDOVER, named('EVENING')]) expect(tested(made, before, short).hypotheses[1]).toEqual(alone);
    expect(tested(made, short, HANDOVER).hypotheses[0]).toEqual(alone);
  });

  it('is nothing that rests on what the reader may not read', () => {
    const made = counted({ failing: 18, of: 120, changed: { ...BAD, plannedStaff: 2 } }, { failing: 22, of: 420, changed: {} });
    const short = named('SHORT_STAFFED');
    const found = testHypotheses(CODES, made.units, made.failures, WINDOW, [HANDOVER, short], (dataClass) => dataClass !== 'CARE');
    expect(found).toEqual(tested(made, short));
    expect(found.hypotheses.map(({ factor }) => factor.name)).toEqual(['SHORT_STAFFED']);
  });

  describe('in several services', () => {
    const [one, other] = [{ serviceId: 'one' }, { serviceId: 'other' }];
    const within = (made: ReturnType<typeof counted>, serviceId: string, ...factors: readonly Factor[]) =>
      tested(made, ...factors).hypotheses.map(({ services }) => {
        const found = services.find((each) => each.serviceId === serviceId);
        return [found?.outcome, found?.notApartFrom.map(({ name }) => name)];
      });

    it('is not told apart within one from what stands over all, and not from what stands in another alone', () => {
      const made = counted(
        { failing: 60, of: 200, changed: one },
        { failing: 10, of: 200, changed: one },
        { failing: 10, of: 200, changed: other },
        { failing: 60, of: 200, changed: other },
      );
      const [mixed, cause] = [ofGroups('MIXED', 0, 2), ofGroups('CAUSE', 3)];
      expect(tested(made, mixed).hypotheses[0]?.services.map(({ serviceId }) => serviceId)).toEqual(['one', 'other']);
      expect(within(made, 'one', mixed, cause)).toEqual([
        ['ASSOCIATED', []],
        ['INSUFFICIENT_DATA', []],
      ]);
      expect(within(made, 'other', mixed, cause)).toEqual([
        ['NOT_TOLD_APART', ['CAUSE']],
        ['ASSOCIATED', []],
      ]);
    });

    it('is told apart within one from what goes with fewer failures over all', () => {
      const made = counted(
        { failing: 60, of: 200, changed: one },
        { failing: 10, of: 200, changed: one },
        { failing: 10, of: 200, changed: other },
        { failing: 60, of: 200, changed: other },
      );
      const [cause, fewer] = [ofGroups('CAUSE', 0), ofGroups('FEWER', 1, 2)];
      expect(findings(made, cause, fewer)).toEqual([
        ['CAUSE', 'ASSOCIATED', []],
        ['FEWER', 'ASSOCIATED_WITH_FEWER', []],
      ]);
      expect(within(made, 'one', cause, fewer)).toEqual([
        ['ASSOCIATED', []],
        ['NOT_TOLD_APART', ['CAUSE']],
      ]);
    });
  });
});
