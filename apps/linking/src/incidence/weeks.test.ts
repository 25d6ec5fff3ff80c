import { inWeek, weeksOf } from './weeks';

describe('the weeks of a window', () => {
  it('are of seven days from its first, by the clocks of London; the last ends with the window', () => {
    expect(weeksOf({ from: '2026-03-25', to: '2026-04-03' })).toEqual([
      {
        from: '2026-03-25',
        to: '2026-03-31',
        starts: Date.parse('2026-03-25T00:00:00.000Z'),
        ends: Date.parse('2026-03-31T23:00:00.000Z'),
      },
      {
        from: '2026-04-01',
        to: '2026-04-03',
        starts: Date.parse('2026-03-31T23:00:00.000Z'),
        ends: Date.parse('2026-04-03T23:00:00.000Z'),
      },
    ]);
    expect(weeksOf({ from: '2026-01-05', to: '2026-01-05' })).toHaveLength(1);
    expect(weeksOf({ from: '2026-10-19', to: '2026-12-13' })).toHaveLength(8);
  });

  it('hold each thing once', () => {
    const weeks = weeksOf({ from: '2026-10-19', to: '2026-11-01' });
    const at = [
      '2026-10-18T22:59:59.999Z',
      '2026-10-18T23:00:00.000Z',
      '2026-10-25T23:59:59.999Z',
      '2026-10-26T00:00:00.000Z',
      '2026-11-02T00:00:00.000Z',
    ];
    expect(weeks.map((week) => inWeek(at, week, (one) => one))).toEqual([at.slice(1, 3), at.slice(3, 4)]);
  });
});
