import { DEFINITIONS } from './definitions';
import { daysOf, figuresOf, used, type PersonFact, type ReturnFacts, type StaffFact } from './figures';

const WINDOW = { from: '2026-01-01', to: '2026-03-31' };
const person = (more: Partial<PersonFact> = {}): PersonFact => ({
  ...{ id: 'P', since: '2025-06-01', inServiceId: 'S', careEndsOn: null, absences: [], moves: [], placements: [] },
  ...more,
});
const worker = (id: string, more: Partial<StaffFact> = {}): StaffFact => ({
  ...{ id, contract: 'PERMANENT', startedOn: '2025-06-01', leftOn: null },
  ...more,
});
const NOTHING: ReturnFacts = {
  ...{ people: [], staff: [], courses: [], supervisions: [], incidents: [], complaints: [], prompts: [] },
  visits: { scheduled: 0, missed: 0, late: 0, short: 0 },
};
const told = (facts: Partial<ReturnFacts>, figure: string) =>
  figuresOf({ ...NOTHING, ...facts }, 'S', WINDOW, () => true)
    .filter((one) => one.figure === figure)
    .map(({ kind, numerator, denominator, unknown }) => [kind, numerator, denominator, unknown]);

describe('whoever used a service on a day', () => {
  it.each<[string, Partial<PersonFact>, boolean]>([
    ['is whoever was registered by then', { since: '2026-03-31' }, true],
    ['is nobody who was registered later', { since: '2026-04-01' }, false],
    ['is nobody who left on the day', { careEndsOn: '2026-03-31' }, false],
    ['is whoever left on the next', { careEndsOn: '2026-04-01' }, true],
    ['is nobody who was away', { absences: [{ from: '2026-03-31', until: '2026-04-01' }] }, false],
    ['is whoever was back on the day', { absences: [{ from: '2026-03-01', until: '2026-03-31' }] }, true],
    ['is nobody who had moved elsewhere', { inServiceId: 'T', moves: [{ fromServiceId: 'S', movedOn: '2026-03-31' }] }, false],
    ['is whoever moves elsewhere later', { inServiceId: 'T', moves: [{ fromServiceId: 'S', movedOn: '2026-04-01' }] }, true],
    ['is nobody who comes from elsewhere later', { moves: [{ fromServiceId: 'T', movedOn: '2026-04-01' }] }, false],
  ])('%s', (_what, more, there) => {
    expect(used(person(more), 'S', '2026-03-31')).toBe(there);
  });
});

describe('the figures of an information return', () => {
  it('count people on the last day, and of them those whom an organisation places on it', () => {
    const placed = (startsOn: string, endsOn: string | null) => person({ placements: [{ startsOn, endsOn }] });
    const people = [
      ...[placed('2026-03-31', null), placed('2026-01-01', '2026-03-31'), placed('2026-01-01', '2026-03-30'), placed('2026-04-01', null)],
      person({ careEndsOn: '2026-01-01', placements: [{ startsOn: '2025-01-01', endsOn: null }] }),
    ];
    expect(told({ people }, 'PEOPLE_USING')).toEqual([[null, 4, null, 0]]);
    expect(told({ people }, 'PEOPLE_PLACED')).toEqual([[null, 2, 4, 0]]);
  });

  const staff = [
    ...[
      worker('a'),
      worker('b', { contract: 'BANK' }),
      worker('new', { startedOn: '2026-03-31' }),
      worker('last', { leftOn: '2026-03-31' }),
    ],
    ...[
      worker('first', { leftOn: '2026-01-01' }),
      worker('before', { leftOn: '2025-12-31' }),
      worker('later', { startedOn: '2026-04-01' }),
    ],
  ];

  it('count staff in post on the last day by contract, who started, and who left of all that were in post', () => {
    expect(told({ staff }, 'STAFF_IN_POST')).toEqual([
      [null, 4, null, 0],
      ['BANK', 1, null, 0],
      ['PERMANENT', 3, null, 0],
    ]);
    expect(told({ staff }, 'STAFF_STARTED')).toEqual([[null, 1, null, 0]]);
    expect(told({ staff }, 'STAFF_LEFT')).toEqual([[null, 2, 5, 0]]);
  });

  it('count training in date by course over all in post, and nobody else’s', () => {
    const course = (staffMemberId: string, courseCode: string, valid: boolean) => ({ staffMemberId, courseCode, valid });
    const courses = [course('a', 'FALLS', true), course('b', 'FALLS', false), course('first', 'FIRE', true), course('a', 'ALERTS', false)];
    expect(told({ staff, courses }, 'TRAINING_IN_DATE')).toEqual([
      ['ALERTS', 0, 4, 0],
      ['FALLS', 1, 4, 0],
    ]);
    expect(told({ staff }, 'TRAINING_IN_DATE')).toEqual([]);
  });

  it('count supervision in date over all in post but those whose next has no day', () => {
    const held = (staffMemberId: string, nextDueOn: string | null) => ({ staffMemberId, nextDueOn });
    const supervisions = [held('a', '2026-03-31'), held('b', '2026-03-30'), held('new', null), held('first', '2027-01-01')];
    expect(told({ staff, supervisions }, 'SUPERVISION_IN_DATE')).toEqual([[null, 1, 3, 1]]);
  });

  it('count incidents, complaints and prompts, of all kinds and of each', () => {
    const incidents = [
      { kind: 'FALL', n: 0, of: 3 },
      { kind: 'CHOKING', n: 0, of: 1 },
    ];
    const complaints = [
      { kind: 'MEALS', n: 2, of: 3, upheld: 1 },
      { kind: 'CARE', n: 1, of: 2, upheld: 1 },
    ];
    const prompts = [{ kind: 'CQC_NOTIFICATION', n: 1, of: 2 }];
    const all = { incidents, complaints, prompts };
    expect(told(all, 'INCIDENTS')).toEqual([
      [null, 4, null, 0],
      ['CHOKING', 1, null, 0],
      ['FALL', 3, null, 0],
    ]);
    expect(told(all, 'COMPLAINTS').map(([kind, n]) => [kind, n])).toEqual([
      [null, 5],
      ['CARE', 2],
      ['MEALS', 3],
    ]);
    expect(told(all, 'COMPLAINTS_ANSWERED')).toEqual([[null, 3, 5, 0]]);
    expect(told(all, 'COMPLAINTS_UPHELD')).toEqual([[null, 2, 3, 0]]);
    expect(told(all, 'NOTIFICATIONS')).toEqual([
      [null, 1, 2, 0],
      ['CQC_NOTIFICATION', 1, 2, 0],
    ]);
  });

  it('count visits that were missed, late or short of those that were scheduled', () => {
    const visits = { scheduled: 40, missed: 2, late: 3, short: 5 };
    const of = ['VISITS_SCHEDULED', 'VISITS_MISSED', 'VISITS_LATE', 'VISITS_UNDER_15_MINUTES'].flatMap((figure) =>
      told({ visits }, figure),
    );
    expect(of.map(([, n, all]) => [n, all])).toEqual([
      [40, null],
      [2, 40],
      [3, 40],
      [5, 40],
    ]);
  });

  it('stand with n, N, window, method, interval and calendar, and none has an interval of nothing (part of R113)', () => {
    const figures = figuresOf({ ...NOTHING, visits: { scheduled: 20, missed: 19, late: 0, short: 0 } }, 'S', WINDOW, () => true);
    const of = (name: string) => figures.find(({ figure }) => figure === name);
    expect(of('VISITS_MISSED')).toMatchObject({
      ...{
        state: 'TOLD',
        numerator: 19,
        denominator: 20,
        share: 0.95,
        method: 'Wilson',
        level: 0.95,
        from: '2026-03-04',
        to: '2026-03-31',
      },
      ...{
        lower: expect.closeTo(0.764, 3) as unknown,
        upper: expect.closeTo(0.991, 3) as unknown,
        calendarVersion: expect.any(String) as unknown,
      },
    });
    expect(of('STAFF_LEFT')).toMatchObject({ denominator: 0, share: null, lower: null, upper: null, level: null });
    expect(of('INCIDENTS')).toMatchObject({
      numerator: 0,
      denominator: null,
      share: null,
      lower: null,
      method: 'counted',
      from: WINDOW.from,
    });
  });

  it('name what no record holds, with why, and give it no number', () => {
    const notHeld = figuresOf(NOTHING, 'S', WINDOW, () => true).filter(({ state }) => state === 'NOT_HELD');
    expect(notHeld.map(({ figure }) => figure)).toEqual([
      ...['VACANCIES', 'QUALIFICATIONS', 'VISIT_LENGTHS_GIVEN', 'MEDICINES', 'PEOPLE_FUNDING_THEMSELVES'],
    ]);
    for (const { numerator, denominator, share, notKnown } of notHeld)
      expect([numerator, denominator, share, (notKnown ?? '').length > 0]).toEqual([null, null, null, true]);
  });

  it('withhold each of which the reader may not read all that it rests on', () => {
    const figures = figuresOf({ ...NOTHING, staff }, 'S', WINDOW, (restsOn) => !restsOn.includes('STAFF_CONFIDENTIAL'));
    expect(figures.filter(({ state }) => state === 'WITHHELD').map(({ figure, numerator }) => [figure, numerator])).toEqual([
      ['SUPERVISION_IN_DATE', null],
    ]);
  });

  it('each have one definition, of the days that it says', () => {
    expect(new Set(DEFINITIONS.map(({ figure }) => figure)).size).toBe(DEFINITIONS.length);
    expect(daysOf('LAST_DAY', WINDOW)).toEqual({ from: WINDOW.to, to: WINDOW.to });
    expect(daysOf('WINDOW', WINDOW)).toEqual(WINDOW);
    expect(daysOf('LAST_28_DAYS', WINDOW)).toEqual({ from: '2026-03-04', to: '2026-03-31' });
  });
});
