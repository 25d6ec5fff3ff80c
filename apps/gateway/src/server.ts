import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { examiner } from '@causeway/operations';
import pino, { type Logger } from 'pino';
import { json, refuse, securityHeaders } from './answer';
import { admission } from './callers/admission';
import type { GatewayConfig } from './config';
import { trustedDocuments, type TrustedDocuments } from './documents/folder';
import { loadGraph, type Graph } from './graph';
import { answerGraphql } from './graphql';
import { subgraphHealth } from './health';
import { LIVE_PATH } from './live/passage';
import { loadPage } from './page';
import { IMPORT_TIMEOUT_MS, ownerOf, passOn } from './pass-on';

export interface RunningGateway {
  readonly url: string;
  readonly port: number;
  /** Refuses new requests, finishes what was accepted, and ends. */
  readonly stop: () => Promise<void>;
}

/** Serves the graph from the supergraph file. No business rule lives here: callers are verified for limits alone, and again by each subgraph. */
export async function startGateway(
  config: GatewayConfig,
  log: Logger = pino({ name: 'gateway', level: config.logLevel, base: { app: 'gateway' } }),
): Promise<RunningGateway> {
  const { folder } = config.documents;
  const documents = folder === undefined ? undefined : trustedDocuments(folder, log);
  const graph = await loadGraph(supergraphAt(config.supergraphPath), config, log);
  const state = { draining: false };
  const handle = requestHandler({ graph, documents }, config, state);
  const server = createServer((request, response) => {
    // A kept connection that was in use when the stop began would else stay open after its answer.
    response.once('finish', () => state.draining && setImmediate(() => server.closeIdleConnections()));
    handle(request, response, log).catch((error: unknown) => {
      log.error({ fault: (error as Error | null)?.name }, 'request failed');
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.');
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, config.port, config.host);
  log.info({ port, subgraphs: graph.subgraphs.map(({ name }) => name) }, 'listening');
  let stopped: Promise<void> | undefined;
  return {
    url: `http://localhost:${port}`,
    port,
    stop: () => {
      documents?.stop();
      return (stopped ??= stop(server, graph, state, Math.max(config.requestTimeoutMs, IMPORT_TIMEOUT_MS)));
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse, log: Logger) => Promise<void>;

function requestHandler(
  { graph, documents }: { readonly graph: Graph; readonly documents: TrustedDocuments | undefined },
  config: GatewayConfig,
  state: { readonly draining: boolean },
): Handler {
  const always = Object.entries(securityHeaders(config.production));
  const page = loadPage();
  const surface = { graph, config, documents, examine: examiner(config.limits) };
  const admit = admission(config);
  const alive = subgraphHealth(graph.subgraphs);
  return async (request, response, log) => {
    const began = performance.now();
    for (const [name, value] of always) response.setHeader(name, value);
    if (state.draining) response.setHeader('connection', 'close');
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (path === '/graphql') {
      const admitted = await admit(request, response, 'REQUEST');
      if (!admitted) return;
      const noted = await answerGraphql(surface, admitted, request, response);
      log.info(
        { ...noted, status: response.headersSent ? response.statusCode : null, ms: Math.round(performance.now() - began) },
        'answered',
      );
      return;
    }
    if (path === LIVE_PATH && graph.live) {
      if (await admit(request, response, 'STREAM')) await graph.live.pass(request, response);
      return;
    }
    const owner = ownerOf(path, graph);
    if (owner) {
      if (await admit(request, response, 'REQUEST')) await passOn(owner, path, request, response);
      return;
    }
    const file = page.get(path);
    if (path === '/health/live') json(response, 200, { live: true });
    // A missing subgraph costs its own part of the graph and no more, so it is said here but is no reason to turn callers away.
    else if (path === '/health/ready')
      json(response, state.draining ? 503 : 200, { app: 'gateway', ready: { supergraph: !state.draining }, subgraphs: await alive() });
    else if (file && (request.method === 'GET' || request.method === 'HEAD'))
      response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' }).end(file.content);
    else json(response, 404, { error: 'not found' });
  };
}

function supergraphAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error("gateway can't start: the file that SUPERGRAPH_PATH names can't be read", { cause: error });
  }
}

const listen = (server: Server, port: number, host: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

async function stop(server: Server, graph: Graph, state: { draining: boolean }, most: number): Promise<void> {
  state.draining = true;
  graph.live?.end();
  const force = setTimeout(() => server.closeAllConnections(), most);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(force);
  await graph.stop();
}
