import { earliest } from './steps';

describe('the earliest of some records', () => {
  const cited = (happenedAt: string) => ({ kind: 'DailyNote', id: happenedAt, happenedAt, recordedAt: '2026-03-01T00:00:00.000Z' });

  it('is by when it happened, and not by when it was written', () => {
    const records = ['2026-03-03T08:00:00.000Z', '2026-03-02T22:00:00.000Z', '2026-03-04T08:00:00.000Z'].map(cited);
    expect(earliest(records)).toEqual(new Date('2026-03-02T22:00:00.000Z'));
  });

  it('is none of none', () => {
    expect(earliest([])).toBeNull();
  });
});
