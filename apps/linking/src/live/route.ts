import { join } from 'node:path';
import type { Caller } from '@causeway/access';
import { read, sayingOf } from '@causeway/persistence';
import { buildSchema, clockAt, readSdl, type Lasting, type Route, type RouteAnswer, type RouteDeps } from '@causeway/subgraph';
import { Ended } from './domain';
import { eventStream, type Pace } from './event-stream';
import { framesOf, spoken } from './executing';
import { next } from './frames';
import { watchHeads } from './heads';
import { OpenStreams, type OpenStream, type StreamLimits } from './open-streams';
import { operationOf, UNREADABLE } from './operation';
import { findHeld } from './repository';
import { liveResolvers } from './resolvers';
import { telling } from './telling';

export interface LiveSettings {
  readonly pace: Pace;
  readonly limits: StreamLimits;
  /** How often it is looked whether anything became of a tenant's records. */
  readonly lookEveryMs: number;
}

export const LIVE_SETTINGS: LiveSettings = {
  pace: { heartbeatMs: 15_000, patienceMs: 30_000, graceMs: 5_000 },
  limits: { ofCaller: 6, ofProcess: 2_000 },
  lookEveryMs: 200,
};

const SCHEMA = join(__dirname, '../../live-schema');

/** `/graphql/stream`: the live schema, as graphql-sse speaks it in distinct connections. It is no part of the supergraph. */
export function liveRoute({ db, audit, log }: RouteDeps, settings: LiveSettings = LIVE_SETTINGS): Route {
  const look = (tenantId: string): Promise<number> =>
    read(
      { db, audit },
      nobodyOf(tenantId),
      { name: 'live', traceId: '', clock: clockAt(null) },
      async (session) => (await findHeld(session)).head,
    );
  const failed = (error: unknown): void => {
    const { facts, what } = sayingOf(error);
    log.warn(facts, `${what}: live updates wait`);
  };
  const schema = buildSchema(readSdl(SCHEMA), liveResolvers(telling(watchHeads(look, { everyMs: settings.lookEveryMs, failed }))));
  const streams = new OpenStreams(settings.limits);
  return {
    prefix: '/graphql/stream',
    methods: ['GET', 'POST'],
    end: () => streams.endAll(),
    answer: async (ctx, request, rest, lasting) => {
      if (rest !== '') return { status: 404, body: { error: 'not found' } };
      const operation = await operationOf(request);
      if (typeof operation === 'string') {
        const [status, message] = UNREADABLE[operation];
        return refused(status, message, operation);
      }
      const stream = streams.open(ctx.caller);
      if (!stream) return refused(429, 'As many streams are open as are allowed. Close one, and ask again.', 'TOO_MANY_STREAMS');
      endWithToken(stream, lasting);
      const lastEventId = request.headers['last-event-id'];
      const live = {
        positions: lasting.positions,
        lastEventId: typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : null,
        signal: stream.signal,
      };
      const frames = framesOf(schema, operation, Object.assign(ctx, { live }), log);
      const body = eventStream(frames, stream, settings.pace, (error) => next({ errors: [spoken(error, log)] }));
      return { status: 200, headers: HEADERS, body, graceMs: settings.pace.graceMs };
    },
  };
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // So that a proxy that holds answers back passes each event on as it comes.
  'x-accel-buffering': 'no',
};

/** Whoever only looks whether there is anything to tell: no role, so no record. */
const nobodyOf = (tenantId: string): Caller => ({
  subject: 'system:linking',
  tenantId,
  staffMemberId: null,
  organisationId: null,
  purpose: 'care',
  grants: [],
});

/** The longest that a timer can wait. */
const MOST_MS = 2 ** 31 - 1;

function endWithToken(stream: OpenStream, { expiresAt }: Lasting): void {
  const expiry = setTimeout(() => stream.end(new Ended('TOKEN_EXPIRED')), Math.min(expiresAt.getTime() - Date.now(), MOST_MS));
  stream.signal.addEventListener('abort', () => clearTimeout(expiry));
}

const refused = (status: number, message: string, code: string): RouteAnswer => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});
