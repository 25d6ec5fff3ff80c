import { randomBytes, randomUUID } from 'node:crypto';
import type { Caller } from '@causeway/access';
import { cloudEvent, fitting, type EventContract, type EventEnvelope } from '@causeway/event-contracts';
import { keepKnown, type Consumer } from '@causeway/messaging';
import { effect, read, type ReadSession } from '@causeway/persistence';
import { buildSchema, clockAt, GraphContext, idCodec, readSdl, type IdCodec, type SubgraphParts } from '@causeway/subgraph';
import { execute as perform, type ExecutionResult } from 'graphql';
import { standingFor } from './callers';
import { documents } from './documents';
import { testDatabase, type TestDatabase } from './database';

type Data = Record<string, any>;

export interface TestGraph {
  readonly database: TestDatabase;
  /** Runs one operation as a caller at a time, as the server would; throws when the answer has errors. */
  readonly run: (caller: Caller, at: string, document: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** The same, with the errors. */
  readonly execute: (caller: Caller, at: string, document: string, variables?: Record<string, unknown>) => Promise<ExecutionResult<Data>>;
  /** Plants what another domain's event would have told, and lets the app's own handler see it. */
  readonly told: (
    tenantId: string,
    contract: EventContract,
    facts: { id?: string; serviceId?: string | null; happenedAt: string; recordedAt?: string; version?: number; data: Data },
  ) => Promise<EventEnvelope>;
  /** Lets it take in another domain's events of one tenant, as they were announced. */
  readonly hears: (tenantId: string, events: readonly EventEnvelope[]) => Promise<void>;
  /** Every event of the tenant in the outbox, in order. */
  readonly events: (tenantId: string) => Promise<EventEnvelope[]>;
  /** How ids look to a caller: an outsider asks by codes, and is answered in them. */
  readonly idsTo: (caller: Caller) => IdCodec;
  /** How many statements were sent to the database while `fn` ran. */
  readonly statements: (fn: () => Promise<unknown>) => Promise<number>;
  readonly close: () => Promise<void>;
}

export const silentConsumer: Consumer = { caughtUp: async () => undefined, seenUntil: () => ({}), stop: async () => undefined };

/** What is told before it is asked for is known at once, so that tests wait less for what never comes than callers do. */
const PATIENCE_MS = 100;
/** As a consumer takes them in: many in one transaction. */
const HEARD_AT_ONCE = 200;

/** A subgraph over a real PostgreSQL, without HTTP: its own schema, resolvers, commands and policies. */
export async function testGraph(
  parts: SubgraphParts,
  options: { readonly poolSize?: number; readonly consumer?: Consumer; readonly patienceMs?: number } = {},
): Promise<TestGraph> {
  const database = await testDatabase(parts.domain.replace('-', '_'), parts.migrations, options);
  const { db, audit } = database;
  const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer: options.consumer ?? silentConsumer }));
  const key = Buffer.alloc(32, 7);
  const patience = (): number => options.patienceMs ?? PATIENCE_MS;
  const { seenUntil } = options.consumer ?? silentConsumer;
  let sent = 0;
  db.pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    (client as { query: unknown }).query = (...args: unknown[]) => {
      sent += 1;
      return query(...args);
    };
  });

  const documentOf = documents(schema);
  const execute: TestGraph['execute'] = async (as, at, document, variables = {}) => {
    const caller = standingFor(as, document, variables['input']);
    const traceId = randomBytes(16).toString('hex');
    const clock = clockAt(new Date(at));
    return read({ db, audit }, caller, { name: 'test', traceId, clock }, async (session: ReadSession) => {
      const contextValue = new GraphContext(
        caller,
        clock,
        db,
        audit,
        session,
        traceId,
        null,
        idCodec(key, caller),
        patience,
        false,
        seenUntil,
      );
      const { asked, errors } = documentOf(document);
      return asked ? await perform({ schema, document: asked, variableValues: variables, contextValue }) : { errors };
    });
  };

  const hears: TestGraph['hears'] = async (tenantId, events) => {
    for (let n = 0; n < events.length; n += HEARD_AT_ONCE) {
      const batch = events.slice(n, n + HEARD_AT_ONCE);
      await effect(db, async (fx) => {
        const origin = { actor: 'test', correlationId: 'test', causationId: batch[0]?.id ?? null, traceparent: null };
        const writer = await fx.as(tenantId, origin, 'demonstration');
        await keepKnown(writer, batch);
        await parts.handle?.(writer, batch);
      });
    }
  };

  return {
    database,
    execute,
    idsTo: (caller) => idCodec(key, caller),
    run: async (caller, at, document, variables) => {
      const result = await execute(caller, at, document, variables);
      const [error] = result.errors ?? [];
      if (error) throw error.originalError ?? error;
      return result.data ?? {};
    },
    told: async (tenantId, contract, facts) => {
      const event: EventEnvelope = {
        ...cloudEvent(contract.type),
        id: randomUUID(),
        source: contract.domain,
        type: contract.type,
        time: new Date().toISOString(),
        tenant: tenantId,
        key: facts.serviceId ?? tenantId,
        serviceId: facts.serviceId ?? null,
        aggregateKind: contract.record,
        aggregateId: facts.id ?? randomUUID(),
        aggregateVersion: facts.version ?? 1,
        happenedAt: facts.happenedAt,
        recordedAt: facts.recordedAt ?? facts.happenedAt,
        receivedAt: facts.recordedAt ?? facts.happenedAt,
        actor: 'test',
        correlationId: 'test',
        causationId: null,
        traceparent: null,
        clock: 'demonstration',
        data: fitting(contract, facts.data),
      };
      await hears(tenantId, [event]);
      return event;
    },
    hears,
    events: async (tenantId) =>
      (await database.asAdmin<{ envelope: EventEnvelope }>('select envelope from outbox where tenant_id = $1 order by id', [tenantId])).map(
        (row) => row.envelope,
      ),
    statements: async (fn) => {
      const before = sent;
      await fn();
      return sent - before;
    },
    close: database.close,
  };
}
