import { migration } from '@causeway/persistence';

/** The clocks by which a change was overdue, and that it lost with its evidence. */
export const earlierClocks = migration('EarlierClocks1773500200000', `alter table identified_change add column earlier_clocks jsonb;`);
