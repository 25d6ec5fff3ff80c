import { migration } from '@causeway/persistence';

/** How many changes of a month a measure leaves out, by reason; null until the month is counted again. */
export const leftOut = migration('LeftOut1775000100000', 'alter table measure_point add column left_out jsonb;');
