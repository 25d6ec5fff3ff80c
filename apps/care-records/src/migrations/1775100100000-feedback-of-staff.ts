import { migration } from '@causeway/persistence';

/** A change that feedback of staff or of a partner shows was not seen first in what a family said. */
export const feedbackOfStaff = migration(
  'FeedbackOfStaff1775100100000',
  `
alter table identified_change drop constraint identified_change_first_source,
  add constraint identified_change_first_source check (first_source in ('FORMAL_REVIEW', 'DAILY_NOTE', 'FAMILY_FEEDBACK', 'STAFF_FEEDBACK', 'PARTNER_FEEDBACK', 'INCIDENT'));
`,
);
