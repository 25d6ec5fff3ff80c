import { chartSaid, labelOf, said } from './wording';

describe('what a pack says in words', () => {
  it.each([
    [null, '-'],
    ['', '-'],
    [true, 'yes'],
    ['KEY_WORKER', 'key worker'],
    ['CITED', 'cited'],
    ['SAF_E1', 'SAF_E1'],
    ['M1A', 'M1A'],
    ['A text of somebody.', 'A text of somebody.'],
    [[], 'none'],
    [['ROUTINE', 'OVERSIGHT'], 'routine; oversight'],
    [{ id: '1' }, '1'],
    [{ kind: 'Handover', id: '1', happenedAt: '2026-02-01T09:00:00.000Z' }, 'Handover 1 of 2026-02-01 09:00 UTC'],
    ['2026-02-01T09:00:59.999Z', '2026-02-01 09:00 UTC'],
    [{ share: 0.5, stronger: 1 }, 'share: 50.0 %, stronger: 1'],
    [{ feedsMissing: 1, stillHolds: null }, 'feeds missing: 1, still holds: -'],
  ])('of %j is %s', (value, words) => {
    expect(said(value)).toBe(words);
  });

  it('of a share is never without its n, N, interval, window, method, level and calendar', () => {
    const share = { numerator: 8, denominator: 20, share: 0.4, lower: 0.219, upper: 0.613, method: 'Wilson', level: 0.95 };
    expect(said({ ...share, from: '2026-01-01', to: '2026-02-28', calendarVersion: null })).toBe(
      '8 of 20 (40.0 %; 21.9 % to 61.3 %, Wilson, level 95.0 %), 2026-01-01 to 2026-02-28, calendar not kept',
    );
  });

  it('of a rate is per so much, by the week where it is counted so', () => {
    const rate = { kind: 'RATE', per: 1000, numerator: 4, denominator: 930, value: 4.301, share: null, lower: 1.172, upper: 11.01 };
    const whole = { ...rate, method: 'Garwood, exact Poisson', level: 0.95, from: '2026-04-06', to: '2026-04-12', calendarVersion: 'c/1' };
    expect(said(whole)).toBe(
      '4 of 930 (4.3 per 1000; 1.2 per 1000 to 11.0 per 1000, Garwood, exact Poisson, level 95.0 %), 2026-04-06 to 2026-04-12, calendar c/1',
    );
    const chart = { measure: 'FALLS', kind: 'RATE', per: 1000, unit: 'WEEK', target: 5, centre: 13.1, changedOn: '2026-03-09' };
    expect(chartSaid(chart, [{ share: whole, signals: [] }])).toContain(
      'Chart of FALLS by week, target 5.0 per 1000. From 4.3 per 1000 in 2026-04-06 to 4.3 per 1000 in 2026-04-06, over 1 weeks,',
    );
  });

  it('of a name is its words', () => {
    expect([labelOf('whatHappened'), labelOf('ReviewAction')]).toEqual(['What happened', 'Review action']);
  });

  it('of a chart without months says so', () => {
    expect(chartSaid({ measure: 'M1A', target: 0.95, changedOn: null }, [])).toContain(
      'It has no month with a figure. The change is not made yet.',
    );
  });
});
