import { leftOutInAll, total } from './counting';
import type { LeftOut, MonthCount } from './domain';

const LEFT_OUT: LeftOut = {
  ...{ enteredInError: 1, withdrawnUnconfirmed: 2, diedBeforeDue: 4, leftBeforeDue: 8, countedAlready: 16, undecided: 32, unconfirmed: 64 },
};
const month = (more: Partial<MonthCount> = {}): MonthCount => ({
  ...{ month: '2026-02-01', numerator: 8, denominator: 20, calendarVersion: 'earlier', leftOut: LEFT_OUT, ...more },
});

describe('the months of a window', () => {
  it('count together, by the calendar of the last', () => {
    expect(total([month(), month({ month: '2026-03-01', numerator: 3, denominator: 5, calendarVersion: 'later' })])).toEqual({
      ...{ numerator: 11, denominator: 25, calendarVersion: 'later' },
      leftOut: {
        ...{ enteredInError: 2, withdrawnUnconfirmed: 4, diedBeforeDue: 8, leftBeforeDue: 16, countedAlready: 32, undecided: 64 },
        unconfirmed: 128,
      },
    });
  });

  it('left out as much as one of them did, when there is one', () => {
    expect(total([month()])).toEqual({ numerator: 8, denominator: 20, calendarVersion: 'earlier', leftOut: LEFT_OUT });
  });

  it.each([
    ['first', [month({ leftOut: null }), month()]],
    ['last', [month(), month({ leftOut: null })]],
  ])('left out nobody knows how many, when it is not known of the %s', (_which, months) => {
    expect(total(months).leftOut).toBeNull();
  });

  it('are nothing when there are none', () => {
    expect(total([])).toEqual({ numerator: 0, denominator: 0, calendarVersion: null, leftOut: null });
  });
});

it('adds what was left out for every reason', () => {
  expect(leftOutInAll(LEFT_OUT)).toBe(127);
});
