import { platformMigrations } from '@causeway/persistence';
import { escalation } from './1772000600000-escalation';
import { noteSamples } from './1777300300000-note-samples';
import { screeningQueue } from './1777300300100-screening-queue';
import { incidentPrompts } from './1777300500000-incident-prompts';
import { records } from './1772000100000-records';

/** In the order in which they apply. */
export const migrations = [...platformMigrations('safeguarding'), records, escalation, noteSamples, screeningQueue, incidentPrompts];
