import { migration } from '@causeway/persistence';

/** The concern that a complaint raises, as feedback says it. */
export const concernsInComplaints = migration('ConcernsInComplaints1775100300000', 'alter table complaint add column concern_code text;');
