import { seenBy } from './seen';

const NOW = new Date('2026-04-06T09:00:00.000Z');
const seconds = (ago: number): Date => new Date(NOW.getTime() - ago * 1_000);
const SOURCES = ['governance', 'workforce'];

describe('what is missing is only missing once its sources were seen', () => {
  it('goes by the source that is furthest behind', () => {
    expect(seenBy({ governance: seconds(5), workforce: seconds(90) }, [], NOW, false)(SOURCES)).toEqual(seconds(90));
  });

  it.each([
    ['was never seen to its end', { governance: seconds(5), workforce: null }, []],
    ['is not read', { governance: seconds(5) }, []],
    ['has an event that waits as a dead letter', { governance: seconds(5), workforce: seconds(5) }, ['workforce']],
  ])('has seen nothing of a source that %s', (_what, seenUntil, dead) => {
    expect(seenBy(seenUntil, dead, NOW, false)(SOURCES)).toEqual(new Date(0));
    expect(seenBy(seenUntil, dead, NOW, true)(SOURCES)).toEqual(new Date(0));
  });

  it('has seen all of a demonstration, whose clock is another, or nothing', () => {
    const at = (ago: number) => seenBy({ governance: seconds(5), workforce: seconds(ago) }, [], NOW, true)(SOURCES);
    expect(at(60) > NOW).toBe(true);
    expect(at(61)).toEqual(new Date(0));
  });

  it('asks of those sources alone that it is asked of', () => {
    expect(seenBy({ governance: null, workforce: seconds(5) }, [], NOW, false)(['workforce'])).toEqual(seconds(5));
  });
});
