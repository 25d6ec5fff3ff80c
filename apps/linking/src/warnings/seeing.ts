import { RECORD_CLASSES } from '@causeway/access';
import type { Asking, Table } from '@causeway/persistence';
import { kindWithin } from '../links/seeing';
import type { EarlyWarning } from './domain';

const KINDS = Object.keys(RECORD_CLASSES).map((kind) => [kind, kind] as const);

/**
 * The condition, over the alias `t` of a table of warnings, that lets through only those of whose records the caller may know,
 * every one: that somebody complained, or said something in confidence, is told by a warning already.
 */
export const becauseWithin = (table: Table<EarlyWarning>, asking: Asking, values: unknown[]): string =>
  `not exists (select 1 from jsonb_array_elements(t.because) b where not ${kindWithin(`b->>'kind'`, KINDS, table, asking, values)})`;
