import type { RecordRow } from '@causeway/kernel';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A column's SQL type as the migrations say it; `?` for a column that may be null. */
export type ColumnType =
  'text' | 'uuid' | 'uuid[]' | 'text[]' | 'date' | 'timestamptz' | 'integer' | 'boolean' | 'jsonb' | 'float8' | 'time';
export type Columns<Row> = { readonly [K in Exclude<keyof Row, keyof RecordRow>]: ColumnType | `${ColumnType}?` };

/** A table of records: its typeorm mapping (for migrations' drift test) and the select list that yields its rows. */
export interface Table<Row extends RecordRow> {
  readonly name: string;
  readonly schema: EntitySchema<Row>;
  /** `id as "id", tenant_id as "tenantId", ...` with an optional alias before each column. */
  readonly columns: (alias?: string) => string;
  readonly column: (property: keyof Row & string) => string;
  /** SQL type by property, `?` for one that may be null. */
  readonly types: Readonly<Record<string, string>>;
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
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Declares a table of records; `columns` names what it has beyond `RecordRow`. */
export function recordTable<Row extends RecordRow>(name: string, columns: Columns<Row>): Table<Row> {
  const all: Record<string, string> = { ...recordColumns, ...columns };
  const properties = Object.keys(all);
  const schema = new EntitySchema<Row>({
    name,
    tableName: name,
    columns: Object.fromEntries(properties.map((property) => [property, mapping(property, all[property] ?? 'text')])) as never,
  });
  return {
    name,
    schema,
    column: snake,
    types: all,
    columns: (alias) => properties.map((p) => `${alias ? `${alias}.` : ''}${snake(p)} as "${p}"`).join(', '),
  };
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
