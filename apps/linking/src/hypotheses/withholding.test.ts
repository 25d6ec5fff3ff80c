import { CODES, counted, HANDOVER, named, WINDOW } from '../../test/counted-units';
import { aUnit, aWorker } from '../../test/a-unit';
import { instantsOf } from '../measures/window';
import type { Unit, UnitFailure } from '../units/unit';
import { FACTORS } from './factors';
import { observe } from './observing';
import { testHypotheses } from './testing';
import { decidersOf, showsIndividuals } from './withholding';

const only = (name: string) => FACTORS.filter((one) => one.name === name);

/** Agency units, 273 of each side, whose worker is one of so many of the supplier north, or of south. */
function bySupplier(
  north: (n: number) => string,
  south: (n: number) => string,
): { units: readonly Unit[]; failures: readonly UnitFailure[] } {
  const made = counted({ failing: 60, of: 273, changed: {} }, { failing: 20, of: 273, changed: {} });
  const from = (supplierId: string, staffMemberId: string) => [
    aWorker({ staffMemberId, supplierId, agency: true, supervisionInDate: supplierId === 'south' }),
  ];
  return {
    ...made,
    units: made.units.map((unit, n) => ({ ...unit, workers: n < 273 ? from('north', `n${north(n)}`) : from('south', `s${south(n)}`) })),
  };
}

const found = (made: ReturnType<typeof bySupplier>, factors: Parameters<typeof testHypotheses>[4] = []) =>
  testHypotheses(CODES, made.units, made.failures, WINDOW, factors);
const outcomes = (made: ReturnType<typeof bySupplier>) => found(made).hypotheses.map(({ pooled }) => pooled.outcome);
const among = (workers: number) => (n: number) => `${n % workers}`;

describe('a comparison of individuals', () => {
  it('is withheld: a supplier with under five workers, and the rest against it (part of R119)', () => {
    expect(outcomes(bySupplier(among(5), among(5)))).toEqual(['ASSOCIATED', 'NOT_TOLD_APART']);
    for (const few of [1, 4]) {
      expect(outcomes(bySupplier(among(few), among(9)))).toEqual(['WITHHELD', 'WITHHELD']);
      expect(outcomes(bySupplier(among(9), among(few)))).toEqual(['WITHHELD', 'WITHHELD']);
    }
  });

  it('is withheld where one of many makes over half of a side (part of R119)', () => {
    const most = (share: number) => (n: number) => (n % 100 < share ? 'most' : `${n % 9}`);
    expect(outcomes(bySupplier(most(60), among(9)))).toEqual(['WITHHELD', 'WITHHELD']);
    expect(outcomes(bySupplier(most(40), among(9)))[0]).not.toBe('WITHHELD');
  });

  it('is withheld for one who is in over half of a side, though never alone, and not where nobody is on a side (part of R119)', () => {
    const made = bySupplier(among(9), among(9));
    const joined = aWorker({ staffMemberId: 'lead', agency: true, supplierId: 'north' });
    const together = { ...made, units: made.units.map((unit, n) => (n < 273 ? { ...unit, workers: [joined, ...unit.workers] } : unit)) };
    expect(outcomes(together)[0]).toBe('WITHHELD');
    const [training] = found(made, only('TRAINING_OVERDUE')).hypotheses;
    expect(training?.pooled).toMatchObject({ outcome: 'INSUFFICIENT_DATA', counts: { exposed: { units: 0 } } });
  });

  it.each<[string, Partial<Unit>]>([
    ['HANDOVER_INCOMPLETE', { handoverComplete: false }],
    ['OWNERSHIP_UNCLEAR', { ownershipClear: false }],
    ['SHORT_STAFFED', { plannedStaff: 2 }],
    ['NIGHT', { startsAt: '2025-02-03T22:00:00.000Z', endsAt: '2025-02-04T07:00:00.000Z' }],
    ['EVENING', { startsAt: '2025-02-03T16:00:00.000Z', endsAt: '2025-02-03T22:00:00.000Z' }],
    ['WEEKEND_OR_HOLIDAY', { startsAt: '2025-02-01T08:00:00.000Z', endsAt: '2025-02-01T16:00:00.000Z' }],
    ['RECENT_PLAN_CHANGE', { daysSincePlanChange: 1 }],
  ])('is withheld, too, of what no worker decides, where one is in over half of a side: %s (part of R119)', (name, changed) => {
    const made = bySupplier(among(9), among(9));
    const lead = aWorker({ staffMemberId: 'lead', hours: 0 });
    const day = { startsAt: '2025-02-03T08:00:00.000Z', endsAt: '2025-02-03T16:00:00.000Z' };
    const led = (share: number) => ({
      ...made,
      units: made.units.map((unit, n) => ({
        ...unit,
        ...day,
        ...(n < 100 ? changed : {}),
        workers: n < share ? [lead, ...unit.workers] : unit.workers,
      })),
    });
    const outcome = (share: number) => found(led(share), only(name)).hypotheses[0]?.pooled.outcome;
    expect(outcome(50)).not.toBe('WITHHELD');
    expect(outcome(51)).toBe('WITHHELD');
  });

  it('is withheld of every factor that workers decide, and shows neither counts nor records', () => {
    const [supervision] = found(bySupplier(among(4), among(9)), only('SUPERVISION_OVERDUE')).hypotheses;
    expect(supervision?.pooled).toEqual({
      serviceId: null,
      outcome: 'WITHHELD',
      counts: null,
      missing: [],
      ratio: null,
      crude: null,
      q: null,
      strata: 0,
      dispersion: null,
      attributable: null,
      adjustedFor: [],
      unknownAdjustment: [],
      notApartFrom: [],
      records: [],
    });
    expect(found(bySupplier(among(5), among(9)), only('SUPERVISION_OVERDUE')).hypotheses[0]?.pooled.outcome).not.toBe('WITHHELD');
  });

  it('names no worker in anything that is found (part of R119)', () => {
    const everything = JSON.stringify(found(bySupplier(among(5), among(9)), FACTORS));
    expect(everything).toContain('ASSOCIATED');
    expect(everything).not.toMatch(/staffMember|"[ns]\d"/);
  });
});

describe('who decides the level of a unit', () => {
  const units = ['1', '2', '3', '4'].map((id) =>
    aUnit({ id, workers: [aWorker({ staffMemberId: `new ${id}`, completedBefore: 0 }), aWorker({ staffMemberId: `known ${id}` })] }),
  );
  const observations = observe(new Set(CODES), units, [], instantsOf(WINDOW));
  const levels = ['EXPOSED', 'NOT_EXPOSED', 'UNKNOWN', 'NOT_ASKED'] as const;

  it('is whoever is on its side, where workers decide and it is known', () => {
    expect(decidersOf(named('UNFAMILIAR_WORKER'), observations, levels)).toEqual([['new 1'], ['known 2'], [], []]);
    expect(decidersOf(HANDOVER, observations, levels)).toEqual([[], [], [], []]);
  });

  it('is not looked at in units of which the level is not known', () => {
    const lead = aWorker({ staffMemberId: 'lead' });
    const led = [0, 1, 2, 3, 4, 5, 6, 7].map((n) =>
      aUnit({ id: `${n}`, workers: n < 4 ? [lead] : [aWorker({ staffMemberId: `other ${n}` })] }),
    );
    const asked = (level: 'UNKNOWN' | 'NOT_ASKED' | 'EXPOSED') =>
      showsIndividuals({
        ...{ factor: HANDOVER, serviceId: null, labels: [], deciders: [] },
        observations: observe(new Set(CODES), led, [], instantsOf(WINDOW)),
        levels: led.map((_unit, n) => (n < 4 ? level : n < 6 ? 'EXPOSED' : 'NOT_EXPOSED')),
      });
    expect([asked('UNKNOWN'), asked('NOT_ASKED'), asked('EXPOSED')]).toEqual([false, false, true]);
  });
});
