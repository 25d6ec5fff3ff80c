import { randomFrom } from './random';
import { burst, everyday, keysOf, poisonOfEachKind, rollbacks, type Step } from './steps';

const everydayOf = (seed: number, n: number): Step[] => {
  const random = randomFrom(seed);
  const keys = keysOf(random);
  return Array.from({ length: n }, () => everyday(keys, random));
};

describe('what producers do', () => {
  it('is the same for the same seed', () => {
    expect(everydayOf(4, 50)).toEqual(everydayOf(4, 50));
    expect(poisonOfEachKind(randomFrom(4))).toEqual(poisonOfEachKind(randomFrom(4)));
  });

  it('announces the versions of each record in ascending order and leaves none out, whatever is rolled back between', () => {
    const steps = everydayOf(9, 300);
    const next = new Map<string, number>();
    for (const { records, fails } of steps)
      for (const { aggregateId, from, to } of fails ? [] : records) {
        expect(from).toBe(next.get(aggregateId) ?? 1);
        next.set(aggregateId, to + 1);
      }
    expect(steps.some(({ fails }) => fails)).toBe(true);
    expect(steps.some(({ records }) => records.length > 1)).toBe(true);
    expect(steps.some(({ records: [one] }) => one && one.to > one.from)).toBe(true);
  });

  it('never uses the record of a command that is rolled back for another', () => {
    const undone = [...everydayOf(9, 300), ...rollbacks(randomFrom(1))].filter(({ fails }) => fails).flatMap(({ records }) => records);
    const sound = everydayOf(9, 300)
      .filter(({ fails }) => !fails)
      .flatMap(({ records }) => records.map((record) => record.aggregateId));
    expect(undone.filter(({ aggregateId }) => sound.includes(aggregateId))).toEqual([]);
  });

  it('is poison of every kind once, in commands that are committed, and two events that are refused for a while only', () => {
    const steps = poisonOfEachKind(randomFrom(2));
    const poison = steps.flatMap((step) => step.poison);
    expect(poison.map(({ code }) => code).sort()).toEqual([
      'Error',
      'SCHEMA',
      'SCHEMA',
      'SCHEMA',
      'SCHEMA',
      'UNKNOWN_TYPE',
      'UNKNOWN_TYPE',
    ]);
    expect(poison.some(({ envelope }) => JSON.stringify(envelope).length > 1_000_000)).toBe(true);
    expect(steps.filter(({ fails }) => fails)).toEqual([]);
    expect(steps.flatMap(({ records }) => records).filter(({ state }) => /^REFUSED_[12]$/.test(state))).toHaveLength(2);
  });

  it('is 2,000 events in a burst', () => {
    const events = burst(randomFrom(3)).flatMap(({ records }) => records.map(({ from, to }) => to - from + 1));
    expect(events.reduce((sum, n) => sum + n, 0)).toBe(2_000);
  });
});
