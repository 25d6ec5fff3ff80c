import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Pool } from 'undici';
import { refuse } from '../answer';
import { forwarded } from '../context';
import { chosen } from '../pass-on';

/** Where linking serves live updates, and the gateway too, so that a portal needs one address. */
export const LIVE_PATH = '/graphql/stream';

export interface LivePassage {
  /** Passes a stream's request on, and the stream back as it comes. */
  readonly pass: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Ends every stream, each with the code `STOPPING`. */
  readonly end: () => void;
  readonly close: () => Promise<void>;
}

export interface PassageSettings {
  /** How long linking's answer is waited for. */
  readonly timeoutMs: number;
  /** How long linking may say nothing, not even that the connection lives, and a client may take nothing in. */
  readonly silenceMs?: number;
  readonly mostStreams?: number;
}

const OF_REQUEST = ['content-type', 'content-length', 'accept', 'last-event-id'] as const;
const OF_ANSWER = ['content-type', 'content-length', 'cache-control', 'x-accel-buffering'] as const;
const STOPPING = `event: next\ndata: ${JSON.stringify({
  errors: [{ message: 'The server is stopping. Go on from the last position.', extensions: { code: 'STOPPING' } }],
})}\n\nevent: complete\ndata:\n\n`;

/**
 * Passes live updates on from linking at `origin`, which verifies the caller's token itself. It has connections of its own: a
 * stream keeps one as long as it lasts, and none of them is lacking to the graph.
 */
export function livePassage(origin: string, { timeoutMs, silenceMs = 45_000, mostStreams = 2_000 }: PassageSettings): LivePassage {
  const pool = new Pool(origin, {
    connections: mostStreams,
    pipelining: 1,
    connect: { timeout: 2_000 },
    headersTimeout: timeoutMs,
    bodyTimeout: silenceMs,
  });
  const stopping = new AbortController();
  let open = 0;

  const streamed = async (request: IncomingMessage, response: ServerResponse, gone: AbortSignal): Promise<void> => {
    const method = request.method ?? 'GET';
    const answer = await pool.request({
      path: request.url ?? LIVE_PATH,
      method,
      headers: { ...forwarded(request.headers), ...chosen(request.headers, OF_REQUEST) },
      body: method === 'POST' ? request : null,
      signal: AbortSignal.any([gone, stopping.signal]),
    });
    response.writeHead(answer.statusCode, chosen(answer.headers, OF_ANSWER));
    let whole = true;
    try {
      for await (const chunk of answer.body as AsyncIterable<Buffer>) {
        whole = chunk.subarray(-2).toString() === '\n\n';
        if (!response.write(chunk)) await once(response, 'drain', { signal: AbortSignal.any([gone, AbortSignal.timeout(silenceMs)]) });
      }
      response.end();
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
      response.end(whole ? STOPPING : '');
    }
  };

  return {
    pass: async (request, response) => {
      if (request.method !== 'GET' && request.method !== 'POST') return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Use GET or POST.');
      if (stopping.signal.aborted || open >= mostStreams)
        return refuse(response, 503, 'TOO_MANY_STREAMS', 'No further stream is served here for now. Ask again.');
      open += 1;
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      try {
        await streamed(request, response, gone.signal);
      } catch {
        if (response.headersSent || gone.signal.aborted) response.destroy();
        else refuse(response, 503, 'SUBGRAPH_UNAVAILABLE', 'linking gave no answer. Try again.');
      } finally {
        open -= 1;
      }
    },
    end: () => stopping.abort(),
    close: () => pool.destroy(),
  };
}
