import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Readable, Writable } from 'node:stream';
import { Pool } from 'undici';
import type { GatewayContext } from './context';
import { fitForCallers, unavailable, type Lost, type SubgraphAnswer } from './subgraph-answer';

/** One subgraph, as the gateway reaches it. */
export interface Subgraph extends GraphQLDataSource<GatewayContext> {
  readonly name: string;
  readonly origin: string;
  /** Whether it says that it is alive, within a second and a half. */
  readonly isAlive: () => Promise<boolean>;
  /** Sends a request that is no GraphQL; `begin` is told how the answer begins, and returns where its bytes go. Throws. */
  readonly stream: (request: Streamed, begin: (status: number, headers: Readonly<Record<string, unknown>>) => Writable) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Streamed {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Readable;
  readonly signal: AbortSignal;
  /** How long its answer is waited for, where that is not as long as for any other. */
  readonly timeoutMs?: number | undefined;
}

export interface SubgraphSettings {
  readonly timeoutMs: number;
  readonly connections: number;
  readonly log: Logger;
}

const CONNECT_TIMEOUT_MS = 2_000;
const ALIVE_TIMEOUT_MS = 1_500;
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;

/** What undici and the system say when no request left this machine. */
const BEFORE_SENDING = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/**
 * Calls one subgraph over a pool of kept connections. A call is sent once, whatever becomes of it, so a mutation is never
 * sent again. It never throws: a subgraph that gives no answer costs its own fields and no more, until it is back.
 */
export function subgraphAt(name: string, url: string, settings: SubgraphSettings): Subgraph {
  const { origin, pathname } = new URL(url);
  const path = pathname === '/' ? '/graphql' : pathname;
  const pool = new Pool(origin, {
    connections: settings.connections,
    pipelining: 1,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: settings.timeoutMs,
    bodyTimeout: settings.timeoutMs,
    maxResponseSize: MOST_ANSWER_BYTES,
  });

  const process = async (options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<SubgraphAnswer> => {
    const { headers, signal } = options.context as GatewayContext;
    const call = { query: options.request.query ?? '', variables: options.request.variables ?? {}, isMutation: isMutation(options) };
    const lose = (reason: Lost): SubgraphAnswer => {
      settings.log.warn({ service: name, reason, correlationId: headers['x-correlation-id'] }, 'subgraph gave no answer');
      return unavailable(name, reason, call);
    };
    try {
      const { body } = await pool.request({
        path,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: call.query, variables: call.variables }),
        signal,
      });
      const answer = parsed(await body.text());
      const onFault = (faultId: string): void =>
        settings.log.error({ service: name, faultId, correlationId: headers['x-correlation-id'] }, 'subgraph answered with a fault');
      return fitForCallers(name, answer, onFault) ?? lose('BAD_ANSWER');
    } catch (error) {
      return lose(reasonOf(error, signal));
    }
  };

  return {
    name,
    origin,
    process,
    isAlive: async () => {
      try {
        const { statusCode, body } = await pool.request({
          path: '/health/live',
          method: 'GET',
          signal: AbortSignal.timeout(ALIVE_TIMEOUT_MS),
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    stream: async ({ method, body, timeoutMs = settings.timeoutMs, ...request }, begin) => {
      const bytes = method === 'GET' ? null : body;
      await pool.stream({ ...request, method, body: bytes, headersTimeout: timeoutMs }, ({ statusCode, headers }) =>
        begin(statusCode, headers),
      );
    },
    close: () => pool.destroy(),
  };
}

function reasonOf(error: unknown, signal: AbortSignal): Lost {
  if (signal.aborted) return 'TIMED_OUT';
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code === 'string' && BEFORE_SENDING.has(code)) return 'NOT_REACHED';
  return typeof code === 'string' && TIMED_OUT.has(code) ? 'TIMED_OUT' : 'BROKEN_OFF';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isMutation = (options: GraphQLDataSourceProcessOptions<GatewayContext>): boolean =>
  'incomingRequestContext' in options && options.incomingRequestContext.operation.operation === OperationTypeNode.MUTATION;
