import DataLoader from 'dataloader';
import type { Caller, GlassShut } from '@causeway/access';
import { decodeCursor, encodeCursor, isUuid, type RecordRow } from '@causeway/kernel';
import type { AuditWriter, Clock, Connection, Database, KeyQuery, PageArgs, PageQuery, ReadSession, Scope } from '@causeway/persistence';
import type { IdCodec } from './id-codec';

/** Reads the rows of services as of an instant, by one statement. */
export type OfServices<Args, Row> = (session: ReadSession, serviceIds: readonly string[], args: Args, at: Date) => Promise<Row[]>;

/**
 * What one GraphQL operation works with. A class, since Apollo clones contexts; without private names, since the
 * clone would lack them.
 */
export class GraphContext implements Scope {
  private loaders = new Map<unknown, DataLoader<string, unknown>>();

  constructor(
    readonly caller: Caller,
    readonly clock: Clock,
    readonly db: Database,
    readonly audit: AuditWriter,
    readonly session: ReadSession,
    readonly traceId: string,
    readonly traceparent: string | null,
    readonly ids: IdCodec,
    readonly patienceMs?: () => number,
    /** Whether what a command records is shown to nobody: then it is not read afresh. */
    readonly unseen = false,
    readonly seenUntil?: Scope['seenUntil'],
    /** Why the glass that this was sent with opens nothing; null for none that was sent, and for one that opens. */
    readonly glassShut: GlassShut | null = null,
  ) {}

  /** The row with this key that the caller may know of, or null. Keys asked for together are one statement. */
  async one<Row extends RecordRow>(query: KeyQuery<Row>, key: string | null | undefined): Promise<Row | null> {
    return key ? ((await this.many(query, key))[0] ?? null) : null;
  }

  /** All rows with this key that the caller may know of. */
  many<Row extends RecordRow>(query: KeyQuery<Row>, key: string): Promise<Row[]> {
    return this.batch(query, (keys) => query.fetch(this.session, keys)).load(key);
  }

  /** One page below a parent; the pages of many parents with the same arguments are one statement. */
  page<Row extends RecordRow>(query: PageQuery<Row>, parent: string | null, args: PageArgs<Row>): Promise<Connection<Row>> {
    const asked = { ...args, after: args.after && recoded(args.after, this.ids.decode) };
    const load = async (parents: readonly string[]): Promise<Connection<Row>[]> => {
      const pages = await query.fetch(
        this.session,
        parents.map((p) => (p === '' ? null : p)),
        asked,
      );
      return pages.map((page) => shownTo(page, this.ids));
    };
    return this.batch(query, load, asked).load(parent ?? '');
  }

  /** The rows of a service, of those that other services ask for with the same arguments by one statement. */
  async ofService<Args, Row extends { readonly serviceId: string }>(
    query: OfServices<Args, Row>,
    serviceId: string,
    args: Args,
  ): Promise<Row[]> {
    const load = async (ids: readonly string[]): Promise<Row[][]> => {
      const rows = await query(this.session, ids, args, this.clock.now());
      return ids.map((id) => rows.filter((row) => row.serviceId === id));
    };
    return this.batch(query, load, args).load(serviceId);
  }

  /** A loader of the operation's own, made once for each `owner` object and the arguments that its keys are asked for with. */
  batch<T>(owner: object, load: (keys: readonly string[]) => Promise<T[]>, args: unknown = null): DataLoader<string, T> {
    const loaders = this.memo(owner, () => new Map<string, DataLoader<string, T>>());
    const same = JSON.stringify(args);
    const loader =
      loaders.get(same) ?? new DataLoader<string, T>((keys) => load(keys), { batchScheduleFn: (send) => this.session.whenIdle(send) });
    loaders.set(same, loader);
    return loader;
  }

  /** After a command wrote: what was loaded before is forgotten. */
  forget(): void {
    this.loaders = new Map();
  }

  private memo<T>(owner: unknown, make: () => T): T {
    const all = this.loaders as Map<unknown, unknown>;
    if (!all.has(owner)) all.set(owner, make());
    return all.get(owner) as T;
  }
}

/** The page with the cursors that this caller may hold: a cursor carries the id of its record, which an outsider sees as a code. */
function shownTo<Row>(page: Connection<Row>, { encode }: IdCodec): Connection<Row> {
  const edges = page.edges.map((edge) => ({ ...edge, cursor: recoded(edge.cursor, encode) }));
  const pageInfo = { ...page.pageInfo, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { ...page, edges, pageInfo };
}

/** Throws `InvalidCursor` for what is no cursor at all; what else is wrong with it, the list itself finds. */
function recoded(cursor: string, code: (id: string) => string): string {
  const { value, id } = decodeCursor(cursor);
  const each = (part: string): string => (isUuid(part) ? code(part) : part);
  return encodeCursor(each(value), each(id));
}
