import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What came of one event. */
export interface Came {
  readonly event: string;
  readonly id: string | null;
  readonly data: any;
}

export interface LiveClient {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly came: readonly Came[];
  readonly comments: () => number;
  /** What came and was no event: of a refusal, all of it. */
  readonly text: () => string;
  /** The updates of records, as `MADE Incident <id>`. */
  readonly told: () => string[];
  /** The code with which the stream said that it ends. */
  readonly code: () => string | undefined;
  readonly until: (enough: () => boolean, ms?: number) => Promise<void>;
  /** Resolves when the server ended it. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
  /** Takes nothing in, and goes on. */
  readonly pause: () => void;
  readonly resume: () => void;
}

export const EVERYTHING = `subscription ($serviceIds: [UUID!], $reviewId: UUID, $after: String) {
  liveUpdates(serviceIds: $serviceIds, reviewId: $reviewId, after: $after) { position change record { kind id serviceId happenedAt recordedAt } }
}`;

/** A client that knows of server-sent events what any EventSource does, and nothing of ours. */
export async function connect(
  url: string,
  authorization: string | null,
  options: {
    readonly query?: string;
    readonly variables?: object;
    readonly lastEventId?: string;
    readonly headers?: object;
    readonly method?: 'GET';
  } = {},
): Promise<LiveClient> {
  const { query = EVERYTHING, variables = {}, lastEventId, method = 'POST' } = options;
  const address = new URL(`${url}/graphql/stream`);
  if (method === 'GET') {
    address.searchParams.set('query', query);
    address.searchParams.set('variables', JSON.stringify(variables));
  }
  const asking = request(address, {
    method,
    agent: false,
    headers: {
      accept: 'text/event-stream',
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...(authorization ? { authorization } : {}),
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
      ...options.headers,
    },
  });
  asking.end(method === 'GET' ? undefined : JSON.stringify({ query, variables }));
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const came: Came[] = [];
  let comments = 0;
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string): string | null =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim() ?? null;
      const [event, data] = [field('event'), field('data')];
      if (lines[0]?.startsWith(':')) comments += 1;
      else if (event) came.push({ event, id: field('id'), data: data ? JSON.parse(data) : null });
    }
  });
  const ended = new Promise<void>((resolve) => response.once('close', resolve));
  response.on('error', () => undefined);
  const until: LiveClient['until'] = async (enough, ms = 45_000) => {
    for (const before = Date.now(); !enough(); await sleep(5))
      if (Date.now() - before > ms) throw new Error(`waited in vain; ${came.length} events came, the last: ${JSON.stringify(came.at(-1))}`);
  };
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    came,
    comments: () => comments,
    text: () => text,
    told: () =>
      came.flatMap(({ data }) => {
        const update = data?.data?.liveUpdates;
        return update?.record ? [`${update.change} ${update.record.kind} ${update.record.id}`] : [];
      }),
    code: () => came.flatMap(({ data }) => data?.errors ?? []).at(-1)?.extensions.code as string | undefined,
    until,
    ended,
    leave: () => response.destroy(),
    pause: () => response.pause(),
    resume: () => response.resume(),
  };
}
