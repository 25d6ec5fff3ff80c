import { platformMigrations } from '@causeway/persistence';
import { escalation } from './1772000600000-escalation';
import { incidentPrompts } from './1777300500000-incident-prompts';
import { records } from './1772000100000-records';

/** In the order in which they apply. */
export const migrations = [...platformMigrations('safeguarding'), records, escalation, incidentPrompts];
