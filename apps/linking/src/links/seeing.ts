import { RECORD_CLASSES } from '@causeway/access';
import { withinReach, type Asking, type Table } from '@causeway/persistence';
import type { RecordRow } from '@causeway/kernel';
import { FROM_KINDS, type Link } from './domain';

/**
 * The condition, over the alias `t` of a table of links, that lets through only links of whose ends the caller may know: of the
 * record from which one goes, and of records of the kind to which it goes, in the link's service. That somebody complained
 * is told by a link already, so that one with a hidden end is as one that is absent.
 */
export function endsWithin(table: Table<Link>, asking: Asking, values: unknown[]): string {
  const to = TO_KINDS.map((kind) => [kind, kind] as const);
  return `${kindWithin('t.from_kind', Object.entries(FROM_KINDS), table, asking, values)} and ${kindWithin(`coalesce(t.to_kind, t.ends->0->>'kind')`, to, table, asking, values)}`;
}

/** The kinds of records to which links go. */
const TO_KINDS = ['PlanVersion', 'PlanOwnership', 'Handover', 'Briefing', 'Shift', 'Assignment'] as const;

/**
 * The condition that a column names a kind of record (by its name there, and its name in the graph) of which the caller may know
 * in the service, and of the person, of the row over the alias `t`. A kind that is not among them is known to nobody.
 */
export function kindWithin<Row extends RecordRow>(
  column: string,
  kinds: readonly (readonly [string, string])[],
  table: Table<Row>,
  asking: Asking,
  values: unknown[],
): string {
  const classes = new Set(kinds.flatMap(([, kind]) => RECORD_CLASSES[kind] ?? []));
  const open = [...classes].map((dataClass) => {
    const ofClass = kinds.flatMap(([name, kind]) => (RECORD_CLASSES[kind] === dataClass ? [name] : []));
    return `(${column} = any($${values.push(ofClass)}::text[]) and ${withinReach(table, dataClass, asking, values)})`;
  });
  return `(${open.join(' or ')})`;
}
