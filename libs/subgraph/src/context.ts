import DataLoader from 'dataloader';
import type { Caller } from '@causeway/access';
import type { RecordRow } from '@causeway/kernel';
import type { AuditWriter, Clock, Connection, Database, KeyQuery, PageArgs, PageQuery, ReadSession, Scope } from '@causeway/persistence';
import type { IdCodec } from './id-codec';

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
    const same = `${JSON.stringify(args)}`;
    const loaders = this.memo(query, () => new Map<string, DataLoader<string, Connection<Row>>>());
    let loader = loaders.get(same);
    if (!loader) {
      loader = new DataLoader<string, Connection<Row>>((parents) =>
        query.fetch(
          this.session,
          parents.map((p) => (p === '' ? null : p)),
          args,
        ),
      );
      loaders.set(same, loader);
    }
    return loader.load(parent ?? '');
  }

  /** A loader of the operation's own, made once for each `owner` object. */
  batch<T>(owner: object, load: (keys: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    return this.memo(owner, () => new DataLoader<string, T>((keys) => load(keys)));
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
