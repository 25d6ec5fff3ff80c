import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './answer';
import { forwarded } from './context';
import type { Subgraph } from './data-source';

const DOCUMENTS = '/documents/';
const PACKS = '/packs/';
const IMPORT = '/import/';
/** An import is answered when every row had its turn: no request takes longer. */
export const IMPORT_TIMEOUT_MS = 90_000;
/** What the subgraph must know of the request's body, and the client of the answer's, beside what is always forwarded. */
const OF_REQUEST = ['content-type', 'content-length', 'content-encoding', 'import-source'] as const;
const OF_ANSWER = ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cache-control', 'etag'] as const;

/**
 * The subgraph to which requests for a path beside the graph go on as they are, or undefined: documents and evidence packs are of governance, and
 * a record is imported by `importers`.
 */
export const ownerOf = (
  path: string,
  { subgraphs, importers }: { readonly subgraphs: readonly Subgraph[]; readonly importers: ReadonlyMap<string, string> },
): Subgraph | undefined => {
  const name =
    path.startsWith(DOCUMENTS) || path.startsWith(PACKS)
      ? 'governance'
      : path.startsWith(IMPORT)
        ? importers.get(path.slice(IMPORT.length))
        : undefined;
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
    const timeoutMs = path.startsWith(IMPORT) ? IMPORT_TIMEOUT_MS : undefined;
    const method = request.method ?? 'GET';
    await owner.stream({ path, method, headers, body: request, signal: gone.signal, timeoutMs }, (status, answered) => {
      for (const [name, value] of Object.entries(chosen(answered, OF_ANSWER))) response.setHeader(name, value);
      return response.writeHead(status);
    });
  } catch {
    if (response.headersSent || gone.signal.aborted) response.destroy();
    else refuse(response, 503, 'SUBGRAPH_UNAVAILABLE', `${owner.name} gave no answer. Try again.`);
  }
}

/** Those of the headers that go on. */
export const chosen = (headers: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
