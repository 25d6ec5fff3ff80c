import { reachOf, RELATIONS, type Caller, type DataClass, type Relation } from '@causeway/access';
import type { Table } from './table';

/**
 * The condition, over the alias `t`, that lets through only records that the caller may know of: by the services of
 * the grants that have the class, and by the relation that each of those grants asks for. Its text depends only on
 * which kinds of grant the caller has, never on what is stored; its parameters are appended to `values`.
 */
export function withinReach(table: Pick<Table<never>, 'own' | 'placed'>, dataClass: DataClass, caller: Caller, values: unknown[]): string {
  const reach = reachOf(caller, dataClass);
  const open = RELATIONS.flatMap((relation) => {
    const services = reach[relation];
    if (services === null) return [];
    const conditions = [];
    if (services !== 'ALL') conditions.push(`(t.service_id is null or t.service_id = any($${values.push(services)}::uuid[]))`);
    if (relation !== 'ANY') conditions.push(`(${related(table, relation, caller, values)})`);
    return [conditions.length > 0 ? conditions.join(' and ') : 'true'];
  });
  return open.length === 0 ? 'false' : `(${open.join(' or ')})`;
}

function related(table: Pick<Table<never>, 'own' | 'placed'>, relation: Relation, caller: Caller, values: unknown[]): string {
  const [sql, name, value, type] =
    relation === 'OWN' ? [table.own, '$own', caller.staffMemberId, 'uuid'] : [table.placed, '$organisation', caller.organisationId, 'text'];
  return sql.includes(name) ? sql.replaceAll(name, `$${values.push(value)}::${type}`) : sql;
}
