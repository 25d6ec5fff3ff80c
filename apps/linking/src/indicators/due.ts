import { dueAfter, ENGLAND_AND_WALES } from '@causeway/kernel';

/** Within so many working days management reviews an indicator (M3). */
export const REVIEW_WORKING_DAYS = 1;

/** When management has to have reviewed an indicator: by the end of the next working day after its note was recorded; null past the end of the calendar, where nothing is guessed. */
export function reviewDueAt(noteRecordedAt: string): Date | null {
  const due = dueAfter(new Date(noteRecordedAt), REVIEW_WORKING_DAYS, ENGLAND_AND_WALES);
  return due.ok ? due.value.dueAt : null;
}
