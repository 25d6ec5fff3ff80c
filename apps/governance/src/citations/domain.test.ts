import { happenedAfter, memberOf } from './domain';

describe('what happened after a day', () => {
  it.each([
    ['is of the next day in London, also while it is still the day in UTC', '2026-06-01T23:00:00.000Z', true],
    ['is not of the last instant of the day in London', '2026-06-01T22:59:59.999Z', false],
    ['is not of the day before', '2026-05-31T09:00:00.000Z', false],
  ])('%s', (_what, happenedAt, after) => {
    const cited = { kind: 'Audit', id: 'A', happenedAt, recordedAt: '2026-06-09T09:00:00.000Z' };
    expect(happenedAfter(cited, '2026-06-01')).toBe(after);
  });
});

it('names a worker by a key, and nobody by none', () => {
  expect(memberOf('S')).toEqual({ id: 'S' });
  expect(memberOf(null)).toBeNull();
});
