import type { RecordRow } from '@causeway/kernel';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A column's SQL type as the migrations say it; `?` for a column that may be null. */
export type ColumnType =
  'text' | 'uuid' | 'uuid[]' | 'text[]' | 'date' | 'timestamptz' | 'integer' | 'boolean' | 'jsonb' | 'float8' | 'time';
export type Columns<Row> = { readonly [K in Exclude<keyof Row, keyof RecordRow>]: ColumnType | `${ColumnType}?` };

/** A table of records: its typeorm mapping (for migrations' drift test) and the select list that yields its rows. */
export interface Table<Row extends RecordRow> {
  readonly name: string;
  /** Its type in the graph and its kind in events: `DailyNote` of the table `daily_note`. */
  readonly kind: string;
  readonly schema: EntitySchema<Row>;
  /** `id as "id", tenant_id as "tenantId", ...` with an optional alias before each column. */
  readonly columns: (alias?: string) => string;
  readonly column: (property: keyof Row & string) => string;
  /** SQL type by property, `?` for one that may be null. */
  readonly types: Readonly<Record<string, string>>;
  /** SQL over the alias `t`: whether a record is the reader's own; `$own` stands for the reader's StaffMember. */
  readonly own: string;
  /** SQL over the alias `t`: whether the reader's organisation, `$organisation`, places the person it is about on the day `$today`. */
  readonly placed: string;
  /** SQL over the alias `t`: whether it is about the person `$person`, whatever others it is about. */
  readonly about: string;
}

/** How a record is tied to its reader. Where it is not said whom records are about, they are about nobody. */
export type Related = Pick<Table<never>, 'own' | 'placed'> & Partial<Pick<Table<never>, 'about'>>;

/** Says which records are a worker's own, where no column names the worker, and whom they are about, where none names the person. */
export interface Relationships {
  readonly own?: string;
  readonly about?: string;
}

const recordColumns: Record<keyof RecordRow, ColumnType | `${ColumnType}?`> = {
  id: 'uuid',
  tenantId: 'uuid',
  serviceId: 'uuid?',
  version: 'integer',
  happenedAt: 'timestamptz',
  recordedAt: 'timestamptz',
  receivedAt: 'timestamptz',
  source: 'text?',
  externalId: 'text?',
  enteredInErrorAt: 'timestamptz?',
  enteredInErrorReason: 'text?',
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const pascal = (name: string): string => name.replace(/(^|_)([a-z])/g, (_all, _start, letter: string) => letter.toUpperCase());

/** Declares a table of records; `columns` names what it has beyond `RecordRow`. */
export function recordTable<Row extends RecordRow>(name: string, columns: Columns<Row>, relationships: Relationships = {}): Table<Row> {
  const all: Record<string, string> = { ...recordColumns, ...columns };
  const properties = Object.keys(all);
  const schema = new EntitySchema<Row>({
    name,
    tableName: name,
    columns: Object.fromEntries(properties.map((property) => [property, mapping(property, all[property] ?? 'text')])) as never,
  });
  return {
    name,
    kind: pascal(name),
    schema,
    column: snake,
    types: all,
    own: relationships.own ?? ownedBy(all),
    placed: placedIn(all),
    about: relationships.about ?? aboutIn(all),
    columns: (alias) => properties.map((p) => `${alias ? `${alias}.` : ''}${snake(p)} as "${p}"`).join(', '),
  };
}

/** The names of properties that name a worker as subject, author or recipient of a record. */
export const namesWorker = /^(staffMemberId|authorId|[A-Za-z0-9_]+(By|To)Id)$/;

/** A record is a worker's own when it names the worker: as its subject, its author or the one it was sent to. */
function ownedBy(types: Readonly<Record<string, string>>): string {
  const naming = Object.keys(types).filter((property) => namesWorker.test(property) && types[property]?.startsWith('uuid'));
  return (
    naming
      .filter((property) => !types[property]?.includes('[]'))
      .map((property) => `t.${snake(property)} = $own`)
      .join(' or ') || 'false'
  );
}

/** Of one person: placed. Of several: every one of them, since one whom the reader places opens nothing of the others. */
function placedIn(types: Readonly<Record<string, string>>): string {
  if ('personId' in types) return placedBy(types['personId']?.endsWith('?') ?? false);
  return 'peopleIds' in types ? `not exists (select 1 from unnest(t.people_ids) as of(id) where not ${inForce('of.id')})` : 'true';
}

/** Of several people, that it is about the one is enough: it says the same of all. */
function aboutIn(types: Readonly<Record<string, string>>): string {
  if ('personId' in types) return 't.person_id = $person';
  return 'peopleIds' in types ? '$person = any(t.people_ids)' : 'false';
}

const inForce = (person: string): string =>
  `exists (select 1 from placed_person p where p.tenant_id = t.tenant_id and p.person_id = ${person} and p.organisation_id = $organisation and p.starts_on <= $today and (p.ends_on is null or p.ends_on >= $today))`;

/** Whether `$organisation` places the person of `t.person_id` on the day `$today`, whenever the record itself was made. */
export function placedBy(nullable: boolean): string {
  return nullable ? `t.person_id is null or ${inForce('t.person_id')}` : inForce('t.person_id');
}

function mapping(property: string, type: string): EntitySchemaColumnOptions {
  const nullable = type.endsWith('?');
  const base = nullable ? type.slice(0, -1) : type;
  const array = base.endsWith('[]');
  return {
    type: (array ? base.slice(0, -2) : base) as NonNullable<EntitySchemaColumnOptions['type']>,
    name: snake(property),
    nullable,
    ...(array ? { array: true } : {}),
    ...(property === 'id' ? { primary: true } : {}),
  };
}
