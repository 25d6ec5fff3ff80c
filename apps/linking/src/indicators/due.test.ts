import { reviewDueAt } from './due';

it('is due at the end of the next working day after the note was recorded, and never past the end of the calendar', () => {
  expect(reviewDueAt('2026-03-03T09:00:00.000Z')).toEqual(new Date('2026-03-04T23:59:59.000Z'));
  expect(reviewDueAt('2026-04-03T09:00:00.000Z')).toEqual(new Date('2026-04-07T22:59:59.000Z'));
  expect(reviewDueAt('2099-01-05T09:00:00.000Z')).toBeNull();
});
