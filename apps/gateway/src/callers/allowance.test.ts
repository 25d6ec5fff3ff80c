import { allowance, inFlight } from './allowance';

describe('what a caller may use', () => {
  let now = 0;
  beforeEach(() => void (now = 0));
  const clock = (): number => now;

  it('is the burst at once, and one more only after its time', () => {
    const { take } = allowance({ perSecond: 2, burst: 3 }, clock);
    expect([take('a', 1), take('a', 1), take('a', 1)]).toEqual([0, 0, 0]);
    expect(take('a', 1)).toBe(1);
    now = 499;
    expect(take('a', 1)).toBe(1);
    now = 500;
    expect(take('a', 1)).toBe(0);
    expect(take('a', 1)).toBe(1);
  });

  it('never grows beyond the burst', () => {
    const { take } = allowance({ perSecond: 2, burst: 3 }, clock);
    now = 3_600_000;
    expect([take('a', 3), take('a', 1)]).toEqual([0, 1]);
  });

  it('takes nothing of what it refuses, and says when there is enough', () => {
    const { take } = allowance({ perSecond: 10, burst: 100 }, clock);
    expect(take('a', 60)).toBe(0);
    expect(take('a', 90)).toBe(5);
    expect(take('a', 40)).toBe(0);
  });

  it('is each caller’s own', () => {
    const { take } = allowance({ perSecond: 1, burst: 1 }, clock);
    expect([take('a', 1), take('a', 1), take('b', 1)]).toEqual([0, 1, 0]);
  });

  it('is kept for as many as are said: whoever has not been here for longest is forgotten first', () => {
    const { take } = allowance({ perSecond: 1, burst: 1 }, clock, 2);
    expect([take('a', 1), take('b', 1), take('a', 1), take('c', 1)]).toEqual([0, 0, 1, 0]);
    expect(take('a', 1)).toBe(1);
    expect(take('b', 1)).toBe(0);
  });
});

describe('requests under way', () => {
  it('of a caller are as many as are allowed, and one more when one has left', () => {
    const { enter, leave } = inFlight(2);
    expect([enter('a'), enter('a'), enter('a'), enter('b')]).toEqual([true, true, false, true]);
    leave('a');
    expect([enter('a'), enter('a')]).toEqual([true, false]);
    leave('a');
    leave('a');
    leave('a');
    expect([enter('a'), enter('a'), enter('a')]).toEqual([true, true, false]);
  });
});
