import type { EventContract } from '../contract';

/** Every event that care-records announces. */
export const careRecordsEvents: readonly EventContract[] = [];
