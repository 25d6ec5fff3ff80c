import { at, NO_FACTS, theShift, times } from '../../test/unit-facts';
import type { AcknowledgedFact, InductionFact, ReachFact, ShiftFact, SupervisionFact, TrainingFact, WorkFact } from './facts';
import type { WorkerInUnit } from './unit';
import { workersBy, type WorkerFacts } from './workers';

const LONG_AGO = at('08:00', '2025-01-01');
const reach: ReachFact = { serviceId: 'service', rota: LONG_AGO, inductions: LONG_AGO, guidance: LONG_AGO, briefings: LONG_AGO };
const staff = [{ id: 'worker', supplierId: null, startedOn: '2025-06-01' }];
const work = (more: Partial<WorkFact> = {}): WorkFact => ({
  ...{ id: 'work', shiftId: 'shift', staffMemberId: 'worker', agency: false, ...times(at('08:00', '2026-02-01')) },
  ...{ startsAt: at('08:00'), endsAt: at('16:00') },
  ...more,
});
const workersIn = (facts: Partial<WorkerFacts>, shift: ShiftFact = theShift()): WorkerInUnit[] =>
  workersBy({ ...NO_FACTS, shifts: [shift], works: [work()], staff, reach: [reach], ...facts })(shift);
const workerIn = (facts: Partial<WorkerFacts>, shift?: ShiftFact) => workersIn(facts, shift)[0];

describe('who was in a unit', () => {
  it('is everyone who worked it, by id, with what is known of each', () => {
    const works = [work({ id: 'a' }), work({ id: 'b', staffMemberId: 'z' }), work({ id: 'c', staffMemberId: 'a', agency: true })];
    expect(workersIn({ works, staff: [...staff, { id: 'a', supplierId: 'supplier', startedOn: null }] })).toEqual([
      {
        staffMemberId: 'a',
        agency: true,
        supplierId: 'supplier',
        hours: 8,
        completedBefore: 0,
        inducted: null,
        guided: false,
        briefed: false,
        supervisionInDate: null,
        trainingInDate: null,
      },
      expect.objectContaining({ staffMemberId: 'worker', agency: false, supplierId: null, inducted: false }),
      expect.objectContaining({ staffMemberId: 'z', agency: false, supplierId: null }),
    ]);
  });

  it('is nobody of another shift, or whose time does not meet the shift', () => {
    expect(workersIn({ works: [work({ shiftId: 'another' })] })).toEqual([]);
    expect(workersIn({ works: [] })).toEqual([]);
    expect(workersIn({ works: [work({ startsAt: at('16:00'), endsAt: at('18:00') })] })).toEqual([]);
  });

  it('is agency staff where any of the work was for an agency', () => {
    const twice = [work({ endsAt: at('12:00') }), work({ id: 'again', startsAt: at('12:00'), agency: true })];
    expect(workerIn({ works: twice })?.agency).toBe(true);
  });

  it.each([
    [8, [['08:00', '16:00']]],
    [8, [['07:00', '17:00']]],
    [3, [['09:00', '12:00']]],
    // What two of them share counts once, in any order, also where one lies within the other.
    [
      6,
      [
        ['10:00', '14:00'],
        ['08:00', '12:00'],
      ],
    ],
    [
      8,
      [
        ['08:00', '16:00'],
        ['09:00', '10:00'],
        ['11:00', '16:00'],
      ],
    ],
    [
      3,
      [
        ['14:00', '15:00'],
        ['08:00', '10:00'],
      ],
    ],
  ])('was there for %d hours of %j', (hours, stretches) => {
    const works = stretches.map(([startsAt = '', endsAt = ''], n) => work({ id: `${n}`, startsAt: at(startsAt), endsAt: at(endsAt) }));
    expect(workerIn({ works })?.hours).toBe(hours);
  });
});

describe('what a worker had completed in the service before', () => {
  const before = (id: string, endsAt: string, more: Partial<ShiftFact> = {}, of: Partial<WorkFact> = {}) => {
    const time = { startsAt: new Date(Date.parse(endsAt) - 8 * 3_600_000).toISOString(), endsAt };
    return { shift: theShift({ id, ...time, ...more }), work: work({ id: `work of ${id}`, shiftId: id, ...time, ...of }) };
  };
  const completed = (...earlier: readonly ReturnType<typeof before>[]) =>
    workerIn({ shifts: [theShift(), ...earlier.map(({ shift }) => shift)], works: [work(), ...earlier.map((one) => one.work)] })
      ?.completedBefore;

  it('is what ended in the ninety days before, up to when the worker began', () => {
    expect(completed(before('a', at('16:00', '2026-03-01')), before('b', at('08:00')))).toBe(2);
    expect(completed(before('a', at('08:01')))).toBe(0);
    // 2 March less ninety days is 2 December.
    expect(completed(before('a', at('08:01', '2025-12-02')))).toBe(1);
    expect(completed(before('a', at('08:00', '2025-12-02')))).toBe(0);
  });

  it('is no shift of another service or worker, none that is no unit, and none that the worker left before it ended', () => {
    const yesterday = at('16:00', '2026-03-01');
    expect(completed(before('a', yesterday, { serviceId: 'other' }))).toBe(0);
    expect(completed(before('a', yesterday, {}, { staffMemberId: 'another' }))).toBe(0);
    expect(completed(before('a', yesterday, { startsAt: at('15:59', '2026-02-28') }))).toBe(0);
    expect(completed(before('a', yesterday, {}, { endsAt: at('15:59', '2026-03-01') }))).toBe(0);
    expect(completed(before('a', yesterday, {}, { startsAt: yesterday, endsAt: at('17:00', '2026-03-01') }))).toBe(0);
    expect(completed(before('a', yesterday, {}, { endsAt: at('17:00', '2026-03-01') }))).toBe(1);
  });

  it('counts a shift once, however often the worker was put on it', () => {
    const one = before('a', at('16:00', '2026-03-01'));
    expect(completed(one, { ...one, work: { ...one.work, id: 'again', startsAt: at('12:00', '2026-03-01') } })).toBe(1);
  });

  it('is not known where the rota does not reach back ninety days, or is of another service', () => {
    const since = (rota: string | null) => workerIn({ reach: [{ ...reach, rota }] })?.completedBefore;
    expect(since(at('08:00', '2025-12-02'))).toBe(0);
    expect(since(at('08:01', '2025-12-02'))).toBeNull();
    expect(since(null)).toBeNull();
    expect(workerIn({ reach: [] })).toMatchObject({ completedBefore: null, inducted: null, guided: null, briefed: null });
  });
});

describe('whether a worker was inducted', () => {
  const induction = (more: Partial<InductionFact> = {}): InductionFact => ({
    ...{ id: 'induction', serviceId: 'service', staffMemberId: 'worker', orientation: true, ...times(at('08:00')) },
    ...more,
  });

  it.each<[string, Partial<InductionFact>, boolean]>([
    ['at the very start', {}, true],
    ['after the start', { happenedAt: at('08:01') }, false],
    ['before, but written down after', { recordedAt: at('08:01') }, false],
    ['to something else', { orientation: false }, false],
    ['into another service', { serviceId: 'other' }, false],
    ['as another worker', { staffMemberId: 'another' }, false],
  ])('%s: %j is %s', (_what, more, inducted) => {
    expect(workerIn({ inductions: [induction(more)] })?.inducted).toBe(inducted);
  });

  it('goes by the first start of who begins twice', () => {
    const works = [work({ id: 'again', startsAt: at('12:00') }), work({ endsAt: at('09:00') })];
    expect(workerIn({ works, inductions: [induction({ ...times(at('08:01')) })] })?.inducted).toBe(false);
  });

  it('is not known of who started before the service recorded any, or when nobody knows, unless an induction is on record', () => {
    const started = (startedOn: string | null, ...inductions: readonly InductionFact[]) =>
      workerIn({ staff: [{ id: 'worker', supplierId: null, startedOn }], inductions })?.inducted;
    expect(started('2025-01-01')).toBe(false);
    expect(started('2024-12-31')).toBeNull();
    expect(started(null)).toBeNull();
    expect(started(null, induction())).toBe(true);
    expect(workerIn({ staff: [] })?.inducted).toBeNull();
  });

  it('is not known where the service recorded none, or not yet', () => {
    const since = (inductions: string | null) =>
      workerIn({ reach: [{ ...reach, inductions }], staff: [{ id: 'worker', supplierId: null, startedOn: '2026-03-02' }] })?.inducted;
    expect(since(at('08:00'))).toBe(false);
    expect(since(at('08:01'))).toBeNull();
    expect(since(null)).toBeNull();
  });
});

describe('what a worker acknowledged', () => {
  const acknowledged = (kind: AcknowledgedFact['kind'], more: Partial<AcknowledgedFact> = {}): AcknowledgedFact => ({
    ...{ id: 'acknowledged', kind, shiftId: 'shift', staffMemberId: 'worker', peopleIds: ['person'], signed: true },
    ...{ acknowledgedAt: at('08:00'), ...times(at('08:00')) },
    ...more,
  });

  it.each<[string, Partial<AcknowledgedFact>, boolean]>([
    ['at the very start', {}, true],
    ['after the start', { acknowledgedAt: at('08:01') }, false],
    ['of what happened after the start', { happenedAt: at('08:01') }, false],
    ['and written down after the start', { recordedAt: at('08:01') }, false],
    ['and not signed by all', { signed: false }, false],
    ['for another shift', { shiftId: 'another' }, false],
    ['as another worker', { staffMemberId: 'another' }, false],
  ])('%s: %j counts: %s', (_what, more, counts) => {
    expect(workerIn({ acknowledged: [acknowledged('PersonGuidance', more)] })).toMatchObject({ guided: counts, briefed: false });
    for (const kind of ['Briefing', 'BriefingChecklist'] as const)
      expect(workerIn({ acknowledged: [acknowledged(kind, more)] })).toMatchObject({ guided: false, briefed: counts });
  });

  it('is guidance about each person whom the unit names, and about anyone where it serves everyone', () => {
    const guided = (named: readonly string[], ...about: readonly (readonly string[])[]) =>
      workerIn(
        { acknowledged: about.map((peopleIds, n) => acknowledged('PersonGuidance', { id: `${n}`, peopleIds })) },
        theShift({ peopleIds: named }),
      )?.guided;
    expect(guided(['person', 'other'], ['person'], ['other', 'third'])).toBe(true);
    expect(guided(['person', 'other'], ['person'], ['third'])).toBe(false);
    expect(guided([], ['third'])).toBe(true);
    expect(guided([], [])).toBe(false);
    expect(guided([])).toBe(false);
  });

  it('is not known to be lacking where the service had no such record yet', () => {
    const since = (guidance: string | null, briefings: string | null) => workerIn({ reach: [{ ...reach, guidance, briefings }] });
    expect(since(at('08:00'), at('08:01'))).toMatchObject({ guided: false, briefed: null });
    expect(since(at('08:01'), at('08:00'))).toMatchObject({ guided: null, briefed: false });
    expect(since(null, null)).toMatchObject({ guided: null, briefed: null });
  });
});

describe('whether supervision was in date', () => {
  const session = (id: string, held: string, nextDueOn: string | null, more: Partial<SupervisionFact> = {}): SupervisionFact => ({
    ...{ id, serviceId: 'service', staffMemberId: 'worker', nextDueOn, ...times(at('10:00', held)) },
    ...more,
  });
  const inDate = (...supervisions: readonly SupervisionFact[]) => workerIn({ supervisions })?.supervisionInDate;

  it('is not known without a session, or where the latest set no next one', () => {
    expect(inDate()).toBeNull();
    expect(inDate(session('a', '2026-02-01', null))).toBeNull();
    expect(inDate(session('a', '2026-01-01', '2026-04-01'), session('b', '2026-02-01', null))).toBeNull();
    expect(inDate(session('a', '2026-02-01', '2026-04-01', { staffMemberId: 'another' }))).toBeNull();
  });

  it('lasts to the day on which the next is due', () => {
    expect(inDate(session('a', '2026-02-01', '2026-03-02'))).toBe(true);
    expect(inDate(session('a', '2026-02-01', '2026-03-01'))).toBe(false);
  });

  it('goes by the latest session that was known by the start, by id of two at once', () => {
    const [early, late] = [session('b', '2026-01-01', '2026-02-01'), session('a', '2026-02-01', '2026-04-01')];
    expect([inDate(early, late), inDate(late, early)]).toEqual([true, true]);
    const [one, other] = [session('a', '2026-02-01', '2026-04-01'), session('b', '2026-02-01', '2026-02-20')];
    expect([inDate(one, other), inDate(other, one)]).toEqual([false, false]);
    expect(inDate(early, { ...late, recordedAt: at('08:01') })).toBe(false);
    expect(inDate(early, { ...late, ...times(at('08:01')) })).toBe(false);
  });
});

describe('whether training was in date', () => {
  const course = (courseCode: string, validUntil: string | null, more: Partial<TrainingFact> = {}): TrainingFact => ({
    ...{
      id: courseCode,
      serviceId: 'service',
      staffMemberId: 'worker',
      courseCode,
      completedOn: '2026-01-01',
      validUntil,
      ...times(at('10:00', '2026-01-01')),
    },
    ...more,
  });
  const inDate = (...trainings: readonly TrainingFact[]) => workerIn({ trainings })?.trainingInDate;

  it('is not known where no course was completed by the day, and known by the start', () => {
    expect(inDate()).toBeNull();
    expect(inDate(course('FIRE', null, { staffMemberId: 'another' }))).toBeNull();
    expect(inDate(course('FIRE', null, { completedOn: '2026-03-03' }))).toBeNull();
    expect(inDate(course('FIRE', null, { completedOn: '2026-03-02' }))).toBe(true);
    expect(inDate(course('FIRE', null, { recordedAt: at('08:01') }))).toBeNull();
  });

  it('holds to its last day, or without end', () => {
    expect(inDate(course('FIRE', '2026-03-02'))).toBe(true);
    expect(inDate(course('FIRE', '2026-03-01'))).toBe(false);
    expect(inDate(course('FIRE', null))).toBe(true);
  });

  it('is that of each course by any of its records', () => {
    const [lapsed, renewed] = [course('FIRE', '2026-02-01'), course('FIRE', '2027-02-01', { id: 'renewed' })];
    expect(inDate(lapsed, renewed)).toBe(true);
    expect(inDate(lapsed, course('LIFTING', null))).toBe(false);
    expect(inDate(lapsed, { ...renewed, completedOn: '2026-03-03' })).toBe(false);
  });
});
