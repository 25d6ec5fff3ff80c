import type { EventContract } from '../contract';
import { measurePointComputedV1, watermarkAdvancedV1 } from './measure';
import { earlyWarningEndedV1, earlyWarningRaisedV1, earlyWarningWithdrawnV1 } from './warnings';

export * from './measure';
export * from './warnings';

/** Every event that linking announces. */
export const linkingEvents: readonly EventContract[] = [
  earlyWarningRaisedV1,
  earlyWarningEndedV1,
  earlyWarningWithdrawnV1,
  measurePointComputedV1,
  watermarkAdvancedV1,
];
