import { createHash, randomUUID } from 'node:crypto';
import type { TestDatabase } from '@causeway/testing';
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A table of records as the apps declare it. */
export interface SeededTable {
  readonly name: string;
  readonly types: Readonly<Record<string, string>>;
}

/** Where one record of each kind is put: in whose tenant and service, and whether it is the caller's own. */
export interface Place {
  readonly name: 'inService' | 'own' | 'placedBefore' | 'placedLater' | 'ofGroup' | 'elsewhere' | 'otherTenant';
  readonly tenantId: string;
  readonly serviceId: string | null;
  /** The StaffMember whom it names as worker, author or recipient. */
  readonly workerId: string;
  /** The organisation that places its person, and from which day to which. */
  readonly organisationId: string;
  readonly placedFrom: string;
  readonly placedUntil: string;
}

export interface World {
  readonly tenantId: string;
  readonly serviceId: string;
  readonly callerId: string;
  readonly organisationId: string;
  readonly places: readonly Place[];
  readonly idOf: (place: Place, table: string) => string;
}

const NAMES_THE_WORKER = /^(staff_member|author|\w+_(by|to))_id$/;
/** Places of the same service as another: the service of a place is that of the first. */
const WITHIN: ReadonlySet<Place['name']> = new Set<Place['name']>(['own', 'placedBefore', 'placedLater']);
const LATER = /^(ends|ended_at|valid_until|due|comply_by|expires|next|review_point)/;

/** Two services of one tenant and a service of another, each with one record of every kind; in the first, one that is the caller's own. */
export function makeWorld(): World {
  const [tenantId, otherTenant, serviceId, elsewhere, foreign, callerId, someoneElse, organisationId, anotherOrganisation] = Array.from(
    { length: 9 },
    () => randomUUID(),
  ) as [string, string, string, string, string, string, string, string, string];
  return {
    tenantId,
    serviceId,
    callerId,
    organisationId,
    places: (
      [
        { name: 'inService', tenantId, serviceId, workerId: someoneElse, organisationId: anotherOrganisation },
        { name: 'own', tenantId, serviceId, workerId: callerId, organisationId },
        { name: 'placedBefore', tenantId, serviceId, workerId: someoneElse, organisationId, placedUntil: '2026-03-08' },
        { name: 'placedLater', tenantId, serviceId, workerId: someoneElse, organisationId, placedFrom: '9999-01-01' },
        { name: 'ofGroup', tenantId, serviceId: null, workerId: someoneElse, organisationId: anotherOrganisation },
        { name: 'elsewhere', tenantId, serviceId: elsewhere, workerId: callerId, organisationId },
        { name: 'otherTenant', tenantId: otherTenant, serviceId: foreign, workerId: callerId, organisationId },
      ] as const
    ).map((place) => ({ placedFrom: '2026-03-02', placedUntil: '9999-12-31', ...place })),
    // The service of a place is a record of its own.
    idOf: (place, table) =>
      table === 'service' && place.serviceId !== null && !WITHIN.has(place.name) ? place.serviceId : uuidOf(tenantId, place.name, table),
  };
}

/** A UUID (version 4 in shape) that follows from its parts. */
function uuidOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

interface Column {
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: 'YES' | 'NO';
  readonly check: string | null;
}

/** Puts one record into every table for every place, past constraints and triggers: the proof is about who sees it. */
export async function seed(
  database: TestDatabase,
  world: World,
  tables: readonly SeededTable[],
  schema: GraphQLSchema,
  allTables: readonly string[],
): Promise<void> {
  const columns = await database.asAdmin<Column & { table_name: string }>(
    `select c.table_name, c.column_name, c.udt_name, c.is_nullable,
       (select substring(pg_get_constraintdef(k.oid) from $$'([A-Z0-9_]+)'$$) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         where k.conrelid = c.table_name::regclass and k.contype = 'c' and array_length(k.conkey, 1) = 1 and a.attname = c.column_name limit 1) as check
     from information_schema.columns c where c.table_schema = 'public' and c.table_name = any($1::text[])`,
    [tables.map((table) => table.name)],
  );
  await database.asAdmin(`do $$ declare k record; begin
    for k in select conrelid::regclass as t, conname from pg_constraint where contype in ('c', 'u') and connamespace = 'public'::regnamespace and conislocal loop
      execute format('alter table %s drop constraint %I', k.t, k.conname);
    end loop; end $$`);
  await database.asAdmin(`set session_replication_role = replica`);
  let serial = 0;
  for (const table of tables) {
    const own = columns.filter((column) => column.table_name === table.name && column.column_name !== 'changed_xid');
    for (const place of world.places) {
      serial += 1;
      const values = own.map((column) => valueOf(column, table, place, world, schema, allTables, serial));
      const names = own.map((column) => column.column_name);
      await database.asAdmin(
        `insert into ${table.name} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
        values,
      );
    }
  }
  for (const place of world.places) {
    const personId = world.idOf(place, 'person');
    const facts = { personId, organisationId: place.organisationId, startsOn: place.placedFrom, endsOn: place.placedUntil };
    await database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       values ($1, 'Placement', $2, $3, $4, '2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z', 1, 'MADE', $5) on conflict do nothing`,
      [place.tenantId, world.idOf(place, 'placement'), place.serviceId, personId, JSON.stringify(facts)],
    );
  }
  await database.asAdmin(`set session_replication_role = default`);
}

function valueOf(
  column: Column,
  table: SeededTable,
  place: Place,
  world: World,
  schema: GraphQLSchema,
  allTables: readonly string[],
  serial: number,
): unknown {
  const name = column.column_name;
  if (name === 'id') return world.idOf(place, table.name);
  if (name === 'tenant_id') return place.tenantId;
  if (name === 'service_id') return place.serviceId;
  if (name === 'external_id') return `external-${place.name}-${table.name}`;
  // What a worker may see rests on an assignment that stands, what a commissioner may see on a placement, and a cause's kind on the cause.
  if (name.startsWith('entered_in_error') && ['assignment', 'placement', 'cause'].includes(table.name)) return null;
  if (name === 'organisation_id') return place.organisationId;
  if (table.name === 'placement' && name === 'starts_on') return place.placedFrom;
  if (table.name === 'placement' && name === 'ends_on') return place.placedUntil;
  if (table.name === 'link' && name in ENDS_OF_LINK) return ENDS_OF_LINK[name];
  if (column.check) return column.udt_name === '_text' ? [column.check] : column.check;
  switch (column.udt_name) {
    case 'uuid':
      return referredTo(name.replace(/_id$/, ''), name, place, world, allTables);
    case '_uuid':
      return [referredTo(singular(name.replace(/_ids$/, '')), name, place, world, allTables)];
    case 'text':
      return textOf(name, table, schema, serial);
    case '_text':
      return [textOf(name, table, schema, serial)];
    case 'int4':
    case 'int8':
      return name === 'number' ? serial : 1;
    case 'float8':
    case 'numeric':
      return 0.5;
    case 'bool':
      return true;
    case 'date':
      return LATER.test(name) ? '2026-04-01' : '2026-03-02';
    case 'timestamptz':
      return LATER.test(name) ? '2026-03-02T17:00:00Z' : '2026-03-02T09:00:00Z';
    case 'time':
      return '09:00';
    case 'jsonb':
      return fieldType(name, table, schema) === 'object'
        ? column.is_nullable === 'YES'
          ? null
          : objectOf(name, table, schema, place, world)
        : '[]';
    default:
      throw new Error(`${table.name}.${name}: the seed knows no value of type ${column.udt_name}`);
  }
}

/** A link is shown by what its ends are. */
const ENDS_OF_LINK: Readonly<Record<string, string | null>> = {
  from_kind: 'IDENTIFIED_CHANGE',
  to_kind: 'PlanVersion',
  to_service_id: null,
};

const singular = (word: string): string => (word === 'people' ? 'person' : word.replace(/s$/, ''));

function referredTo(stem: string, column: string, place: Place, world: World, allTables: readonly string[]): string {
  if (NAMES_THE_WORKER.test(column)) return place.workerId;
  const table = allTables.find((t) => t === stem) ?? allTables.find((t) => t.endsWith(`_${stem}`) || stem.endsWith(`_${t}`));
  return table ? world.idOf(place, table) : uuidOf(world.tenantId, place.name, column);
}

export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const OTHER_NAMES: Readonly<Record<string, string>> = { provider_group: 'Group', check_entry: 'Check' };

/** The GraphQL type of a table's records; undefined for one that no type shows. */
export function typeOf(table: string, schema: GraphQLSchema): GraphQLObjectType | undefined {
  const name = OTHER_NAMES[table] ?? camel(`_${table}`);
  const type = schema.getType(name);
  return isObjectType(type) ? type : undefined;
}

function fieldType(column: string, table: SeededTable, schema: GraphQLSchema): 'list' | 'object' {
  const field = typeOf(table.name, schema)?.getFields()[camel(column)];
  const type = field && isNonNullType(field.type) ? field.type.ofType : field?.type;
  return field && !isListType(type) ? 'object' : 'list';
}

/** A record that is cited, where one is shown as such; anything else with nothing in it. */
function objectOf(column: string, table: SeededTable, schema: GraphQLSchema, place: Place, world: World): string {
  const field = typeOf(table.name, schema)?.getFields()[camel(column)];
  const cites = field !== undefined && getNamedType(field.type).name === 'RecordRef';
  const at = '2026-03-02T09:00:00.000Z';
  return JSON.stringify(cites ? { kind: 'Incident', id: world.idOf(place, 'incident'), happenedAt: at, recordedAt: at } : {});
}

function textOf(column: string, table: SeededTable, schema: GraphQLSchema, serial: number): string {
  const field = typeOf(table.name, schema)?.getFields()[camel(column)];
  const type = field && getNamedType(field.type);
  if (type && isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (type?.name === 'NHSNumber') return nhsNumber(serial);
  if (type?.name.startsWith('CQC')) return '1-101602461';
  if (type?.name === 'LocalDate') return '2026-03-02';
  return `secret ${column} of ${table.name} ${serial}`;
}

/** One of the numbers that are never issued. */
function nhsNumber(serial: number): string {
  for (let n = serial * 20; ; n += 1) {
    const nine = `999${String(n).padStart(6, '0')}`;
    const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return `${nine}${check}`;
  }
}
