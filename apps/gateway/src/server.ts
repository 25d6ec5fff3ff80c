import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import pino from 'pino';
import { request as call } from 'undici';
import type { GatewayConfig } from './config';
import { forwarded, type GatewayContext } from './context';
import { UndiciDataSource } from './data-source';
import { limitRule } from './limits';
import { mask } from './mask';

export interface RunningGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
};

/** Serves the graph from the committed supergraph. No business rule lives here, and no caller is verified here. */
export async function startGateway(config: GatewayConfig): Promise<RunningGateway> {
  const log = pino({ level: config.logLevel, base: { app: 'gateway' } });
  const sources: UndiciDataSource[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(config.supergraphPath, 'utf8'),
    buildService: ({ name }) => {
      const source = new UndiciDataSource(name, config.urls[name as keyof typeof config.urls], config.timeoutMs);
      sources.push(source);
      return source as never;
    },
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: [limitRule(config.limits)],
    formatError: (formatted, error) => mask(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const server = createServer((request, response) => {
    handle(apollo, config, request, response).catch((error: unknown) => {
      log.error({ fault: (error as Error).name }, 'request failed');
      if (!response.headersSent)
        json(response, 500, { errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    });
  });
  server.requestTimeout = 60_000;
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : config.port);
    });
  });
  log.info({ port }, 'listening');
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await apollo.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

async function handle(
  apollo: ApolloServer<GatewayContext>,
  config: GatewayConfig,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (path === '/health/live') return json(response, 200, { live: true });
  if (path === '/health/ready') return ready(config, response);
  if (request.method === 'GET' && PAGES[path]) return page(response, path);
  if (path !== '/graphql') return json(response, 404, { error: 'not found' });

  const body = await bodyOf(request, config.limits.bodyBytes);
  if (body === null)
    return json(response, 413, {
      errors: [{ message: `The request is larger than ${config.limits.bodyBytes} bytes.`, extensions: { code: 'BODY_TOO_LARGE' } }],
    });
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'POST',
      headers,
      search: new URL(request.url ?? '/', 'http://x').search,
      body: body as never,
    },
    context: async () => ({ headers: forwarded(request.headers), signal: gone.signal }),
  });
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.writeHead(result.status ?? 200);
  if (result.body.kind === 'complete') response.end(result.body.string);
  else {
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

/** Ready when the graph is loaded; which subgraphs answer is said beside it, since a missing one costs only its own part. */
async function ready(config: GatewayConfig, response: ServerResponse): Promise<void> {
  const answers = await Promise.all(
    Object.entries(config.urls).map(async ([name, url]) => {
      const alive = await call(new URL('/health/live', url), { headersTimeout: 1_000, bodyTimeout: 1_000 }).then(
        async (r) => {
          await r.body.dump();
          return r.statusCode === 200;
        },
        () => false,
      );
      return [name, alive] as const;
    }),
  );
  json(response, 200, { app: 'gateway', ready: true, subgraphs: Object.fromEntries(answers) });
}

const PAGES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/try.js': { file: 'try.js', type: 'text/javascript; charset=utf-8' },
  '/try.css': { file: 'try.css', type: 'text/css; charset=utf-8' },
};

function page(response: ServerResponse, path: string): void {
  const found = PAGES[path];
  if (found) response.writeHead(200, { 'content-type': found.type }).end(readFileSync(join(__dirname, '../page', found.file)));
}

async function bodyOf(request: IncomingMessage, most: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

const json = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
};
