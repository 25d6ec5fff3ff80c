import { RECORD_CLASSES, type DataClass } from '@causeway/access';
import { withinReach, type Asking, type Table } from '@causeway/persistence';
import { FROM_KINDS, type Link } from './domain';

/**
 * The condition, over the alias `t` of a table of links, that lets through only links of whose ends the caller may know: of the
 * record from which one goes, and of records of the kind to which it goes, in the link's service. That somebody complained
 * is told by a link already, so that one with a hidden end is as one that is absent.
 */
export function endsWithin(table: Table<Link>, asking: Asking, values: unknown[]): string {
  const from = Object.entries(FROM_KINDS).map(([name, kind]) => [name, RECORD_CLASSES[kind]] as const);
  const to = TO_KINDS.map((kind) => [kind, RECORD_CLASSES[kind]] as const);
  const of = (end: string, kinds: readonly (readonly [string, DataClass | undefined])[]): string =>
    `(${[...new Set(kinds.flatMap(([, dataClass]) => dataClass ?? []))]
      .map((dataClass) => {
        const ofClass = kinds.flatMap(([kind, its]) => (its === dataClass ? [kind] : []));
        return `(${end} = any($${values.push(ofClass)}::text[]) and ${withinReach(table, dataClass, asking, values)})`;
      })
      .join(' or ')})`;
  return `${of('t.from_kind', from)} and ${of(`coalesce(t.to_kind, t.ends->0->>'kind')`, to)}`;
}

/** The kinds of records to which links go. */
const TO_KINDS = ['PlanVersion', 'PlanOwnership', 'Handover', 'Briefing', 'Shift', 'Assignment'] as const;
