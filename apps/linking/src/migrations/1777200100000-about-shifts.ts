import { migration } from '@causeway/persistence';

/** What was answered about shifts, given out on them and reported of them is looked up by the shift. */
export const aboutShifts = migration(
  'AboutShifts1777200100000',
  `
alter table known_record add column about_shift_id uuid generated always as (case when kind in ('Feedback', 'ShiftAllocation', 'VisitReport') then (facts->>'shiftId')::uuid end) stored;
create index known_about_shift on known_record (tenant_id, about_shift_id) where about_shift_id is not null;
`,
);
