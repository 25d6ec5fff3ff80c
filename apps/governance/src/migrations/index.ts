import { platformMigrations } from '@causeway/persistence';
import { frameworks } from './1772000200000-frameworks';
import { history } from './1772000300000-history';
import { documents } from './1772000900000-documents';
import { records } from './1772000100000-records';

/** In the order in which they apply. */
export const migrations = [...platformMigrations('governance'), records, frameworks, history, documents];
