import { migration } from '@causeway/persistence';

/** The early warnings about one person are listed newest first. */
export const warningsOfPerson = migration(
  'WarningsOfPerson1775300100000',
  `create index early_warning_person_at on early_warning (tenant_id, person_id, happened_at desc, id desc);
drop index early_warning_person;`,
);
