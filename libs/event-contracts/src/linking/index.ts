import type { EventContract } from '../contract';

/** Every event that linking announces. */
export const linkingEvents: readonly EventContract[] = [];
