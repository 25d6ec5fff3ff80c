import { platformMigrations } from '@causeway/persistence';
import { records } from './1772000100000-records';

/** In the order in which they apply. */
export const migrations = [...platformMigrations('care_records'), records];
