import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { WrongArgument } from '@causeway/kernel';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { byId } from '@causeway/persistence';
import { aCaller, anId, aScope, leafletDatabase, leaflets, printLeaflet, type TestDatabase } from '@causeway/testing';
import { buildSchema, startSubgraph, Unauthenticated, type GraphContext, type RunningSubgraph } from '../src';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(class: DataClass!, act: Act = READ) on FIELD_DEFINITION
  enum DataClass { ORGANISATION TRAIL }
  enum Act { READ WRITE }
  scalar UUID
  type Query {
    title(id: UUID!): String @access(class: ORGANISATION)
    secret: String @access(class: TRAIL)
    fails(how: String!): String @access(class: ORGANISATION)
    slow(ms: Int!): String @access(class: ORGANISATION)
    held: String @access(class: ORGANISATION)
  }
  type Mutation { shred: Boolean @access(class: TRAIL, act: WRITE) }
`;
const failures: Record<string, () => unknown> = {
  thrown: () => {
    throw new Error('Ada Lovelace fell');
  },
  worded: () => {
    throw new GraphQLError('Ada Lovelace fell', { extensions: { code: 'SOMETHING', person: 'Ada' } });
  },
  shown: () => {
    throw new GraphQLError('The page begins at no cursor.', { extensions: { code: 'BAD_USER_INPUT', person: 'Ada' } });
  },
  wrong: () => {
    throw new WrongArgument('first', '`first` is a whole number from 1 to 100');
  },
  rejected: () => Promise.reject(new TypeError('Ada Lovelace fell')),
};
const tenantId = anId();
let database: TestDatabase;
let running: RunningSubgraph;
let ready: boolean;
let reason: Unauthenticated['reason'] | null = null;
const said: string[] = [];
let shredded = 0;
/** Of the field that answers when it is let go. */
let [isHeld, letGo] = [false, (): void => undefined];
let flowing: Readable | undefined;
const GRACE_MS = 61_000;

const start = (host?: string): Promise<RunningSubgraph> =>
  startSubgraph({
    name: 'practice',
    port: 0,
    host,
    schema: buildSchema(SDL, {
      Query: {
        title: async (_: unknown, { id }: { id: string }, ctx: GraphContext) => (await ctx.one(byId(leaflets, 'ORGANISATION'), id))?.title,
        secret: () => 'x',
        fails: (_: unknown, { how }: { how: string }, ctx: GraphContext) =>
          how === 'database' ? ctx.session.query(`select 'Ada Lovelace'::int`) : failures[how]?.(),
        slow: async (_: unknown, { ms }: { ms: number }, ctx: GraphContext) => {
          await ctx.session.query('select pg_sleep($1)', [ms / 1000]);
          return 'done';
        },
        held: () => {
          isHeld = true;
          return new Promise((resolve) => (letGo = () => resolve('done')));
        },
      },
      Mutation: { shred: () => (shredded += 1) > 0 },
    }),
    db: database.db,
    audit: database.audit,
    identify: async () => {
      if (reason) throw new Unauthenticated(reason);
      return { caller: aCaller('SUPPORT_WORKER', { tenantId }), demonstrationTime: null, expiresAt: new Date('9999-12-31') };
    },
    idCodecKey: Buffer.alloc(32),
    log: pino({ level: 'info' }, { write: (line: string) => void said.push(line) }),
    ready: { logs: async () => ready },
    routes: [
      {
        prefix: '/slow/',
        methods: ['GET'],
        answer: async (ctx) => {
          await ctx.session.query('select pg_sleep(20)');
          return { status: 200, body: {} };
        },
      },
      {
        prefix: '/endless/',
        methods: ['GET'],
        answer: async () => {
          flowing = new Readable({ read: () => undefined });
          flowing.push('begun');
          return { status: 200, body: flowing, graceMs: GRACE_MS };
        },
      },
    ],
  });
beforeAll(async () => {
  database = await leafletDatabase();
  running = await start();
});
afterAll(async () => {
  await running.stop();
  await database.close();
});
beforeEach(() => {
  ready = true;
  reason = null;
  said.splice(0);
});

interface Answer {
  readonly status: number;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  } & Record<string, unknown>;
}
const ask = async (path: string, init?: RequestInit, from = running): Promise<Answer> => {
  const response = await fetch(`http://localhost:${from.port}${path}`, init);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};
const query = (text: string, variables: object = {}, from = running): Promise<Answer> =>
  ask(
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text, variables }) },
    from,
  );

const sleeping = () =>
  database.asAdmin(
    `select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like 'select pg_sleep(%'`,
  );
/** Ends, as an outage would, the connections on which somebody sleeps, once somebody does. */
async function endsAsleep(): Promise<void> {
  while ((await sleeping()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await database.asAdmin(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'select pg_sleep(%' and state = 'active'`,
  );
}

it('serves the address that it is given, and no other', async () => {
  const one = await start('127.0.0.1');
  const { port } = new URL(one.url);
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  await expect(fetch(`http://127.0.0.2:${port}/health/live`)).rejects.toThrow();
  await one.stop();
});

describe('a fault', () => {
  it.each(['thrown', 'worded', 'rejected', 'database'])(
    '%s in a resolver is answered with an id alone, and logged by it without its words',
    async (how) => {
      const { body } = await query('query ($how: String!) { fails(how: $how) }', { how });
      const [error] = body.errors ?? [];
      expect(body.errors).toHaveLength(1);
      expect(error).toEqual({
        message: `Something went wrong. Quote ${String(error?.extensions['faultId'])} when you ask about it.`,
        path: ['fails'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', faultId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      });
      expect(said.filter((line) => line.includes(String(error?.extensions['faultId'])))).toHaveLength(1);
      expect(said.join() + JSON.stringify(body)).not.toContain('Ada');
    },
  );

  it('of the database is logged with its code', async () => {
    await query('{ fails(how: "database") }');
    expect(said.map((line) => JSON.parse(line) as { code?: string }).map((line) => line.code)).toContain('22P02');
  });

  it('of the caller’s is answered in its words, and nothing else that the error carries', async () => {
    const { body } = await query('{ fails(how: "shown") }');
    expect(body.errors).toEqual([{ message: 'The page begins at no cursor.', path: ['fails'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('of an argument names it', async () => {
    const { body } = await query('{ fails(how: "wrong") }');
    expect(body.errors).toMatchObject([
      { message: '`first` is a whole number from 1 to 100', path: ['fails'], extensions: { code: 'BAD_USER_INPUT', field: 'first' } },
    ]);
  });

  it('of a database that is out of reach says so, and what to do', async () => {
    const asking = query('{ slow(ms: 20000) }');
    await endsAsleep();
    const [error] = (await asking).body.errors ?? [];
    expect(error).toMatchObject({
      message: 'Its database is out of reach for now. Ask again; send a change again with the same idempotencyKey.',
      extensions: { code: 'DATABASE_UNAVAILABLE', faultId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(said.join()).toContain(String(error?.extensions['faultId']));
    expect((await query('{ slow(ms: 1) }')).body.data).toEqual({ slow: 'done' });
  });

  it('of a database that is out of reach is said by what is served beside GraphQL too', async () => {
    const asking = ask('/slow/1');
    await endsAsleep();
    const { status, body } = await asking;
    expect([status, body.errors?.[0]?.extensions]).toEqual([503, { code: 'DATABASE_UNAVAILABLE' }]);
  });
});

describe('a caller', () => {
  it.each([
    ['TOKEN_MISSING', 401],
    ['TOKEN_INVALID', 401],
    ['TOKEN_EXPIRED', 401],
    ['IDENTITY_UNREACHABLE', 503],
  ] as const)('refused for %s is answered with %i, and nothing is run', async (why, status) => {
    reason = why;
    const answer = await query('{ secret }');
    expect(answer).toEqual({
      status,
      body: { errors: [{ message: 'A valid access token is needed.', extensions: { code: 'UNAUTHENTICATED', reason: why } }] },
    });
  });

  it('whose roles lack a field’s class gets null and FORBIDDEN for it, and the rest of the answer', async () => {
    const id = anId();
    const { body } = await query('query ($id: UUID!) { secret title(id: $id) }', { id });
    expect(body.data).toEqual({ secret: null, title: null });
    expect(body.errors?.map((error) => [error.path, error.extensions['code']])).toEqual([[['secret'], 'FORBIDDEN']]);
  });

  it.each(['mutation { shred }', 'mutation { ... on Mutation { shred } }', 'fragment f on Mutation { shred } mutation { ...f }'])(
    'whose roles lack a mutation’s class has it refused whole: %s',
    async (text) => {
      const { body } = await query(text);
      expect(body.errors?.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
      expect(shredded).toBe(0);
    },
  );

  it('leaves a line in the trail for what was read, under the trace of the request', async () => {
    const printed = await printLeaflet(aScope(database, aCaller('REGISTERED_MANAGER', { tenantId })), { title: 'About falls' });
    const id = printed.ok ? printed.value.id : '';
    const trace = anId().replaceAll('-', '');
    const { body } = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${trace}-0123456789abcdef-01` },
      body: JSON.stringify({ query: 'query Leaflet($id: UUID!) { title(id: $id) }', variables: { id } }),
    });
    expect(body.data).toEqual({ title: 'About falls' });
    const hash = createHash('sha256').update('query Leaflet($id: UUID!) {\n  title(id: $id)\n}').digest('hex');
    const left = (of: string) =>
      database.asAdmin(`select operation, operation_hash, entity_ids, kind from audit_entry where trace_id = $1`, [of]);
    const read = [{ operation: 'Leaflet', operation_hash: hash, entity_ids: [id], kind: 'READ' }];
    expect(await left(trace)).toEqual(read);
    const other = anId().replaceAll('-', '');
    const asked = new URLSearchParams({ query: 'query Leaflet($id: UUID!) { title(id: $id) }', variables: JSON.stringify({ id }) });
    const headers = { 'apollo-require-preflight': '1', traceparent: `00-${other}-0123456789abcdef-01` };
    expect((await ask(`/graphql?${asked.toString()}`, { method: 'GET', headers })).body.data).toEqual({ title: 'About falls' });
    expect(await left(other)).toEqual(read);
  });
});

describe('what is no operation', () => {
  it.each([
    ['text', 'not json', 400],
    ['a list of operations', '[{"query":"{ __typename }"}]', 400],
    ['no query', '{}', 400],
    ['half a query', '{"query":"{ title("}', 400],
    ['too much', `{"query":"${'x'.repeat(1_000_001)}"}`, 413],
  ])('%s is answered with a fault of the caller’s', async (_what, body, status) => {
    const answer = await ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions['code']).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('a mutation by GET is not run', async () => {
    const answer = await ask('/graphql?query=mutation%7Bshred%7D', { headers: { 'apollo-require-preflight': 'true' } });
    expect(answer.status).toBe(405);
    expect(shredded).toBe(0);
  });

  it('another path is not found', async () => {
    expect((await ask('/elsewhere')).status).toBe(404);
  });
});

describe('health', () => {
  it('is live whatever else is wrong, and ready with its database and its logs', async () => {
    expect(await ask('/health/live')).toEqual({ status: 200, body: { live: true } });
    expect(await ask('/health/ready')).toEqual({ status: 200, body: { app: 'practice', ready: { database: true, logs: true } } });
  });

  it('is not ready while a log was not read to its end, though it is live', async () => {
    ready = false;
    expect(await ask('/health/ready')).toEqual({ status: 503, body: { app: 'practice', ready: { database: true, logs: false } } });
    expect((await ask('/health/live')).status).toBe(200);
  });

  it('asks for no token', async () => {
    reason = 'TOKEN_MISSING';
    expect((await ask('/health/ready')).status).toBe(200);
  });
});

describe('a caller who goes away', () => {
  it('has their statement ended in the database', async () => {
    const gone = new AbortController();
    const asking = fetch(`http://localhost:${running.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow(ms: 20000) }' }),
      signal: gone.signal,
    });
    asking.catch(() => undefined);
    while ((await sleeping()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    gone.abort();
    // Far less than it would sleep.
    for (const until = Date.now() + 15_000; (await sleeping()).length > 0 && Date.now() < until;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sleeping()).toEqual([]);
    expect((await query('{ slow(ms: 1) }')).body.data).toEqual({ slow: 'done' });
  });

  it('from an answer that does not end leaves no timer behind, which would keep a process that stops', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const gone = new AbortController();
    const answer = await fetch(`http://localhost:${running.port}/endless/1`, { signal: gone.signal });
    expect(answer.status).toBe(200);
    const closed = once(flowing as Readable, 'close').catch(() => undefined);
    gone.abort();
    await closed;
    const set = timers.mock.calls.filter(([, ms]) => ms === GRACE_MS);
    timers.mockRestore();
    expect(set).toEqual([]);
  });
});

describe('stopping', () => {
  it('finishes what was accepted, over a connection that the caller keeps open, and takes no more', async () => {
    const own = await start();
    const agent = new Agent({ keepAlive: true });
    const accepted = new Promise<string>((resolve, reject) => {
      const body = JSON.stringify({ query: '{ held }' });
      const sent = request(
        `http://localhost:${own.port}/graphql`,
        { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': body.length } },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
    while (!isHeld) await new Promise((resolve) => setTimeout(resolve, 10));
    const stopped = own.stop();
    await expect(query('{ slow(ms: 1) }', {}, own)).rejects.toThrow();
    const answered = Date.now();
    letGo();
    expect(JSON.parse(await accepted)).toEqual({ data: { held: 'done' } });
    await stopped;
    // The connection would be kept for 65 s.
    expect(Date.now() - answered).toBeLessThan(30_000);
    agent.destroy();
  });

  it('waits for no connection on which nothing ever came', async () => {
    const own = await start();
    const silent = connect(own.port, 'localhost');
    await once(silent, 'connect');
    await query('{ slow(ms: 1) }', {}, own);
    const began = Date.now();
    await own.stop();
    // Node would wait for a request on it for a minute.
    expect(Date.now() - began).toBeLessThan(30_000);
    silent.destroy();
  });
});
