import { kindWithin, type Asking, type Table } from '@causeway/persistence';
import { FROM_KINDS, type Link } from './domain';
import { ENDS } from './ends';

/**
 * The condition, over the alias `t` of a table of links, that lets through only links of whose ends the caller may know: of the
 * record from which one goes, in the link's service, and of records of the kind to which it goes, in the service of those. That
 * somebody complained is told by a link already, so that one with a hidden end is as one that is absent.
 */
export function endsWithin(table: Table<Link>, asking: Asking, values: unknown[]): string {
  const to = TO_KINDS.map((kind) => [kind, kind] as const);
  const from = kindWithin('t.from_kind', Object.entries(FROM_KINDS), table, asking, values);
  // The other end, as a row that stands in its own service.
  return `${from} and exists (select from (select t.tenant_id, t.person_id, t.to_kind, t.ends, coalesce(t.to_service_id, t.service_id) as service_id) t
    where ${kindWithin(`coalesce(t.to_kind, t.ends->0->>'kind')`, to, table, asking, values)})`;
}

/** The kinds of records to which links go. */
const TO_KINDS = [...new Set(Object.values(ENDS).flatMap(({ to }) => to))];
