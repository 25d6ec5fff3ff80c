import { migration } from '@causeway/persistence';

/** Feedback may answer a question about a shift; what a worker answers concerns no one person. */
export const answersAboutShifts = migration(
  'AnswersAboutShifts1777200200000',
  `
alter table feedback alter column person_id drop not null,
  add column question text constraint feedback_question check (question in ('AGENCY_WORKER_BRIEFED')),
  add column shift_id uuid,
  add column answered_by_id uuid,
  drop constraint feedback_respondent,
  add constraint feedback_respondent check (respondent in ('PERSON', 'FAMILY', 'STAFF', 'AGENCY_WORKER', 'PARTNER'));
`,
);
