import { migration } from '@causeway/persistence';

/** Of whom a note says whether they are safe; of nobody by name in every note from before. */
export const safetyOfPeople = migration(
  'SafetyOfPeople1777501320000',
  `
alter table review_note add column people_ids uuid[] not null default '{}',
  add constraint review_note_people check (people_ids = '{}' or subject = 'IMMEDIATE_SAFETY');
alter table review_note alter column people_ids drop default;
`,
);
