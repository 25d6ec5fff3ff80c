import { measured, type MeasuredIndicator } from './measuring';

const NOTED = '2026-03-03T09:00:00.000Z';
const of = (more: Partial<MeasuredIndicator> = {}) =>
  measured({ id: 'i', noteRecordedAt: NOTED, notedAt: null, alertedAt: null, reviewedAt: null, ...more });

describe('a review of an indicator (part of R69)', () => {
  it('is due at the end of the next working day after the note was recorded, and never past the end of the calendar', () => {
    expect(of()?.dueAt).toEqual(new Date('2026-03-04T23:59:59.000Z'));
    expect(of({ noteRecordedAt: '2026-04-02T09:00:00.000Z' })?.dueAt).toEqual(new Date('2026-04-07T22:59:59.000Z'));
    expect(of({ noteRecordedAt: '2099-01-05T09:00:00.000Z' })).toBeNull();
  });

  it('is in time to the second at which it was due', () => {
    expect(of({ reviewedAt: '2026-03-04T23:59:59.000Z' })).toMatchObject({ inTime: true, missed: null });
    expect(of({ reviewedAt: '2026-03-04T23:59:59.001Z' })).toMatchObject({ inTime: false });
    expect(of()).toMatchObject({ inTime: false, within24Hours: false, reviewedAt: null });
  });

  it('was made within 24 hours of the clock or was not, whatever the day', () => {
    expect(of({ reviewedAt: '2026-03-04T09:00:00.000Z' })).toMatchObject({ within24Hours: true });
    expect(of({ reviewedAt: '2026-03-04T09:00:00.001Z' })).toMatchObject({ within24Hours: false, inTime: true });
    expect(of({ noteRecordedAt: '2026-03-06T09:00:00.000Z', reviewedAt: '2026-03-09T09:00:00.000Z' })).toMatchObject({
      ...{ within24Hours: false, inTime: true, reviewedAt: new Date('2026-03-09T09:00:00.000Z') },
    });
  });

  it('that was missed was for want of an alert, or of whoever had been alerted', () => {
    expect(of()).toMatchObject({ missed: 'DETECTION' });
    expect(of({ alertedAt: '2026-03-04T23:59:59.000Z' })).toMatchObject({ missed: 'REVIEW' });
    expect(of({ alertedAt: '2026-03-04T23:59:59.001Z' })).toMatchObject({ missed: 'DETECTION' });
  });
});

test('the time goes before the note, before the alert and before the review, each apart (part of R68)', () => {
  expect(
    of({ notedAt: '2026-03-03T07:30:00.000Z', alertedAt: '2026-03-03T10:00:00.000Z', reviewedAt: '2026-03-04T10:00:00.000Z' }),
  ).toMatchObject({
    ...{ recordingHours: 1.5, detectionHours: 1, reviewHours: 24 },
  });
  expect(of()).toMatchObject({ recordingHours: 'NONE', detectionHours: null, reviewHours: null });
  expect(of({ alertedAt: '2026-03-03T10:00:00.000Z' })).toMatchObject({ detectionHours: 1, reviewHours: null });
  // Management found it by itself: nobody had to be alerted, and the review took its time from the note.
  expect(of({ reviewedAt: '2026-03-03T11:00:00.000Z' })).toMatchObject({ detectionHours: 'NONE', reviewHours: 2 });
  // Nothing takes less than no time: it was reviewed before the alert was sent.
  expect(of({ alertedAt: '2026-03-03T10:00:00.000Z', reviewedAt: '2026-03-03T09:30:00.000Z' })).toMatchObject({ reviewHours: 0 });
});
