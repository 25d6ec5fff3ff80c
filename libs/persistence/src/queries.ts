import type { DataClass } from '@causeway/access';
import { encodeCursor, pageLength } from '@causeway/kernel';
import { cursorOf } from './cursor';
import { withinReach, type Asking } from './reach';
import type { ReadSession } from './session';
import type { RecordRow } from '@causeway/kernel';
import type { Table } from './table';

/** Rows by a key, many keys in one statement; the caller sees only rows of services that their class reaches. */
export interface KeyQuery<Row extends RecordRow> {
  readonly dataClass: DataClass;
  /** One list of rows for each key, in the keys' order. */
  readonly fetch: (session: ReadSession, keys: readonly string[]) => Promise<Row[][]>;
}

interface KeyOptions<Row> {
  /** Constant SQL that narrows the rows, over the alias `t`. */
  readonly where?: string;
  /** SQL that narrows the rows further by who asks, over the alias `t`; its parameters are appended to `values`. */
  readonly within?: (asking: Asking, values: unknown[]) => string;
  readonly orderBy?: keyof Row & string;
  readonly descending?: boolean;
}

/** The row with an id: for references and root fields. */
export const byId = <Row extends RecordRow>(table: Table<Row>, dataClass: DataClass): KeyQuery<Row> => byColumn(table, 'id', dataClass);

/** All rows whose `property` is the key; only for lists that are bounded by the trade (a review's causes, a shift's workers). */
export function byColumn<Row extends RecordRow>(
  table: Table<Row>,
  property: keyof Row & string,
  dataClass: DataClass,
  options: KeyOptions<Row> = {},
): KeyQuery<Row> {
  const order = options.orderBy ? `t.${table.column(options.orderBy)}${options.descending ? ' desc' : ''}, ` : '';
  return {
    dataClass,
    fetch: async (session, keys) => {
      const values: unknown[] = [session.caller.tenantId, keys];
      const rows = await session.query<Row>(
        `select ${table.columns('t')} from ${table.name} t
          where t.tenant_id = $1 and t.${table.column(property)} = any($2::uuid[]) and ${withinReach(table, dataClass, session, values)}
          ${options.where ? `and ${options.where}` : ''} ${options.within ? `and ${options.within(session, values)}` : ''} order by ${order}t.id`,
        values,
      );
      const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of rows) {
        lists.get(row[property] as string)?.push(row);
        touch(session, row);
      }
      return keys.map((key) => lists.get(key) ?? []);
    },
  };
}

/** What narrows a page beyond its parent: compiled to constant SQL by which filters are present. */
export interface Filter<Row> {
  readonly property: keyof Row & string;
  readonly op: '=' | '>=' | '<' | '<=' | 'in' | 'is null' | 'is not null';
  readonly value?: unknown;
}

export interface PageArgs<Row> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filters?: readonly Filter<Row>[];
}

export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** In truth a function, which GraphQL calls only when the count is asked for, once for all parents; typed as what it yields. */
  readonly totalCount: number;
}

/** Pages by keyset, for many parents in one statement; never `offset`. */
export interface PageQuery<Row extends RecordRow> {
  readonly dataClass: DataClass;
  /** The table and the columns that it is found by: an index begins with the tenant and these. */
  readonly foundBy: { readonly table: string; readonly columns: readonly string[] };
  /** One page for each parent, in the parents' order. A page of no parent (a root field) is asked for with `[null]`. */
  readonly fetch: (session: ReadSession, parents: readonly (string | null)[], args: PageArgs<Row>) => Promise<Connection<Row>[]>;
}

interface PageOptions<Row> extends KeyOptions<Row> {
  readonly parent?: keyof Row & string;
}

export function pageOf<Row extends RecordRow>(table: Table<Row>, dataClass: DataClass, options: PageOptions<Row> = {}): PageQuery<Row> {
  const orderBy = options.orderBy ?? 'happenedAt';
  const descending = options.descending ?? true;
  const column = table.column(orderBy);
  const type = (table.types[orderBy] ?? 'text').replace('?', '');
  const direction = descending ? 'desc' : 'asc';
  const beyond = descending ? '<' : '>';

  return {
    dataClass,
    foundBy: { table: table.name, columns: [options.parent ? table.column(options.parent) : 'service_id', column] },
    fetch: async (session, parents, args) => {
      const first = pageLength(args.first);
      const cursor = args.after ? cursorOf(args.after, type) : null;
      const values: unknown[] = [session.caller.tenantId, parents];
      const conditions: string[] = ['t.tenant_id = $1', withinReach(table, dataClass, session, values)];
      if (options.parent) conditions.push(`t.${table.column(options.parent)} = p.id::uuid`);
      if (options.where) conditions.push(options.where);
      if (options.within) conditions.push(options.within(session, values));
      for (const filter of args.filters ?? []) conditions.push(condition(table, filter, values));
      const counted = conditions.join(' and ');
      const countValues = [...values];
      if (cursor) {
        values.push(cursor.value, cursor.id);
        conditions.push(`(t.${column}, t.id) ${beyond} ($${values.length - 1}::${type}, $${values.length}::uuid)`);
      }
      values.push(first + 1);
      const rows = await session.query<Row & { parentKey: string | null; cursorValue: string }>(
        `select p.id as "parentKey", r.* from unnest($2::text[]) with ordinality as p(id, n) cross join lateral (
           select ${table.columns('t')}, t.${column}::text as "cursorValue" from ${table.name} t where ${conditions.join(' and ')}
           order by t.${column} ${direction}, t.id ${direction} limit $${values.length}) r order by p.n`,
        values,
      );
      let counts: Promise<{ id: string | null; n: number }[]> | null = null;
      const counting = () =>
        (counts ??= session.query(
          `select p.id, count(*)::int as n from unnest($2::text[]) as p(id) join ${table.name} t on ${counted} group by p.id`,
          countValues,
        ));
      return parents.map((parent) => {
        const own = rows.filter((row) => row.parentKey === parent);
        const page = own.slice(0, first);
        const edges = page.map(({ parentKey: _, cursorValue, ...row }) => {
          touch(session, row as unknown as Row);
          return { cursor: encodeCursor(cursorValue, row.id), node: row as unknown as Row };
        });
        return {
          edges,
          pageInfo: {
            hasNextPage: own.length > first,
            hasPreviousPage: cursor !== null,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
          totalCount: (async (): Promise<number> => (await counting()).find(({ id }) => id === parent)?.n ?? 0) as unknown as number,
        };
      });
    },
  };
}

function condition<Row extends RecordRow>(table: Table<Row>, filter: Filter<Row>, values: unknown[]): string {
  const column = `t.${table.column(filter.property)}`;
  const type = (table.types[filter.property] ?? 'text').replace('?', '');
  if (filter.op === 'is null' || filter.op === 'is not null') return `${column} ${filter.op}`;
  values.push(filter.value);
  return filter.op === 'in' ? `${column} = any($${values.length}::${type}[])` : `${column} ${filter.op} $${values.length}::${type}`;
}

function touch(session: ReadSession, row: RecordRow): void {
  session.touch(row.id, (row as { personId?: string | null }).personId);
}
