import { migration } from '@causeway/persistence';

/** The times for which a person had left before care went on. */
export const absences = migration('Absences1773100500000', `alter table person add column absences jsonb;`);
