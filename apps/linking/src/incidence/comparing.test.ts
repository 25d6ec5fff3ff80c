import { anAgencyWorker, aStaffed, aStaffedUnit, manyShifts } from '../../test/staffed';
import { compareWindows, exposedTo, windowOf, type Counted } from './comparing';

const FEW = { completedBefore: 0 };
const before = (of: number, incidents: number, worker: object = FEW): Counted => manyShifts('before', of, incidents, worker);
const after = (of: number, incidents: number, worker: object = FEW): Counted => manyShifts('after', of, incidents, worker);
const together = (one: Counted, other: Counted): Counted => ({
  ...one,
  units: [...one.units, ...other.units],
  happened: new Map([...one.happened, ...other.happened]),
});

describe('M2b after a change against before it', () => {
  it('has the exact ratio, interval and p of 18 in 120 against 22 in 420 (part of R51)', () => {
    const found = compareWindows(before(420, 22), after(120, 18));
    expect(found).toMatchObject({ state: 'COMPARED', reduced: false, supported: false });
    expect(found.ratio).toMatchObject({
      ...{
        ratio: expect.closeTo(2.864, 3),
        lower: expect.closeTo(1.448, 3),
        upper: expect.closeTo(5.593, 3),
        p: expect.closeTo(0.00169, 5),
      },
      ...{ n: 40, population: 540, method: 'exact conditional', level: 0.95 },
    });
  });

  it('is reduced under 1, and supported where all of the interval is (part of R51)', () => {
    expect(compareWindows(before(120, 18), after(420, 22))).toMatchObject({ reduced: true, supported: true });
    const few = compareWindows(before(120, 6), after(120, 5));
    expect(few).toMatchObject({ state: 'COMPARED', reduced: true, supported: false });
    expect(few.ratio?.upper).toBeGreaterThan(1);
    expect(compareWindows(before(120, 5), after(120, 5))).toMatchObject({ reduced: false, supported: false });
    expect(compareWindows(before(120, 0), after(120, 5))).toMatchObject({ reduced: false, supported: false, ratio: { ratio: null } });
    expect(compareWindows(before(120, 9), after(120, 0))).toMatchObject({ reduced: true, supported: true, ratio: { ratio: 0 } });
  });

  it('takes nobody for familiar who was told of the people and knows the service no better', () => {
    const found = compareWindows(
      before(100, 10, { completedBefore: 0, guided: false }),
      after(100, 10, { completedBefore: 0, guided: true }),
    );
    expect(found).toMatchObject({ ratio: { ratio: expect.closeTo(1, 9), n: 20 } });
    // By shifts alone, who lacked guidance is as familiar as who had it.
    const familiar = compareWindows(before(100, 10, { guided: false }), after(100, 10, { guided: true }));
    expect(familiar).toMatchObject({ state: 'INSUFFICIENT_DATA' });
  });

  it('says nothing without an incident, without a shift, or where of under half of one side’s shifts it is known who was familiar', () => {
    expect(compareWindows(before(100, 0), after(100, 0))).toMatchObject({
      state: 'INSUFFICIENT_DATA',
      ratio: null,
      reduced: null,
      supported: null,
    });
    expect(compareWindows(before(100, 9), after(0, 0))).toMatchObject({ state: 'INSUFFICIENT_DATA', ratio: null });
    const unknown = (many: number) => manyShifts('unknown', many, 0, { completedBefore: null });
    expect(compareWindows(together(before(100, 9), unknown(100)), after(100, 3))).toMatchObject({
      state: 'COMPARED',
      ratio: { population: 200 },
    });
    expect(compareWindows(together(before(100, 9), unknown(101)), after(100, 3))).toMatchObject({ state: 'INSUFFICIENT_DATA' });
    expect(compareWindows(before(100, 9), together(after(100, 3), unknown(101)))).toMatchObject({ state: 'INSUFFICIENT_DATA' });
  });

  it('says nothing of individuals, on whichever side they are', () => {
    const few = manyShifts('few', 4, 4, FEW);
    expect(compareWindows(few, after(100, 9))).toEqual({ state: 'WITHHELD', ratio: null, reduced: null, supported: null });
    expect(compareWindows(before(100, 9), few)).toMatchObject({ state: 'WITHHELD', ratio: null });
  });
});

describe('the incidents that are linked to unfamiliar workers', () => {
  it('are counted over all shifts, over care hours, and over the shifts with such a worker; all incidents stand beside them (part of R51)', () => {
    const counted = together(manyShifts('new', 20, 4, FEW), manyShifts('known', 30, 3, { completedBefore: 9 }));
    const found = windowOf(counted, ['FEW_SHIFTS']);
    expect(found.incidentsPer100Shifts).toMatchObject({ count: 7, exposure: 50, rate: 14, over: 'SHIFTS', per: 100 });
    expect(found.agencyShare).toMatchObject({ share: 1, n: 50 });
    expect(found.exposures).toMatchObject([
      {
        ...{ exposedShifts: 20, unknownShifts: 0, withheld: false },
        incidentsPer100Shifts: { count: 4, exposure: 50, rate: 8 },
        incidentsPer1000CareHours: { count: 4, exposure: 400, rate: 10, over: 'CARE_HOURS', per: 1000 },
        incidentsPer100ExposedShifts: { count: 4, exposure: 20, rate: 20 },
      },
    ]);
  });

  it('are each counted once, in however many shifts at once, and concerns of other kinds not at all', () => {
    const { window, units, happened } = manyShifts('new', 20, 2, FEW);
    const [incident] = [...happened.values()].flat();
    if (!incident) throw new Error('there is one');
    const same = new Map([
      ...units.slice(0, 5).map((unit) => [unit.id, [incident]] as const),
      ...units.slice(5, 9).map((unit) => [unit.id, [{ ...incident, id: unit.id, kind: 'Complaint' as const }]] as const),
    ]);
    expect(exposedTo({ window, units, happened: same }, 'FEW_SHIFTS').counts.incidents).toBe(1);
  });

  it('are in no rate where it is unknown who was there, and such shifts are shown', () => {
    const counted = together(manyShifts('new', 20, 4, FEW), manyShifts('unknown', 10, 5, { completedBefore: null }));
    expect(windowOf(counted, ['FEW_SHIFTS']).exposures).toMatchObject([
      { unknownShifts: 10, incidentsPer100Shifts: { count: 4, exposure: 20 } },
    ]);
  });

  it('are withheld where they would be of few: fewer than five such workers, or one in over half of the shifts, on either side (part of R119)', () => {
    const is = (counted: Counted) => windowOf(counted, ['FEW_SHIFTS']).exposures[0];
    const all = {
      exposedShifts: null,
      unknownShifts: null,
      incidentsPer100Shifts: null,
      incidentsPer1000CareHours: null,
      incidentsPer100ExposedShifts: null,
    };
    expect(is(manyShifts('new', 4, 1, FEW))).toEqual({ exposure: 'FEW_SHIFTS', withheld: true, ...all });
    expect(is(manyShifts('new', 5, 1, FEW))).toMatchObject({ withheld: false, exposedShifts: 5 });
    const own = (n: number, staffMemberId = `own ${n}`) => aStaffedUnit({ id: `own ${n}`, workers: [aStaffed({ staffMemberId })] });
    const beside = (...units: ReturnType<typeof own>[]) =>
      is(together(manyShifts('new', 6, 1, FEW), { ...manyShifts('', 0, 0, {}), units }));
    expect(beside(...[1, 2, 3, 4].map((n) => own(n)))).toMatchObject({ withheld: true });
    expect(beside(...[1, 2, 3, 4, 5].map((n) => own(n)))).toMatchObject({ withheld: false });
    const mostly = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => own(n, n > 4 ? 'one' : undefined));
    expect(beside(...mostly)).toMatchObject({ withheld: true });
    expect(beside(...mostly, own(11), own(12))).toMatchObject({ withheld: false });
    const always = manyShifts('new', 6, 1, FEW);
    const led = {
      ...always,
      units: always.units.map((unit) => ({ ...unit, workers: [...unit.workers, anAgencyWorker({ staffMemberId: 'leads' })] })),
    };
    expect(is(led)).toMatchObject({ withheld: true });
  });
});
