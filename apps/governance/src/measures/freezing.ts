import { faults } from '@causeway/kernel';
import type { Yardstick } from '../outcomes/yardstick';
import { yardstickFrom, type MeasureDefinition } from './definition';

/** A version of a measure that is to be frozen for a review of a service. */
export interface Defined {
  readonly definition: MeasureDefinition;
  /** The number of its measure's latest version. */
  readonly latest: number;
  /** Whether the service is one of the provider that defined it. */
  readonly ofProvider: boolean;
}

/** How the figures of a version are read; null of the product's measures. */
export const yardstickIn = (defined: Defined | null): Yardstick | null => defined && yardstickFrom(defined.definition);

interface Freezing {
  readonly measure: string;
  readonly target: number;
  readonly measureDefinitionId?: string | null | undefined;
}

/** What stands against freezing a version: a review that is verified by one names it, and it is there, of the service's provider, by its own code and target, and nobody made another since. */
export function definedFaults({ measure, target, measureDefinitionId }: Freezing, defined: Defined | null, ownMeasure: boolean) {
  if (!measureDefinitionId && !ownMeasure) return [];
  if (!defined?.ofProvider) return faults([[true, 'MEASURE_NOT_DEFINED', 'measureDefinitionId', 'R114']]);
  const { definition, latest } = defined;
  return faults([
    [definition.number !== latest, 'STALE', 'measureDefinitionId', 'R114'],
    [definition.code !== measure, 'MEASURE_NOT_DEFINED', 'measure', 'R114'],
    [definition.target !== target, 'TARGET_NOT_AS_DEFINED', 'target', 'R114'],
  ]);
}
