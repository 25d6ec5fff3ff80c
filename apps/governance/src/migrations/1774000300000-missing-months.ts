import { migration } from '@causeway/persistence';

/** The months of which too little was known when an outcome was recorded. */
export const missingMonths = migration('MissingMonths1774000300000', 'alter table outcome_evidence add column missing_months text[];');
