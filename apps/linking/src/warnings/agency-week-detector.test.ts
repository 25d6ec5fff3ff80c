import type { AgencyShift, InductionPart } from '../agency/rules';
import type { StaffedUnit, StaffedWorker } from '../incidence/rules';
import { firedByWeek, type StaffedWeeks } from './agency-week-detector';

/** The week of Monday 30 March 2026, in which clocks have just gone forward; the three before it begin on 9, 16 and 23 March. */
const AT = { serviceId: 'service', week: '2026-03-30' };
const recorded = { happenedAt: '2026-02-01T09:00:00.000Z', recordedAt: '2026-02-01T09:00:00.000Z' };

const worker = (completedBefore: number | null, agency = true): StaffedWorker => ({
  ...{ staffMemberId: 'worker', agency, temporary: agency, hours: 8, times: [], completedBefore, guided: null },
});
const [NEW, FAMILIAR, UNKNOWN, OWN] = [worker(2), worker(3), worker(null), worker(0, false)];

interface ShiftOf {
  readonly startsAt: string;
  readonly workers?: readonly StaffedWorker[];
  readonly missing?: readonly InductionPart[];
  readonly ratings?: readonly number[];
}

/** What is known of shifts, each by when it starts, which is its id too. */
function known(shifts: readonly ShiftOf[]): StaffedWeeks {
  return {
    units: shifts.map(({ startsAt, workers = [NEW] }): StaffedUnit => ({
      ...{ id: startsAt, serviceId: 'service', kind: 'SHIFT', startsAt, endsAt: startsAt, peopleIds: [], workers },
    })),
    agencyShifts: shifts.map(({ startsAt, missing = [], ratings = [] }): AgencyShift => ({
      id: startsAt,
      startsAt,
      workers: [{ shiftId: startsAt, staffMemberId: 'worker', supplierId: null, neededBy: new Date(startsAt), missing }],
      answers: ratings.map((rating, n) => ({
        ...{ id: `${startsAt} ${n}: ${rating}`, ...recorded, shiftId: startsAt, respondent: 'STAFF', rating, answeredById: null },
      })),
      excluded: 0,
    })),
    shifts: new Map(shifts.map(({ startsAt }) => [startsAt, { ...recorded, kind: 'SHIFT', id: startsAt, startsAt }])),
  };
}
const fired = (rule: string, shifts: readonly ShiftOf[]): string[][] =>
  firedByWeek(AT, known(shifts))
    .filter((one) => one.rule === rule)
    .map(({ because }) => because.map(({ id }) => id));

/** The first and the last instant in London of the first and of the last of the four weeks. */
const [FIRST, SECOND, THIRD, LAST] = [
  '2026-03-09T00:00:00.000Z',
  '2026-03-17T08:00:00.000Z',
  '2026-03-29T22:59:00.000Z',
  '2026-04-05T22:59:00.000Z',
];
const BEFORE = '2026-03-08T23:59:00.000Z';
const AFTER = '2026-04-05T23:00:00.000Z';

describe('continued reliance on unfamiliar staff (part of R66)', () => {
  const weeks = (...each: readonly (readonly StaffedWorker[])[][]): ShiftOf[] =>
    [FIRST, SECOND, THIRD, LAST].flatMap((startsAt, w) =>
      (each[w] ?? [[NEW]]).map((workers, n) => ({ startsAt: startsAt.replace('.000Z', `.00${n}Z`), workers })),
    );
  const rely = (shifts: readonly ShiftOf[]): string[][] => fired('UNFAMILIAR_STAFF_CONTINUED', shifts);

  it('fires after four weeks of it, with the agency shifts with such a worker', () => {
    expect(rely(weeks())).toEqual([[FIRST, SECOND, THIRD, LAST]]);
    for (const w of [0, 1, 2, 3]) expect(rely(weeks().filter((_, n) => n !== w))).toEqual([]);
  });

  it('from three tenths of the agency shifts of each week on, of those of which it is known', () => {
    const of = (exposed: number, ...others: (readonly StaffedWorker[])[]) => [...Array.from({ length: exposed }, () => [NEW]), ...others];
    const seven = Array.from({ length: 7 }, () => [FAMILIAR]);
    expect(rely(weeks(of(3, ...seven)))).toHaveLength(1);
    expect(rely(weeks(of(3, ...seven, [FAMILIAR])))).toEqual([]);
    expect(rely(weeks(of(3, ...seven, [UNKNOWN], [OWN])))).toHaveLength(1);
    expect(rely(weeks([[UNKNOWN]]))).toEqual([]);
    expect(rely(weeks([[OWN]]))).toEqual([]);
  });

  it('by weeks in London from Monday on', () => {
    const [, ...others] = weeks();
    expect(rely([{ startsAt: BEFORE }, ...others])).toEqual([]);
    expect(rely([...weeks().slice(0, 3), { startsAt: AFTER }])).toEqual([]);
  });
});

describe('missing evidence of induction (part of R66)', () => {
  const missing = (...shifts: ShiftOf[]): string[][] => fired('INDUCTION_EVIDENCE_MISSING', shifts);

  it('fires for a week in which any agency worker lacked any of it, with those shifts', () => {
    const [first, last] = ['2026-03-29T23:00:00.000Z', LAST];
    expect(
      missing(
        { startsAt: first, missing: ['ORIENTATION'] },
        { startsAt: last, missing: ['PERSON_GUIDANCE'] },
        { startsAt: '2026-04-01T08:00:00.000Z' },
      ),
    ).toEqual([[first, last]]);
    expect(missing({ startsAt: first })).toEqual([]);
  });

  it('by the seven days of the week alone', () => {
    expect(missing({ startsAt: THIRD, missing: ['ORIENTATION'] }, { startsAt: AFTER, missing: ['ORIENTATION'] })).toEqual([]);
  });
});

describe('poor feedback on inductions (part of R66)', () => {
  const poor = (...shifts: ShiftOf[]): string[][] => fired('POOR_INDUCTION_FEEDBACK', shifts);

  it('fires under nine tenths of five answers or more in four weeks, with the answers that say no', () => {
    expect(poor({ startsAt: FIRST, ratings: [5, 4] }, { startsAt: LAST, ratings: [5, 5, 3] })).toEqual([[`${LAST} 2: 3`]]);
    expect(poor({ startsAt: FIRST, ratings: [5, 4] }, { startsAt: LAST, ratings: [5, 3] })).toEqual([]);
    expect(poor({ startsAt: LAST, ratings: [5, 4, 4, 4, 4, 4, 4, 4, 4, 3] })).toEqual([]);
    expect(poor({ startsAt: LAST, ratings: [5, 4, 4, 4, 4, 4, 4, 4, 3] })).toHaveLength(1);
  });

  it('by the four weeks alone', () => {
    expect(poor({ startsAt: BEFORE, ratings: [1] }, { startsAt: LAST, ratings: [5, 5, 5, 5] }, { startsAt: AFTER, ratings: [1] })).toEqual(
      [],
    );
    expect(poor({ startsAt: BEFORE, ratings: [5] }, { startsAt: LAST, ratings: [1, 1, 1, 1] })).toEqual([]);
  });
});

test('what a week fired says by what setting, is of the service and the week, and names the latest records where they are many', () => {
  const many = Array.from({ length: 120 }, (_, n) => `2026-04-01T08:00:00.${String(n).padStart(3, '0')}Z`);
  const [one] = firedByWeek(AT, known(many.map((startsAt) => ({ startsAt, missing: ['ORIENTATION'] }))));
  expect(one).toEqual({
    ...{ rule: 'INDUCTION_EVIDENCE_MISSING', state: 'STANDING', serviceId: 'service', personId: null, ownerId: null, suggestsReview: true },
    ...{ about: 'service', by: '2026-03-30', setting: 'M2c under 1.00 over 7 days, Monday to Sunday' },
    because: many.slice(20).map((id) => ({ kind: 'Shift', id, ...recorded })),
  });
  const settings = firedByWeek(AT, known([FIRST, SECOND, THIRD, LAST].map((startsAt) => ({ startsAt, ratings: [1, 1] })))).map(
    ({ setting }) => setting,
  );
  expect(settings).toEqual([
    'agency or bank workers with few shifts there before on 30 % or more of the agency shifts in 4 consecutive weeks, Monday to Sunday',
    'M2a under 0.90 over 28 days, to a Sunday, of 5 answers or more',
  ]);
});
