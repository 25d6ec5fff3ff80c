import { CONCERNS } from '../concerns/linking';
import { INDICATORS } from '../indicators/linking';
import { CHANGES } from './changes';
import type { Origins } from './origin';

/** Everything from which links go. */
export const ORIGINS: readonly Origins[] = [CHANGES, CONCERNS, INDICATORS];
