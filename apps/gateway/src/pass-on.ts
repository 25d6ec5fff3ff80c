import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './answer';
import { forwarded } from './context';
import type { Subgraph } from './data-source';

/** Paths beside the graph whose requests go on, as they are, to the subgraph that serves them. */
const OWNERS: Readonly<Record<string, string>> = { '/documents/': 'governance' };
/** What the subgraph must know of the request's body, and the client of the answer's, beside what is always forwarded. */
const OF_REQUEST = ['content-type', 'content-length'] as const;
const OF_ANSWER = ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cache-control', 'etag'] as const;

/** The subgraph that serves a path beside the graph, or undefined. */
export const ownerOf = (path: string, subgraphs: readonly Subgraph[]): Subgraph | undefined => {
  const [, name] = Object.entries(OWNERS).find(([prefix]) => path.startsWith(prefix)) ?? [];
  return subgraphs.find((subgraph) => subgraph.name === name);
};

/** Streams a request to its subgraph and the answer back, holding neither in memory. */
export async function passOn(owner: Subgraph, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { ...forwarded(request.headers), ...chosen(request.headers, OF_REQUEST) };
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort('CLIENT_GONE');
  });
  try {
    await owner.stream({ path, method: request.method ?? 'GET', headers, body: request, signal: gone.signal }, (status, answered) => {
      for (const [name, value] of Object.entries(chosen(answered, OF_ANSWER))) response.setHeader(name, value);
      return response.writeHead(status);
    });
  } catch {
    if (response.headersSent || gone.signal.aborted) response.destroy();
    else refuse(response, 503, 'SUBGRAPH_UNAVAILABLE', `${owner.name} gave no answer. Try again.`);
  }
}

const chosen = (headers: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
