import { migration } from '@causeway/persistence';

/** How many changes of its month an outcome leaves out, by reason; null on outcomes from before they were kept. */
export const leftOut = migration('LeftOut1775000100000', 'alter table outcome_evidence add column left_out jsonb;');
