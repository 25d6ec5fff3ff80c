import { at, record } from '../../test/person-facts';
import { openLongerThan, unclearOwnership, unclearTimes, type OwnershipFact } from './ownership-detector';

const ids = (because: readonly { readonly id: string }[]): string[] => because.map(({ id }) => id);

describe('unclear ownership (part of R47)', () => {
  // Thursday 26 March 2026; Friday is the first working day after, Monday 30 March the second.
  const plan = record('CarePlan', 'plan', '2026-03-26');
  const owned = (id: string, startsOn: string, endsOn: string | null = null, ownerId = id): OwnershipFact => ({
    ...record('PlanOwnership', id, startsOn),
    planId: 'plan',
    ownerId,
    startsOn,
    endsOn,
  });
  const fired = (ownerships: readonly OwnershipFact[], day: string) => unclearOwnership([plan], ownerships, new Date(at(day)));

  it('fires when a plan had no named owner for over one working day, and not at one', () => {
    expect(fired([], '2026-03-27')).toEqual([]);
    expect(fired([], '2026-03-29')).toEqual([]);
    expect(fired([], '2026-03-30')).toMatchObject([
      {
        rule: 'UNCLEAR_OWNERSHIP',
        personId: 'person',
        because: [{ kind: 'CarePlan', id: 'plan' }],
        setting: 'a plan without a named owner, or with two claims, for over 1 working day',
        suggestsReview: true,
        about: '2026-03-26',
      },
    ]);
  });

  it('counts from the last day of an ownership that ended', () => {
    const ended = [owned('o', '2026-03-26', '2026-03-31')];
    expect(fired(ended, '2026-03-31')).toEqual([]);
    expect(fired(ended, '2026-04-01')).toEqual([]);
    expect(fired(ended, '2026-04-02')).toMatchObject([{ about: '2026-03-31' }]);
  });

  it('fires for two claims that begin on one day, and names them', () => {
    const claims = [owned('a', '2026-03-26'), owned('b', '2026-03-26')];
    expect(fired(claims, '2026-03-27')).toEqual([]);
    expect(fired(claims, '2026-03-30').map(({ because }) => ids(because))).toEqual([['plan', 'a', 'b']]);
    expect(fired([owned('a', '2026-03-26'), owned('b', '2026-03-26', null, 'a')], '2026-03-30')).toEqual([]);
  });

  it('does not fire for a plan whose owner follows another, or whose second claim ended', () => {
    expect(fired([owned('a', '2026-03-26'), owned('b', '2026-03-27')], '2026-04-20')).toEqual([]);
    expect(fired([owned('a', '2026-03-26'), owned('b', '2026-03-26', '2026-03-27')], '2026-04-20')).toEqual([]);
    expect(fired([owned('a', '2026-03-26', '2026-04-20')], '2026-04-20')).toEqual([]);
  });

  it('does not take an owner of another plan, or of a day to come', () => {
    expect(fired([{ ...owned('a', '2026-03-26'), planId: 'another' }], '2026-03-30')).toHaveLength(1);
    expect(fired([owned('a', '2026-03-31')], '2026-03-30')).toHaveLength(1);
  });

  it('has ended when an owner was named in the end, and is told apart from one that stands', () => {
    const states = (ownerships: readonly OwnershipFact[], day: string) =>
      unclearOwnership([plan], ownerships, new Date(at(day))).map(({ state, about, because }) => [state, about, ...ids(because)]);
    expect(states([owned('a', '2026-04-20')], '2026-04-19')).toEqual([['STANDING', '2026-03-26', 'plan']]);
    expect(states([owned('a', '2026-04-20')], '2026-04-20')).toEqual([['ENDED', '2026-03-26', 'plan']]);
    expect(states([owned('a', '2026-03-28')], '2026-04-20')).toEqual([]);
    expect(states([owned('a', '2026-03-26', '2026-03-31'), owned('b', '2026-04-20', '2026-04-21')], '2026-04-30')).toEqual([
      ['ENDED', '2026-03-31', 'plan'],
      ['STANDING', '2026-04-21', 'plan'],
    ]);
    expect(states([owned('a', '2026-03-26'), owned('b', '2026-03-26', '2026-03-30')], '2026-04-20')).toEqual([
      ['ENDED', '2026-03-26', 'plan', 'a', 'b'],
    ]);
  });

  it('is not undone by naming an owner from a day that is past, unless one owner follows another', () => {
    const late = { ...owned('a', '2026-03-26'), recordedAt: at('2026-04-20') };
    expect(fired([late], '2026-04-19')).toMatchObject([{ state: 'STANDING' }]);
    expect(fired([late], '2026-04-20')).toMatchObject([{ state: 'ENDED' }]);
    const first = owned('b', '2026-03-26', '2026-03-31');
    const second = { ...owned('c', '2026-04-01'), recordedAt: at('2026-04-20') };
    expect(fired([first, second], '2026-04-30')).toEqual([]);
    expect(fired([{ ...first, endsOn: null }, second], '2026-04-30')).toEqual([]);
    expect(fired([first, { ...second, startsOn: '2026-04-02' }], '2026-04-30')).toMatchObject([{ state: 'ENDED', about: '2026-03-31' }]);
  });

  it('counts two claims from when the later was known', () => {
    const claims = [owned('a', '2026-03-26'), { ...owned('b', '2026-03-26'), recordedAt: at('2026-04-13') }];
    expect(fired(claims, '2026-04-14')).toEqual([]);
    expect(fired(claims, '2026-04-15')).toMatchObject([{ about: '2026-04-13' }]);
  });

  it('does not fire for what was over before the plan was recorded', () => {
    const imported = { ...plan, recordedAt: at('2026-04-20') };
    const named = { ...owned('a', '2026-03-26'), recordedAt: at('2026-04-20') };
    expect(unclearOwnership([imported], [named], new Date(at('2026-04-30')))).toEqual([]);
    expect(unclearOwnership([imported], [], new Date(at('2026-04-19')))).toEqual([]);
    expect(unclearOwnership([imported], [], new Date(at('2026-04-20')))).toHaveLength(1);
  });

  it('ends with the day before care does', () => {
    const until = (from: string) =>
      unclearOwnership([plan], [], new Date(at('2026-04-20')), () => [{ from, until: '9999-12-31' }]).map(({ state }) => state);
    expect(until('2026-03-30')).toEqual([]);
    expect(until('2026-03-31')).toEqual(['ENDED']);
  });

  it('counts no time in which the service does not care for the person, and begins anew when care goes on', () => {
    const away = [{ from: '2026-04-01', until: '2026-04-20' }];
    const seen = (ownerships: readonly OwnershipFact[], day: string) =>
      unclearOwnership([plan], ownerships, new Date(at(day)), () => away).map(({ state, about }) => [state, about]);
    const ended = [owned('a', '2026-03-26', '2026-03-31')];
    expect(seen(ended, '2026-04-21')).toEqual([]);
    expect(seen(ended, '2026-04-22')).toEqual([['STANDING', '2026-04-20']]);
    expect(seen([], '2026-04-22')).toEqual([
      ['ENDED', '2026-03-26'],
      ['STANDING', '2026-04-20'],
    ]);
  });

  it('does not guess past the end of the calendar', () => {
    expect(unclearOwnership([plan], [], new Date('2028-01-10T12:00:00.000Z'))).toEqual([]);
  });
});

describe('the times in which it is not clear who owns a plan', () => {
  const plan = record('CarePlan', 'plan', '2026-03-02');
  const owned = (id: string, startsOn: string, endsOn: string | null = null, recordedOn = startsOn): OwnershipFact => ({
    ...record('PlanOwnership', id, recordedOn),
    ...{ planId: 'plan', ownerId: `owner of ${id}`, startsOn, endsOn },
  });
  const times = (ownerships: readonly OwnershipFact[], away: Parameters<typeof unclearTimes>[3] = []) =>
    unclearTimes(plan, ownerships, '2026-04-30', away).map(({ since, until, claims }) => [since, until, ...ids(claims)]);

  it('are all, without an owner, and none, with one from the first day', () => {
    expect(unclearTimes(plan, [], '2026-04-30', [])).toEqual([{ plan, since: '2026-03-02', until: '2026-04-30', claims: [] }]);
    expect(unclearTimes(plan, [owned('a', '2026-03-02')], '2026-04-30', [])).toEqual([]);
    expect(times([owned('a', '2026-02-01')])).toEqual([]);
  });

  it('are those after the last day of an owner, whom nobody follows', () => {
    expect(unclearTimes(plan, [owned('a', '2026-03-02', '2026-04-28')], '2026-04-30', [])).toEqual([
      { plan, since: '2026-04-28', until: '2026-04-30', claims: [] },
    ]);
  });

  it('are between one owner and another, in whatever order they come', () => {
    const [first, second] = [owned('b', '2026-03-02', '2026-03-10'), owned('a', '2026-03-20', '2026-04-01')];
    for (const ownerships of [
      [first, second],
      [second, first],
    ])
      expect(times(ownerships)).toEqual([
        ['2026-03-10', '2026-03-19'],
        ['2026-04-01', '2026-04-30'],
      ]);
  });

  it('are none on the one day of an owner of a day', () => {
    expect(times([owned('a', '2026-03-02', '2026-03-10'), owned('b', '2026-03-20', '2026-03-20'), owned('c', '2026-04-01')])).toEqual([
      ['2026-03-10', '2026-03-19'],
      ['2026-03-20', '2026-03-31'],
    ]);
  });

  it('are none where an owner who began the day before is followed by one who was named late', () => {
    expect(times([owned('a', '2026-03-02', '2026-03-02'), owned('b', '2026-03-03', null, '2026-03-20')])).toEqual([]);
    expect(times([owned('a', '2026-03-02', '2026-03-02'), owned('b', '2026-03-04', null, '2026-03-20')])).toEqual([
      ['2026-03-02', '2026-03-19'],
    ]);
  });

  it('are those of two claims from when the later was known, whichever comes first', () => {
    const [a, b] = [owned('a', '2026-03-02', null, '2026-03-05'), owned('b', '2026-03-02', '2026-03-31')];
    for (const ownerships of [
      [a, b],
      [b, a],
    ])
      expect(times(ownerships)).toEqual([['2026-03-05', '2026-03-31', 'a', 'b']]);
  });

  it('begin anew on the day on which care goes on', () => {
    const away = [{ from: '2026-03-10', until: '2026-03-20' }];
    expect(times([], away)).toEqual([
      ['2026-03-02', '2026-03-09'],
      ['2026-03-20', '2026-04-30'],
    ]);
    expect(times([owned('a', '2026-02-01', '2026-03-15')], away)).toEqual([['2026-03-20', '2026-04-30']]);
    expect(times([], [{ from: '2026-02-01', until: '2026-02-20' }])).toEqual([['2026-03-02', '2026-04-30']]);
  });

  it('are told by plan, in the order of their ids', () => {
    const [one, other] = [record('CarePlan', 'a', '2026-03-26'), record('CarePlan', 'b', '2026-03-02')];
    expect(unclearOwnership([other, one], [], new Date(at('2026-04-20'))).map(({ because }) => ids(because))).toEqual([['a'], ['b']]);
  });
});

it.each([
  ['2026-03-30', 1, false],
  ['2026-03-31', 1, true],
  ['2026-04-01', 2, true],
  ['2026-03-27', 0, false],
  // Good Friday, the weekend and Easter Monday are no working days.
  ['2026-04-07', 5, false],
  ['2026-04-08', 5, true],
  ['2028-01-10', 1, false],
])('from Friday 27 March 2026 to %s more than %d working days have passed: %s', (day, workingDays, found) => {
  expect(openLongerThan(workingDays, '2026-03-27', day)).toBe(found);
});
