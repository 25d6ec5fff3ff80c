import { platformMigrations } from '@causeway/persistence';
import { records } from './1772000100000-records';
import { deliveries } from './1772000200000-deliveries';

/** In the order in which they apply. */
export const migrations = [...platformMigrations('linking'), records, deliveries];
