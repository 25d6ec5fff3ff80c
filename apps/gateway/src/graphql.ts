import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { Kind, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import { json, refuse } from './answer';
import { readBody } from './body';
import type { GatewayConfig } from './config';
import { forwarded, type Seen } from './context';
import type { Graph } from './graph';
import type { TooLarge } from './limits';

/** Answers one POST to `/graphql`. Returns what may be logged of it. */
export async function answerGraphql(
  {
    graph,
    config,
    check,
  }: { readonly graph: Graph; readonly config: GatewayConfig; readonly check: (query: string) => readonly TooLarge[] },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Seen & { readonly correlationId: string; readonly traceId: string }> {
  const headers = forwarded(request.headers);
  const correlationId = headers['x-correlation-id'] ?? '';
  const seen: Seen = {};
  const noted = Object.assign(seen, { correlationId, traceId: headers['traceparent']?.slice(3, 35) ?? '' });
  response.setHeader('x-correlation-id', correlationId);
  const refused = (status: number, code: string, message: string): typeof noted => {
    seen.codes = [code];
    refuse(response, status, code, message);
    return noted;
  };

  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refused(405, 'BAD_REQUEST', 'Operations are sent by POST.');
  }
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '') || request.headers['content-encoding']) {
    return refused(415, 'BAD_REQUEST', 'Send the operation as application/json, not compressed.');
  }
  const body = await readBody(request, config.limits.bodyBytes);
  if (body.kind === 'too large') {
    response.setHeader('connection', 'close');
    return refused(413, 'BODY_TOO_LARGE', `The request is larger than ${config.limits.bodyBytes} bytes.`);
  }
  if (body.kind === 'not json') return refused(400, 'BAD_REQUEST', 'The body is not JSON.');
  if (body.kind === 'broken off') return noted;

  const faults = check(queryOf(body.value));
  if (faults.length > 0) {
    seen.codes = ['OPERATION_TOO_LARGE'];
    json(response, 400, { errors: faults.map(({ limit, message }) => ({ message, extensions: { code: 'OPERATION_TOO_LARGE', limit } })) });
    return noted;
  }

  if (subscribes(queryOf(body.value)))
    return refused(
      400,
      'BAD_REQUEST',
      'A subscription is a stream of events: send it to /graphql/stream, and read it as text/event-stream.',
    );

  const stop = new AbortController();
  const deadline = setTimeout(() => stop.abort('DEADLINE'), config.requestTimeoutMs);
  response.once('close', () => {
    if (!response.writableFinished) stop.abort('CLIENT_GONE');
  });
  try {
    const result = await graph.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: engineHeaders(request), search: '', body: body.value },
      context: async () => ({ headers, signal: stop.signal, seen }),
    });
    await send(response, result);
  } finally {
    clearTimeout(deadline);
  }
  return noted;
}

/** The engine sees the two headers that it negotiates by, and nothing else of the client's. */
function engineHeaders(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (request.headers.accept) headers.set('accept', request.headers.accept);
  return headers;
}

function queryOf(body: unknown): string {
  const query = (body as { readonly query?: unknown } | null)?.query;
  return typeof query === 'string' ? query : '';
}

/** Whether the text is of a subscription, which this address does not serve. One that can't be parsed is not: the parser says why. */
function subscribes(query: string): boolean {
  if (!/\bsubscription\b/.test(query)) return false;
  try {
    const { definitions } = parse(query, { noLocation: true });
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as readonly OperationDefinitionNode[];
    return operations.length > 0 && operations.every(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION);
  } catch {
    return false;
  }
}

async function send(response: ServerResponse, result: HTTPGraphQLResponse): Promise<void> {
  if (response.destroyed) return;
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(result.status ?? 200);
  if (result.body.kind === 'complete') response.end(result.body.string);
  else {
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  }
}
