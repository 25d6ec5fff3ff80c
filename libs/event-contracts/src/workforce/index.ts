import type { EventContract } from '../contract';

/** Every event that workforce announces. */
export const workforceEvents: readonly EventContract[] = [];
