import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { AuditWriter, Database } from '@causeway/persistence';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from './context';
import type { PositionCodec } from './position-codec';

/** What a route answers: JSON, or bytes as they are. Sent once the read transaction is closed and its trail written. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | Readable;
  /** How long its client has to take in the last of a stream that has ended; else as long as it likes. */
  readonly graceMs?: number;
}

/** What a subgraph's routes are made of. */
export interface RouteDeps {
  readonly db: Database;
  readonly audit: AuditWriter;
  readonly log: Logger;
  /** The graph that it serves, with every check of it: a route may ask it as its caller. */
  readonly schema: GraphQLSchema;
}

/** What an answer goes by that has no end of its own. */
export interface Lasting {
  /** Until when the caller's token says who calls. */
  readonly expiresAt: Date;
  readonly positions: PositionCodec;
}

/** Serves what GraphQL can't carry (bytes), below one path. The caller's token was verified, and `ctx` is the same door. */
export interface Route {
  /** `/documents/`: whatever begins with it is this route's. */
  readonly prefix: string;
  readonly methods: readonly string[];
  /** `rest` is the path after the prefix. */
  readonly answer: (ctx: GraphContext, request: IncomingMessage, rest: string, lasting: Lasting) => Promise<RouteAnswer>;
  /** Ends the answers that have no end of their own: the server is about to stop. */
  readonly end?: () => void;
}

export const routeFor = (routes: readonly Route[], path: string): Route | undefined => routes.find(({ prefix }) => path.startsWith(prefix));
