import { noteSampleFaults, wasDelayed } from './domain';

const NOW = new Date('2026-03-09T08:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const one = (indicatorId: string) => ({ indicatorId, noteId: `note of ${indicatorId}`, delayed: false });
const sound = { reviewId: 'review', method: 'Every fourth', populationSize: 8, sampled: [one('a'), one('b')], drawnById: 'lead' };
const told = (more: object): string[] => noteSampleFaults({ ...sound, ...more }, at).map(({ code, field }) => `${code} ${field}`);

test.each<[string, object, string[]]>([
  ['is sound', {}, []],
  ['is of all', { populationSize: 2 }, []],
  ['says how it was drawn', { method: ' ' }, ['TEXT_EMPTY method']],
  ['says so in 500 characters', { method: 'x'.repeat(500) }, []],
  ['says so in no more', { method: 'x'.repeat(501) }, ['TEXT_TOO_LONG method']],
  ['has an indicator', { sampled: [] }, ['SAMPLE_EMPTY indicatorIds']],
  ['has each once', { sampled: [one('a'), one('a')] }, ['SAMPLED_TWICE indicatorIds']],
  ['is no larger than what it was drawn from', { populationSize: 1 }, ['POPULATION_TOO_SMALL populationSize']],
  ['has 200 at the most', { populationSize: 999, sampled: Array.from({ length: 201 }, (_, n) => one(`${n}`)) }, ['TOO_MANY indicatorIds']],
])('a sample %s', (_what, more, refused) => {
  expect(told(more)).toEqual(refused);
});

describe('an indicator', () => {
  // Recorded on a Friday: due by the end of Monday in London.
  const noteRecordedAt = new Date('2026-03-06T15:00:00.000Z');
  const DUE = '2026-03-09T23:59:59.000Z';
  const late = (reviewedAt: string | null, now: string): boolean =>
    wasDelayed({ noteRecordedAt, reviewedAt: reviewedAt === null ? null : new Date(reviewedAt) }, new Date(now));
  const TUESDAY = '2026-03-10T08:00:00.000Z';

  it('was delayed once its review was due and had not been made by then', () => {
    expect(late(null, DUE)).toBe(false);
    expect(late(null, TUESDAY)).toBe(true);
    expect(late(DUE, TUESDAY)).toBe(false);
    expect(late('2026-03-10T00:00:00.000Z', TUESDAY)).toBe(true);
  });

  it('is not said to be delayed past the end of the calendar', () => {
    expect(wasDelayed({ noteRecordedAt: new Date('2099-01-05T09:00:00.000Z'), reviewedAt: null }, new Date('2100-01-01'))).toBe(false);
  });
});
