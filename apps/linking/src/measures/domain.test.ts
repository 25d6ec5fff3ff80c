import { exclusionOf, isToldAlready, targetOf, type LeftOut, type PersonFact, type Recounted } from './domain';

describe('a change', () => {
  // Due at the end of 7 May in London, which is 22:59:59 UTC.
  const change = { inError: false, confirmed: true, dueAt: '2026-05-07T22:59:59.000Z' };
  const person = (more: Partial<PersonFact> = {}): PersonFact => ({
    ...{ inError: false, state: 'ACTIVE', stateSince: '2026-01-01', absences: [] },
    ...more,
  });

  it('counts, of whomever nothing else is known', () => {
    expect(exclusionOf(change, null, false)).toBeNull();
    expect(exclusionOf(change, person(), false)).toBeNull();
    expect(exclusionOf({ ...change, confirmed: false }, person(), false)).toBeNull();
  });

  it('does not count twice', () => {
    expect(exclusionOf(change, person(), true)).toBe('COUNTED_ALREADY');
    expect(exclusionOf(change, null, true)).toBe('COUNTED_ALREADY');
  });

  it('that was entered in error is withdrawn where nobody had confirmed it', () => {
    expect(exclusionOf({ ...change, inError: true }, person(), true)).toBe('ENTERED_IN_ERROR');
    expect(exclusionOf({ ...change, inError: true, confirmed: false }, person({ inError: true }), true)).toBe('WITHDRAWN_UNCONFIRMED');
    expect(exclusionOf({ ...change, inError: true }, null, false)).toBe('ENTERED_IN_ERROR');
  });

  it('of a person who was entered in error does not count', () => {
    expect(exclusionOf(change, person({ inError: true, state: 'DIED' }), true)).toBe('ENTERED_IN_ERROR');
  });

  it.each([
    ['DIED', '2026-05-07', 'DIED_BEFORE_DUE'],
    ['DIED', '2026-05-08', null],
    ['LEFT', '2026-05-07', 'LEFT_BEFORE_DUE'],
    ['LEFT', '2026-05-08', null],
    ['ACTIVE', '2026-05-07', null],
  ])('of a person who has been %s since %s is %s', (state, stateSince, exclusion) => {
    expect(exclusionOf(change, person({ state, stateSince }), false)).toBe(exclusion);
  });

  it('falls due on a day in London', () => {
    const late = { ...change, dueAt: '2026-05-07T23:00:00.000Z' };
    expect(exclusionOf(late, person({ state: 'DIED', stateSince: '2026-05-08' }), false)).toBe('DIED_BEFORE_DUE');
  });

  it.each([
    ['2026-05-07', '2026-05-08', 'LEFT_BEFORE_DUE'],
    ['2026-05-01', '2026-05-09', 'LEFT_BEFORE_DUE'],
    ['2026-05-08', '2026-05-09', null],
    ['2026-05-01', '2026-05-07', null],
  ])('of a person who was away from %s until %s is %s', (from, until, exclusion) => {
    const absences = [
      { from: '2026-02-01', until: '2026-02-02' },
      { from, until },
    ];
    expect(exclusionOf(change, person({ absences }), false)).toBe(exclusion);
    expect(exclusionOf(change, person({ absences }), true)).toBe(exclusion ?? 'COUNTED_ALREADY');
  });

  it('of a person who was away when it fell due, and died meanwhile, is of one who had left', () => {
    const absences = [{ from: '2026-05-01', until: '2026-06-01' }];
    expect(exclusionOf(change, person({ absences, state: 'DIED', stateSince: '2026-05-03' }), false)).toBe('LEFT_BEFORE_DUE');
  });
});

test.each([
  ['M1A', false, null, 0.95],
  ['M1A', true, null, 0.95],
  ['M1B', false, null, 0.95],
  ['M1B', true, null, 1],
  ['BOTH', true, null, 0.95],
  ['M1A', true, 0.9, 0.9],
  ['M1B', false, 0.9, 0.9],
  ['M1B', true, 0.9, 1],
  ['M1A', false, 0, 0],
] as const)('the target of %s, of those of high risk alone: %s, agreed as %s, is %d', (measure, highRiskOnly, agreed, target) => {
  expect(targetOf(measure, highRiskOnly, agreed)).toBe(target);
});

describe('the figures of a month', () => {
  const leftOut: LeftOut = {
    ...{ enteredInError: 1, withdrawnUnconfirmed: 2, diedBeforeDue: 3, leftBeforeDue: 4, countedAlready: 5, undecided: 6, unconfirmed: 7 },
  };
  const told = (more: Partial<Recounted>): boolean =>
    isToldAlready({ ...{ numerator: 8, denominator: 9, before: [8, 9], leftOut, leftOutBefore: { ...leftOut } }, ...more });

  it('are told already where nothing is another than it was', () => {
    expect(told({})).toBe(true);
  });

  it.each<[string, Partial<Recounted>]>([
    ['were never told', { before: null, leftOutBefore: null }],
    ['have another numerator', { before: [7, 9] }],
    ['have another denominator', { before: [8, 8] }],
    ['were told without what they leave out', { leftOutBefore: null }],
  ])('are not where they %s', (_what, more) => {
    expect(told(more)).toBe(false);
  });

  it.each(Object.keys(leftOut))('are not where another number is left out as %s', (reason) => {
    expect(told({ leftOutBefore: { ...leftOut, [reason]: 0 } })).toBe(false);
  });
});
