import type { IncomingMessage } from 'node:http';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

/** Why a request holds no operation; a code of HTTP and one of ours. */
export const UNREADABLE = {
  MEDIA_TYPE: [415, 'Send the operation as application/json.'],
  NOT_ACCEPTABLE: [406, 'The answer is a text/event-stream.'],
  BODY_TOO_LARGE: [413, 'The operation is larger than is served.'],
  BAD_REQUEST: [400, 'Send { "query", "variables", "operationName" }, in the body or in the query of the address.'],
} as const;
export type Unreadable = keyof typeof UNREADABLE;

const MOST_BYTES = 20_000;

/** The operation of a request, as graphql-sse sends it: in the body of a POST, or in the address of a GET. */
export async function operationOf(request: IncomingMessage): Promise<Operation | Unreadable> {
  if (!accepts(request.headers.accept ?? '*/*')) return 'NOT_ACCEPTABLE';
  if (request.method === 'GET') return ofAddress(new URL(request.url ?? '/', 'http://x').searchParams);
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') return 'MEDIA_TYPE';
  const text = await textOf(request);
  return text === null ? 'BODY_TOO_LARGE' : checked(parsed(text));
}

const accepts = (accept: string): boolean => /(^|[\s,])(text\/event-stream|text\/\*|\*\/\*)($|[\s,;])/i.test(accept);

function ofAddress(query: URLSearchParams): Operation | Unreadable {
  const variables = query.get('variables');
  return checked({
    query: query.get('query'),
    variables: variables === null ? null : parsed(variables),
    operationName: query.get('operationName'),
  });
}

function checked(given: unknown): Operation | Unreadable {
  if (typeof given !== 'object' || given === null) return 'BAD_REQUEST';
  const { query, variables = null, operationName = null } = given as Record<string, unknown>;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return 'BAD_REQUEST';
  if (typeof variables !== 'object' || Array.isArray(variables)) return 'BAD_REQUEST';
  return { query, variables: variables as Operation['variables'], operationName };
}

async function textOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk); // read to its end, so that the sender hears why it was refused
  }
  return bytes > MOST_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
