import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Examined } from '@causeway/operations';
import { json, refuse } from './answer';
import { MOST_LEVELS, readBody } from './body';
import type { GatewayConfig } from './config';
import { forwarded, type Seen } from './context';
import type { Admitted } from './callers/admission';
import { NOT_TRUSTED, textAsked } from './documents/asked';
import type { TrustedDocuments } from './documents/folder';
import type { Graph } from './graph';

export interface Surface {
  readonly graph: Graph;
  readonly config: GatewayConfig;
  readonly examine: (query: string) => Examined;
  readonly documents: TrustedDocuments | undefined;
}

type Noted = Seen & { readonly correlationId: string; readonly traceId: string };

/** Answers one POST to `/graphql`. Returns what may be logged of it. */
export async function answerGraphql(
  { graph, config, examine, documents }: Surface,
  admitted: Admitted,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Noted> {
  const headers = forwarded(request.headers);
  const correlationId = headers['x-correlation-id'] ?? '';
  const seen: Seen = {};
  const noted = Object.assign(seen, { correlationId, traceId: headers['traceparent']?.slice(3, 35) ?? '' });
  response.setHeader('x-correlation-id', correlationId);
  const refused = (status: number, code: string, message: string): Noted => {
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
  if (body.kind === 'too deep')
    return refused(400, 'BAD_REQUEST', `The body is nested deeper than is served: at most ${MOST_LEVELS} levels.`);
  if (body.kind === 'broken off') return noted;

  const text = textAsked(body.value, documents);
  if (typeof text !== 'string') return refused(text.status, text.code, text.message);
  const examined = examine(text);
  if (examined.tooLarge.length > 0) {
    seen.codes = ['OPERATION_TOO_LARGE'];
    const errors = examined.tooLarge.map(({ limit, message }) => ({ message, extensions: { code: 'OPERATION_TOO_LARGE', limit } }));
    json(response, 400, { errors });
    return noted;
  }
  if (examined.subscribes)
    return refused(
      400,
      'BAD_REQUEST',
      'A subscription is a stream of events: send it to /graphql/stream, and read it as text/event-stream.',
    );
  if (admitted.refusal && !examined.asksForSchemaAlone) {
    seen.codes = ['UNAUTHENTICATED'];
    response.setHeader('www-authenticate', 'Bearer');
    const extensions = { code: 'UNAUTHENTICATED', reason: admitted.refusal };
    json(response, 401, { errors: [{ message: 'A valid access token is needed.', extensions }] });
    return noted;
  }
  if (examined.asksForSchema && !admitted.maySeeSchema) return refused(403, 'INTROSPECTION_FORBIDDEN', SCHEMA_HIDDEN);
  if (config.documents.trustedOnly && !examined.asksForSchemaAlone && !documents?.trusts(text))
    return refused(NOT_TRUSTED.status, NOT_TRUSTED.code, NOT_TRUSTED.message);

  const stop = new AbortController();
  const deadline = setTimeout(() => stop.abort('DEADLINE'), config.requestTimeoutMs);
  response.once('close', () => {
    if (!response.writableFinished) stop.abort('CLIENT_GONE');
  });
  try {
    const result = await graph.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: engineHeaders(request), search: '', body: inFull(body.value, text) },
      context: async () => ({
        headers,
        signal: stop.signal,
        seen,
        maySeeSchema: admitted.maySeeSchema,
        showsCost: request.headers['x-causeway-cost'] !== undefined,
        charge: admitted.charge,
      }),
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

const SCHEMA_HIDDEN =
  'The schema is not shown to you: it is in supergraph.graphql, which the platform’s keeper gives to whoever builds a portal.';

/** The body as the engine takes it: a document that was asked for by its id stands in it in full. */
function inFull(body: unknown, text: string): unknown {
  const { documentId, ...rest } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  return documentId === undefined ? body : { ...rest, query: text };
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
