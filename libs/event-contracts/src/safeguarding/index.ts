import type { EventContract } from '../contract';

/** Every event that safeguarding announces. */
export const safeguardingEvents: readonly EventContract[] = [];
