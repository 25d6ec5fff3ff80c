import { ENGLAND_AND_WALES } from '@causeway/kernel';
import { clockOf } from './rules';

const evidence = (happenedAt: string, kind = 'DailyNote', recordedAt = happenedAt) => ({
  kind,
  id: '018f3c6e-0000-7000-8000-000000000001',
  happenedAt,
  recordedAt,
});
const dueOf = (happenedAt: string): string => {
  const clock = clockOf([evidence(happenedAt)], ENGLAND_AND_WALES);
  return clock.ok ? clock.value.dueAt.toISOString() : `${clock.error[0]?.code} ${clock.error[0]?.field} ${clock.error[0]?.rule}`;
};

describe('the clock of an identified change', () => {
  it.each([
    ['a plain week', '2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z'],
    ['a Saturday, which behaves as the day itself', '2026-03-07T10:00:00.000Z', '2026-03-13T23:59:59.000Z'],
    ['the change of the clocks', '2026-03-24T10:00:00.000Z', '2026-03-31T22:59:59.000Z'],
    ['the change of the clocks in autumn', '2026-10-22T10:00:00.000Z', '2026-10-29T23:59:59.000Z'],
    ['Easter', '2026-03-27T10:00:00.000Z', '2026-04-07T22:59:59.000Z'],
    ['Christmas and the New Year', '2026-12-24T10:00:00.000Z', '2027-01-05T23:59:59.000Z'],
    ['half past eleven at night in UTC, half past midnight the next day in London', '2026-06-01T23:30:00.000Z', '2026-06-09T22:59:59.000Z'],
  ])('runs to the end in London of the fifth working day: over %s (part of R25)', (_over, identifiedAt, dueAt) => {
    expect(dueOf(identifiedAt)).toBe(dueAt);
  });

  it('is refused past the end of the calendar, never guessed (part of R25)', () => {
    expect(dueOf('2027-12-22T10:00:00.000Z')).toBe('2027-12-31T23:59:59.000Z');
    expect(dueOf('2027-12-23T10:00:00.000Z')).toBe('WORKDAY_UNKNOWN evidence R25');
  });

  it('starts with the earliest evidence, whenever that was recorded and found (part of R31)', () => {
    const clock = clockOf(
      [
        evidence('2026-03-05T10:00:00.000Z', 'Feedback'),
        evidence('2026-03-02T10:00:00.000Z', 'Incident', '2026-03-20T10:00:00.000Z'),
        evidence('2026-03-03T10:00:00.000Z'),
      ],
      ENGLAND_AND_WALES,
    );
    expect(clock).toMatchObject({
      value: { identifiedAt: new Date('2026-03-02T10:00:00.000Z'), firstSource: 'INCIDENT', calendarVersion: ENGLAND_AND_WALES.version },
    });
  });

  it('does not start with a record that shows no change (part of R24)', () => {
    const earliest = evidence('2026-03-01T10:00:00.000Z', 'PlanVersion');
    const unfit = [{ code: 'EVIDENCE_KIND_UNFIT', field: 'evidence', rule: 'R24' }];
    expect(clockOf([evidence('2026-03-02T10:00:00.000Z'), earliest], ENGLAND_AND_WALES)).toEqual({ ok: false, error: unfit });
  });

  it('does not run without evidence', () => {
    expect(clockOf([], ENGLAND_AND_WALES)).toEqual({ ok: false, error: [{ code: 'EVIDENCE_MISSING', field: 'evidence', rule: 'R31' }] });
  });
});
