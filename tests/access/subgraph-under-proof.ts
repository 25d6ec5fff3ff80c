import { join } from 'node:path';
import { idCodec, readSdl, buildSchema, startSubgraph, type SubgraphParts } from '@causeway/subgraph';
import { testDatabase, type TestDatabase } from '@causeway/testing';
import type { Caller } from '@causeway/access';
import type { GraphQLSchema } from 'graphql';
import pino from 'pino';
import type { SeededTable } from './seed';

export interface Answer {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** A subgraph as it runs, over HTTP and its own PostgreSQL; only who calls is told to it by the test. */
export interface UnderProof {
  readonly domain: string;
  readonly schema: GraphQLSchema;
  /** Types whose references it resolves. */
  readonly resolvable: ReadonlySet<string>;
  readonly database: TestDatabase;
  /** `glass` is sent as the header that names a broken glass. */
  readonly ask: (caller: Caller, document: string, variables: object, glass?: string) => Promise<Answer>;
  /** An id as the caller is shown it. */
  readonly code: (caller: Caller, id: string) => string;
  readonly stop: () => Promise<void>;
}

// A field that is refused makes an error, here by the hundred thousand, and jest maps each frame of each to its source.
Error.stackTraceLimit = 1;

/** A consumer that hears nothing. */
export const silent = { caughtUp: async () => undefined, seenUntil: () => ({}), stop: async () => undefined };
const KEY = Buffer.alloc(32, 9);
const ROOT = join(__dirname, '../..');

export const partsOf = async (domain: string): Promise<SubgraphParts> =>
  ((await import(join(ROOT, 'apps', domain, 'src/parts'))) as { parts: SubgraphParts }).parts;

export const tablesOf = async (domain: string): Promise<readonly SeededTable[]> =>
  ((await import(join(ROOT, 'apps', domain, 'src/tables'))) as { tables: readonly SeededTable[] }).tables;

export async function underProof(domain: string): Promise<UnderProof> {
  const parts = await partsOf(domain);
  const resolvers = parts.resolvers({ consumer: silent });
  const schema = buildSchema(readSdl(parts.schemaPath), resolvers);
  const database = await testDatabase(domain.replace('-', '_'), parts.migrations);
  const callers = new Map<string, Caller>();
  const server = await startSubgraph({
    name: domain,
    port: 0,
    schema,
    db: database.db,
    audit: database.audit,
    idCodecKey: KEY,
    log: pino({ level: 'silent' }),
    // Every field is asked for at once, as nobody may.
    mostCost: Infinity,
    limits: { depth: 30, aliases: 5_000, fields: 50_000, rootFields: 5_000, directives: 500, tokens: 100_000, bodyBytes: 10_000_000 },
    identify: async (authorization) => {
      const caller = callers.get(authorization ?? '');
      if (!caller) throw new Error('the test names every caller');
      return { caller, demonstrationTime: null, expiresAt: new Date(Date.now() + 3_600_000) };
    },
  });
  return {
    domain,
    schema,
    database,
    resolvable: new Set(Object.entries(resolvers).flatMap(([type, fields]) => ('__resolveReference' in fields ? [type] : []))),
    ask: async (caller, query, variables, glass) => {
      callers.set(caller.subject, caller);
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: caller.subject, ...(glass ? { 'x-break-glass': glass } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    code: (caller, id) => idCodec(KEY, caller).encode(id),
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
