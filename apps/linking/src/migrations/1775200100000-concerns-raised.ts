import { migration } from '@causeway/persistence';

/** Concerns are raised in feedback and in complaints. */
export const concernsRaised = migration(
  'ConcernsRaised1775200100000',
  `create index known_concern_raised on known_record (tenant_id, service_id, (facts->>'concernCode'), person_id) where kind in ('Feedback', 'Complaint') and facts->>'concernCode' is not null;
drop index known_concern;`,
);
