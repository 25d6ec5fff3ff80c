import { kindWithin, type Asking, type Table } from '@causeway/persistence';
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
