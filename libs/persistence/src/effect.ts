import { lastFlight } from './command';
import { statement, type Client, type Database } from './database';
import { faultOf, overConflicts } from './fault';
import { Writer } from './writer';
import type { Origin } from './announce';

/** A consumer's transaction: it may touch several tenants in turn, and announce events of its own. */
export interface Effect {
  /** Sets the tenant for what follows and returns its writer. */
  readonly as: (tenantId: string, origin: Origin, clock: 'machine' | 'demonstration') => Promise<Writer>;
  /** Runs a statement on a table without tenants (positions). */
  readonly query: <R>(text: string, values?: readonly unknown[]) => Promise<R[]>;
  /** Runs `fn`; when it throws, everything it wrote is undone and the transaction goes on. */
  readonly attempt: (fn: () => Promise<void>) => Promise<Error | null>;
}

/**
 * The one door for consumers: whatever `fn` writes, its inbox rows, its positions and the events that follow from it
 * commit together or not at all. The outbox rows go last, under their partition locks. Serialisation failures and
 * deadlocks are tried again: `fn` must leave nothing behind but what it writes.
 */
export const effect = <T>(db: Database, fn: (effect: Effect) => Promise<T>): Promise<T> => overConflicts(() => once(db, fn));

async function once<T>(db: Database, fn: (effect: Effect) => Promise<T>): Promise<T> {
  const client = await db.pool.connect();
  let broken: Error | undefined;
  const writers: Writer[] = [];
  try {
    await client.query('begin');
    const value = await fn(effectOn(client, writers)).finally(() => writers.forEach((writer) => writer.end()));
    const events = writers.flatMap((writer) => writer.announced);
    // One writer sends all: its partitions must be locked in one ascending order.
    const all = writers[0];
    if (all) all.announced.splice(0, all.announced.length, ...events);
    await sendByTenant(client, writers, all);
    return value;
  } catch (error) {
    broken = faultOf(error);
    await client.query('rollback').then(
      () => {
        broken = undefined;
      },
      () => undefined,
    );
    throw faultOf(error);
  } finally {
    client.release(broken ?? false);
  }
}

async function sendByTenant(client: Client, writers: readonly Writer[], all: Writer | undefined): Promise<void> {
  const flight = all?.outboxFlight() ?? [];
  const [locks] = flight;
  const tenants = [...new Set(writers.map((writer) => writer.tenantId))];
  const byTenant = tenants.flatMap((tenantId) => {
    const own = (all?.announced ?? []).filter((event) => event.envelope.tenant === tenantId);
    if (own.length === 0) return [];
    const part = new Writer(client, tenantId, SYSTEM, 'machine');
    part.announced.push(...own);
    return [{ text: SET_TENANT, values: [tenantId] }, ...part.outboxFlight().slice(1)];
  });
  await lastFlight(client, [...(locks ? [locks] : []), ...byTenant]);
}

const SET_TENANT = `select set_config('app.tenant', $1, true)`;
const SYSTEM: Origin = { actor: 'system', correlationId: '', causationId: null, traceparent: null };

function effectOn(client: Client, writers: Writer[]): Effect {
  let savepoints = 0;
  return {
    as: async (tenantId, origin, clock) => {
      await client.query(statement(SET_TENANT, [tenantId]));
      const writer = new Writer(client, tenantId, origin, clock);
      writers.push(writer);
      return writer;
    },
    query: async <R>(text: string, values: readonly unknown[] = []) => (await client.query(statement(text, values))).rows as R[],
    attempt: async (fn) => {
      const name = `s${(savepoints += 1)}`;
      const announced = writers.map((writer) => writer.announced.length);
      await client.query(`savepoint ${name}`);
      try {
        await fn();
        await client.query(`release savepoint ${name}`);
        return null;
      } catch (error) {
        await client.query(`rollback to savepoint ${name}`);
        writers.forEach((writer, i) => writer.announced.splice(announced[i] ?? 0));
        return faultOf(error);
      }
    },
  };
}
