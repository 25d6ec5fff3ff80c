import type { Caller } from '@causeway/access';
import { statement, type Client, type Database } from './database';
import { faultOf } from './fault';
import type { Clock } from './scope';

/**
 * The reads of one operation: one read-only transaction, opened by the first query and shared by all loaders.
 * After one fault every other query reports that fault. `release` hands the connection back (a command calls it
 * before it begins, so that no operation holds one connection while it wants another); the next query opens anew.
 */
export class ReadSession {
  readonly #entities = new Set<string>();
  readonly #persons = new Set<string>();
  #client: Promise<Client> | undefined;
  #fault: Error | undefined;
  #closed = false;
  #underWay = 0;
  #waiting: (() => void)[] = [];
  #unheard: () => void = () => undefined;

  constructor(
    private readonly db: Database,
    readonly caller: Caller,
    readonly clock: Pick<Clock, 'today'>,
    private readonly signal?: AbortSignal,
    /** The hash of the operation's document, for the lines of the trail. */
    readonly operationHash?: string,
  ) {}

  /** Runs one constant-text statement in the tenant's read transaction. */
  async query<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    if (this.#fault) throw this.#fault;
    this.#underWay += 1;
    try {
      const client = await (this.#client ??= this.#open());
      const result = await client.query(statement(text, values));
      return result.rows as R[];
    } catch (error) {
      throw (this.#fault ??= faultOf(error));
    } finally {
      this.#underWay -= 1;
      setImmediate(() => this.#goOn());
    }
  }

  /**
   * Calls `then` once no statement is under way and whatever the last answer led to has been asked for. Loaders send their batches so: what is
   * asked for meanwhile goes with them, and how many statements an operation takes does not hang on when an answer arrived.
   */
  whenIdle(then: () => void): void {
    this.#waiting.push(then);
    setImmediate(() => this.#goOn());
  }

  #goOn(): void {
    if (this.#underWay > 0) return;
    for (const then of this.#waiting.splice(0)) then();
  }

  /** Notes what was looked at, for the trail. */
  touch(entityId: string, personId?: string | null): void {
    this.#entities.add(entityId);
    if (personId) this.#persons.add(personId);
  }

  get touched(): { readonly entityIds: readonly string[]; readonly personIds: readonly string[] } {
    return { entityIds: [...this.#entities], personIds: [...this.#persons] };
  }

  get fault(): Error | undefined {
    return this.#fault;
  }

  /** Ends the transaction and gives the connection back; safe to call at any time and twice. */
  async release(): Promise<void> {
    const opening = this.#client;
    this.#client = undefined;
    if (!opening) return;
    let client: Client;
    try {
      client = await opening;
    } catch {
      return; // it never opened: the query that asked for it has the fault
    }
    this.#unheard(); // from here on the connection may be another's
    try {
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(faultOf(error));
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.release();
  }

  async #open(): Promise<Client> {
    if (this.#closed) throw new Error('the read has ended');
    this.signal?.throwIfAborted();
    const client = await this.db.pool.connect();
    const abort = () => destroy(client);
    this.signal?.addEventListener('abort', abort, { once: true });
    this.#unheard = () => this.signal?.removeEventListener('abort', abort);
    try {
      // Sent together, awaited together: a failed begin must never let a select run with no tenant.
      await Promise.all([
        client.query('begin transaction read only'),
        client.query(statement(`select set_config('app.tenant', $1, true)`, [this.caller.tenantId])),
      ]);
      return client;
    } catch (error) {
      this.#unheard();
      client.release(faultOf(error));
      throw error;
    }
  }
}

/** Cuts the socket, so that PostgreSQL ends the statement of a caller who has gone. */
function destroy(client: Client): void {
  const socket = (client as unknown as { connection?: { stream?: { destroy(): void } } }).connection?.stream;
  socket?.destroy();
}
