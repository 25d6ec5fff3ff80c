import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { GraphContext } from './context';

/** What a route answers: JSON, or bytes as they are. Sent once the read transaction is closed and its trail written. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | Readable;
}

/** Serves what GraphQL can't carry (bytes), below one path. The caller's token was verified, and `ctx` is the same door. */
export interface Route {
  /** `/documents/`: whatever begins with it is this route's. */
  readonly prefix: string;
  readonly methods: readonly string[];
  /** `rest` is the path after the prefix. */
  readonly answer: (ctx: GraphContext, request: IncomingMessage, rest: string) => Promise<RouteAnswer>;
}

export const routeFor = (routes: readonly Route[], path: string): Route | undefined => routes.find(({ prefix }) => path.startsWith(prefix));
