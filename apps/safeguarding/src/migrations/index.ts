import { platformMigrations } from '@causeway/persistence';
import { escalation } from './1772000600000-escalation';
import { records } from './1772000100000-records';

/** In the order in which they apply. */
export const migrations = [...platformMigrations('safeguarding'), records, escalation];
