import { careRecordsEvents } from './care-records';
import type { EventContract } from './contract';
import { governanceEvents } from './governance';
import { linkingEvents } from './linking';
import { safeguardingEvents } from './safeguarding';
import { workforceEvents } from './workforce';

export const EVENTS: readonly EventContract[] = [
  ...workforceEvents,
  ...careRecordsEvents,
  ...safeguardingEvents,
  ...governanceEvents,
  ...linkingEvents,
];

const byType = new Map(EVENTS.map((contract) => [contract.type, contract]));

/** The contract of an event type, or undefined for a type (or version) that this release does not know. */
export const contractOf = (type: string): EventContract | undefined => byType.get(type);
