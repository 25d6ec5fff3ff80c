import type { Caller } from '@causeway/access';
import {
  buildSchema,
  importRoute,
  readSdl,
  startSubgraph,
  Unauthenticated,
  type ImportSettings,
  type Route,
  type RouteDeps,
  type SubgraphParts,
} from '@causeway/subgraph';
import pino from 'pino';
import { silentConsumer, type TestGraph } from './graph';

export interface Serving {
  readonly url: string;
  /** Sends a request as a caller; as nobody without one. */
  readonly send: (caller: Caller | null, path: string, init: RequestInit) => Promise<Response>;
  /** What a request of the caller bears as its authorization. */
  readonly tokenOf: (caller: Caller) => string;
  readonly stop: () => Promise<void>;
}

/** Serves a test's subgraph over HTTP at a time, where the token is the caller's own subject. */
export async function serving(
  { database }: TestGraph,
  parts: SubgraphParts,
  at: string,
  options: Partial<ImportSettings> & { readonly routes?: (deps: RouteDeps) => readonly Route[]; readonly expiresAt?: () => Date } = {},
): Promise<Serving> {
  const callers = new Map<string, Caller>();
  const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer: silentConsumer }));
  const log = options.log ?? pino({ level: 'silent' });
  const { routes, expiresAt = () => new Date(Date.now() + 3_600_000), ...settings } = options;
  const server = await startSubgraph({
    name: parts.domain,
    port: 0,
    schema,
    db: database.db,
    audit: database.audit,
    identify: async (authorization) => {
      const caller = callers.get(authorization ?? '');
      if (!caller) throw new Unauthenticated('TOKEN_MISSING');
      return { caller, demonstrationTime: new Date(at), expiresAt: expiresAt() };
    },
    idCodecKey: Buffer.alloc(32, 7),
    log,
    routes: [importRoute({ schema, log, ...settings }), ...(routes?.({ db: database.db, audit: database.audit, log, schema }) ?? [])],
  });
  const tokenOf = (caller: Caller): string => {
    const token = `${caller.tenantId} ${caller.subject}`;
    callers.set(token, caller);
    return token;
  };
  return {
    url: server.url,
    tokenOf,
    send: (caller, path, init) => {
      const token = caller && tokenOf(caller);
      return fetch(server.url + path, { ...init, headers: { ...(token ? { authorization: token } : {}), ...init.headers } });
    },
    stop: server.stop,
  };
}
