import type { Writer } from '@causeway/persistence';
import type { Told } from './domain';
import type { LinkRules, Place } from './generations';

/** Records of one sort from which links go. */
export interface Origins {
  readonly named: 'changes' | 'concerns' | 'indicators';
  readonly kinds: readonly string[];
  /** The ids of those whose links an event of a batch may alter, in order: those that it is about, and those that rested on its record, rest on it, or may now. */
  touchedBy(tx: Writer, told: readonly Told[], place: Place): Promise<string[]>;
  /** Makes their links what the facts say: as many statements however many they are. */
  link(tx: Writer, ids: readonly string[], rules: LinkRules, place: Place): Promise<void>;
}
