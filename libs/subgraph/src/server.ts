import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { faultOf, outOfReach, read, responds, type AuditWriter, type Database, type ReadSession, type Scope } from '@causeway/persistence';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '@causeway/operations';
import { clockAt } from './clock';
import { GraphContext } from './context';
import { MOST_BODY_BYTES, MOST_TOKENS, refuseCostly, sizeCheck } from './demand';
import { refuseForbiddenMutations } from './forbidden-mutations';
import { GLASS_HEADER, sayGlassIsShut, underGlass, type UnderGlass } from './glass';
import { routeFor, type Route, type RouteAnswer } from './routes';
import { idCodec } from './id-codec';
import { positionCodec } from './position-codec';
import { maskError } from './mask';
import { operationOf } from './operation';
import { Unauthenticated, type Identified } from './token';

export interface SubgraphOptions {
  readonly name: string;
  readonly port: number;
  /** The address that it listens at; every address of the machine unless set. */
  readonly host?: string | undefined;
  readonly schema: GraphQLSchema;
  readonly db: Database;
  readonly audit: AuditWriter;
  readonly identify: (authorization: string | undefined) => Promise<Identified>;
  readonly idCodecKey: Buffer;
  readonly log: Logger;
  /** What it serves beside GraphQL. */
  readonly routes?: readonly Route[];
  /** How long one operation may take, in milliseconds, before its statement is ended; 30 seconds unless set. */
  readonly operationTimeoutMs?: number;
  /** What one operation may come to, and how large it may be; those of the product unless set. */
  readonly mostCost?: number;
  readonly limits?: Limits;
  /** Up to when this domain has taken in what each of the others told. */
  readonly seenUntil?: Scope['seenUntil'];
  /** Further conditions of readiness, by name. */
  readonly ready?: Readonly<Record<string, () => Promise<boolean>>>;
}

export interface RunningSubgraph {
  readonly url: string;
  readonly port: number;
  /** Refuses new requests, finishes what was accepted, and ends. */
  readonly stop: () => Promise<void>;
}

const AWAY = {
  errors: [{ message: 'Its database is out of reach for now. Ask again.', extensions: { code: 'DATABASE_UNAVAILABLE' } }],
};
const REQUEST_TIMEOUT_MS = 30_000;
const OPERATION_TIMEOUT_MS = 30_000;
const TOO_LONG = {
  errors: [
    {
      message:
        'It took longer than is waited for, and was ended: ask for less at once. A change may have been made: send it again with the same idempotencyKey to find out.',
      extensions: { code: 'TIMED_OUT' },
    },
  ],
};

/** Serves one subgraph over HTTP: `/graphql`, `/health/live` and `/health/ready`. */
export async function startSubgraph(options: SubgraphOptions): Promise<RunningSubgraph> {
  const apollo = new ApolloServer<GraphContext>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: options.limits?.tokens ?? MOST_TOKENS },
    hideSchemaDetailsFromClientErrors: true,
    formatError: (formatted, error) => maskError(formatted, error, options.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      refuseForbiddenMutations,
      refuseCostly(options.schema, options.mostCost),
      sayGlassIsShut,
    ],
  });
  await apollo.start();
  const check = sizeCheck(options.limits);
  const server = createServer((request, response) => {
    handle({ apollo, check }, options, request, response).catch((error: unknown) => {
      options.log.error({ err: (error as Error).name }, 'request failed');
      if (response.headersSent) response.destroy();
      else if (outOfReach(faultOf(error))) answer(response, 503, AWAY);
      else answer(response, 500, { errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    });
  });
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, options.port, options.host);
  options.log.info({ port }, 'listening');
  return { url: `http://localhost:${port}`, port, stop: () => stop(server, silent, apollo, options.routes ?? []) };
}

async function handle(
  { apollo, check }: { readonly apollo: ApolloServer<GraphContext>; readonly check: ReturnType<typeof sizeCheck> },
  options: SubgraphOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (path === '/health/live') return answer(response, 200, { live: true });
  if (path === '/health/ready') return answerReady(options, response);
  const route = routeFor(options.routes ?? [], path ?? '');
  if (path !== '/graphql' && !route) return answer(response, 404, { error: 'not found' });

  const traceparent = header(request, 'traceparent') ?? null;
  const traceId = /^00-([0-9a-f]{32})-/.exec(traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
  let identified: Identified;
  try {
    identified = await options.identify(header(request, 'authorization'));
  } catch (error) {
    if (!(error instanceof Unauthenticated)) throw error;
    const down = error.reason === 'IDENTITY_UNREACHABLE';
    return answer(response, down ? 503 : 401, {
      errors: [{ message: 'A valid access token is needed.', extensions: { code: 'UNAUTHENTICATED', reason: error.reason } }],
    });
  }
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const clock = clockAt(identified.demonstrationTime);
  const own: UnderGlass = { caller: identified.caller, shut: null };
  const contextOf = (session: ReadSession, { caller, shut } = own): GraphContext =>
    new GraphContext(
      caller,
      clock,
      options.db,
      options.audit,
      session,
      traceId,
      traceparent,
      idCodec(options.idCodecKey, identified.caller),
      undefined,
      false,
      options.seenUntil,
      shut,
    );
  if (route) {
    const name = `${request.method} ${route.prefix}`;
    const lasting = { expiresAt: identified.expiresAt, positions: positionCodec(options.idCodecKey, identified.caller) };
    if (!route.methods.includes(request.method ?? ''))
      return answer(response, 405, {
        errors: [{ message: `Use ${route.methods.join(' or ')}.`, extensions: { code: 'METHOD_NOT_ALLOWED' } }],
      });
    const answered = await read(
      options,
      identified.caller,
      { name, traceId, clock },
      (session) => route.answer(contextOf(session), request, (path ?? '').slice(route.prefix.length), lasting),
      gone.signal,
    );
    return sendAnswer(response, answered);
  }
  const body = await bodyOf(request);
  if (body === null)
    return answer(response, 413, {
      errors: [{ message: `The request is larger than ${MOST_BODY_BYTES} bytes.`, extensions: { code: 'BODY_TOO_LARGE' } }],
    });

  const { search, searchParams } = new URL(request.url ?? '/', 'http://x');
  const asked = request.method === 'GET' ? Object.fromEntries(searchParams) : body;
  const faults = check(asked);
  if (faults.length > 0)
    return answer(response, 400, {
      errors: faults.map(({ limit, message }) => ({ message, extensions: { code: 'OPERATION_TOO_LARGE', limit } })),
    });
  const operation = { ...operationOf(asked), traceId, clock };
  const deadline = AbortSignal.timeout(options.operationTimeoutMs ?? OPERATION_TIMEOUT_MS);
  const sent = operation.reads ? header(request, GLASS_HEADER) : undefined;
  const under = sent === undefined ? own : await underGlass(options, identified.caller, operation, sent);
  const result = await read(
    options,
    under.caller,
    operation,
    async (session) => {
      const http = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'POST',
          headers: headersOf(request),
          search,
          body,
        },
        context: async () => contextOf(session, under),
      });
      return { http, text: await textOf(http) };
    },
    AbortSignal.any([gone.signal, deadline]),
  ).catch((error: unknown) => {
    if (!deadline.aborted) throw error;
    return null;
  });
  if (deadline.aborted || !result) return answer(response, 503, TOO_LONG);
  for (const [key, value] of result.http.headers) response.setHeader(key, value);
  response.writeHead(result.http.status ?? 200).end(result.text);
}

async function answerReady(options: SubgraphOptions, response: ServerResponse): Promise<void> {
  const checks = { database: () => responds(options.db), ...options.ready };
  const entries = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await check().catch(() => false)] as const));
  answer(response, entries.every(([, fine]) => fine) ? 200 : 503, { app: options.name, ready: Object.fromEntries(entries) });
}

async function sendAnswer(response: ServerResponse, { status, headers, body, graceMs }: RouteAnswer): Promise<void> {
  if (!(body instanceof Readable)) return answer(response, status, body);
  response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
  if (graceMs !== undefined)
    body.once('close', () => {
      // It was the client that left: nobody is waited for.
      if (response.closed) return;
      const cut = setTimeout(() => response.destroy(), graceMs);
      response.once('close', () => clearTimeout(cut));
    });
  await pipeline(body, response).catch((error: NodeJS.ErrnoException) => {
    // Whoever leaves before the end is no fault.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function textOf(http: HTTPGraphQLResponse): Promise<string> {
  if (http.body.kind === 'complete') return http.body.string;
  let text = '';
  for await (const chunk of http.body.asyncIterator) text += chunk;
  return text;
}

/** The body as JSON; undefined when it is not JSON (Apollo then answers 400), null when it is too large. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(body));
}

const listen = (server: Server, port: number, host: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

async function stop(
  server: Server,
  silent: ReadonlySet<Socket>,
  apollo: ApolloServer<GraphContext>,
  routes: readonly Route[],
): Promise<void> {
  for (const route of routes) route.end?.();
  // A connection that its caller keeps open falls idle only once its answer was sent; one on which nothing ever came never does.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
  }, 20);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearInterval(sweep);
  await apollo.stop();
}
