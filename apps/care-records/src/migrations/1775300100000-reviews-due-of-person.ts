import { migration } from '@causeway/persistence';

/** The reviews that are due of one person are listed by when they are due. */
export const reviewsDueOfPerson = migration(
  'ReviewsDueOfPerson1775300100000',
  `create index plan_review_due_person on plan_review (tenant_id, person_id, next_review_on, id);`,
);
