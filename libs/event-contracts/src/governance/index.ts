import type { EventContract } from '../contract';

/** Every event that governance announces. */
export const governanceEvents: readonly EventContract[] = [];
