import {
  CLASSES_OF_UNCITED,
  glassReach,
  RECORD_CLASSES,
  reachOf,
  RELATIONS,
  type Caller,
  type DataClass,
  type Glass,
  type Relation,
} from '@causeway/access';
import type { Clock } from './scope';
import type { Related } from './table';

/** Who asks, and on which day: a relation holds on a day. */
export interface Asking {
  readonly caller: Caller;
  readonly clock: Pick<Clock, 'today'>;
}

/**
 * The condition, over the alias `t`, that lets through only records that the caller may know of: by the services of
 * the grants that have the class, and by the relation that each of those grants asks for; and by a glass that the caller broke. Its text
 * depends only on which kinds of grant the caller has, never on what is stored; its parameters are appended to `values`.
 */
export function withinReach(table: Related, dataClass: DataClass, asking: Asking, values: unknown[]): string {
  const reach = reachOf(asking.caller, dataClass);
  const open = RELATIONS.flatMap((relation) => {
    const services = reach[relation];
    if (services === null) return [];
    const conditions = [];
    if (services !== 'ALL') conditions.push(`(t.service_id is null or t.service_id = any($${values.push(services)}::uuid[]))`);
    if (relation !== 'ANY') conditions.push(`(${related(table, relation, asking, values)})`);
    return [conditions.length > 0 ? conditions.join(' and ') : 'true'];
  });
  const glass = glassReach(asking.caller, dataClass);
  if (glass) open.push(behindGlass(table, glass, values));
  return open.length === 0 ? 'false' : `(${open.join(' or ')})`;
}

/**
 * The condition that an expression names a kind of record, by its name in the graph or by another (pairs of both), of which the
 * caller may know in the service, and of the person, of the row over the alias `t`. A kind that is not among them is known to nobody.
 */
export function kindWithin(
  expression: string,
  kinds: readonly (readonly [name: string, kind: string])[],
  table: Related,
  asking: Asking,
  values: unknown[],
): string {
  const classes = new Set(kinds.flatMap(([, kind]) => RECORD_CLASSES[kind] ?? []));
  const open = [...classes].map((dataClass) => {
    const ofClass = kinds.flatMap(([name, kind]) => (RECORD_CLASSES[kind] === dataClass ? [name] : []));
    return `(${expression} = any($${values.push(ofClass)}::text[]) and ${withinReach(table, dataClass, asking, values)})`;
  });
  return `(${open.join(' or ')})`;
}

const EVERY_KIND = Object.keys(RECORD_CLASSES).map((kind) => [kind, kind] as const);

/**
 * The condition that the caller may know of every record of a list of them, in jsonb with their kinds, that belongs to the row over
 * the alias `t`: what a warning or an action rests on is told by it already.
 */
const everyWithin = (list: string, table: Related, asking: Asking, values: unknown[]): string =>
  `not exists (select 1 from jsonb_array_elements(${list}) b where not ${kindWithin(`b->>'kind'`, EVERY_KIND, table, asking, values)})`;

/** The same of what fired a warning, or an action by one, whose rule an expression names: of one that names no record, of all records that it rests on. */
export function firedWithin(rule: string, list: string, table: Related, asking: Asking, values: unknown[]): string {
  const uncited = Object.entries(CLASSES_OF_UNCITED).map(
    ([name, dataClass]) => `(${rule} is distinct from '${name}' or ${withinReach(NOT_RELATED, dataClass, asking, values)})`,
  );
  return `(${[everyWithin(list, table, asking, values), ...uncited].join(' and ')})`;
}

const NOT_RELATED = { own: 'false', placed: 'false' };

function related(table: Related, relation: Relation, { caller, clock }: Asking, values: unknown[]): string {
  if (relation === 'OWN') return named(table.own, '$own', caller.staffMemberId, 'uuid', values);
  const placed = named(table.placed, '$organisation', caller.organisationId, 'uuid', values);
  return named(placed, '$today', clock.today(), 'date', values);
}

/** Records of the glass's own service, never those of no one service; of one person's, those that are about the person. */
function behindGlass({ about = 'false' }: Related, glass: Pick<Glass, 'serviceId' | 'personId'>, values: unknown[]): string {
  const there = `t.service_id = $${values.push(glass.serviceId)}::uuid`;
  return glass.personId === null ? there : `${there} and (${named(about, '$person', glass.personId, 'uuid', values)})`;
}

function named(sql: string, name: string, value: string | null, type: string, values: unknown[]): string {
  return sql.includes(name) ? sql.replaceAll(name, `$${values.push(value)}::${type}`) : sql;
}
