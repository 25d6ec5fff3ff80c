import { buildSchema, startSubgraph, type GraphContext, type RunningSubgraph } from '@causeway/subgraph';
import { aCaller, anId, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { composeServices } from '@apollo/composition';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import pino from 'pino';
import { readConfig } from '../src/config';
import { startGateway, type RunningGateway } from '../src/server';

const SDL = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://causeway.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(class: DataClass!, act: Act = READ) on FIELD_DEFINITION
  enum DataClass { ORGANISATION }
  enum Act { READ WRITE }
  type Query { slow(seconds: Int!): String @access(class: ORGANISATION)  quick: String @access(class: ORGANISATION) }
`;
const SLEEP = 'select pg_sleep($1)';
let database: TestDatabase;
let subgraph: RunningSubgraph;
let folder: string;
const gateways: RunningGateway[] = [];

beforeAll(async () => {
  database = await leafletDatabase();
  const log = pino({ level: 'silent' });
  subgraph = await startSubgraph({
    ...{ name: 'practice', port: 0, db: database.db, audit: database.audit, idCodecKey: Buffer.alloc(32), log },
    schema: buildSchema(SDL, {
      Query: {
        slow: async (_: unknown, { seconds }: { seconds: number }, ctx: GraphContext) => {
          await ctx.session.query(SLEEP, [seconds]);
          return 'done';
        },
        quick: () => 'done',
      },
    }),
    identify: async () => ({
      caller: aCaller('SUPPORT_WORKER', { tenantId: anId() }),
      demonstrationTime: null,
      expiresAt: new Date('9999-12-31'),
    }),
  });
  folder = mkdtempSync(join(tmpdir(), 'ending-'));
  const { supergraphSdl, errors } = composeServices([{ name: 'practice', url: `${subgraph.url}/graphql`, typeDefs: parse(SDL) }]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join());
  writeFileSync(join(folder, 'supergraph.graphql'), supergraphSdl);
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await subgraph.stop();
  await database.close();
  rmSync(folder, { recursive: true });
});

const gatewayWith = async (requestTimeoutMs: number): Promise<RunningGateway> => {
  const config = readConfig({ PORT: '0', SUPERGRAPH_PATH: join(folder, 'supergraph.graphql'), LOG_LEVEL: 'silent' });
  const gateway = await startGateway({ ...config, requestTimeoutMs });
  gateways.push(gateway);
  return gateway;
};
const ask = async ({ url }: RunningGateway, query: string, signal?: AbortSignal) =>
  (await fetch(`${url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) },
    ...(signal ? { signal } : {}),
  }).then((response) => response.json())) as { data?: object; errors?: { extensions: object }[] };

/** Less than a statement may take, so that nothing but what is tried ends it before. */
const LONG = 14;
/** When the statements that sleep in the database began, and what time it is there, in seconds. */
const sleeping = (): Promise<{ began: number }[]> =>
  database.asAdmin(
    `select extract(epoch from query_start)::float as began from pg_stat_activity
     where datname = current_database() and state = 'active' and query like 'select pg_sleep(%'`,
  );
const untilAsleep = async (): Promise<number> => {
  for (;;) {
    const [statement] = await sleeping();
    if (statement) return statement.began;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
/** Whether it ended before it would have by itself. */
const wasEnded = async (began: number): Promise<boolean> => {
  while ((await sleeping()).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const [{ now } = { now: Infinity }] = await database.asAdmin<{ now: number }>(
    'select extract(epoch from clock_timestamp())::float as now',
  );
  return now < began + LONG;
};

describe('the statement of an operation', () => {
  it('is ended in the database when its caller goes away', async () => {
    const gateway = await gatewayWith(60_000);
    const gone = new AbortController();
    const asked = ask(gateway, `{ slow(seconds: ${LONG}) }`, gone.signal).catch((error: Error) => error.name);
    const began = await untilAsleep();
    gone.abort();
    expect(await asked).toBe('AbortError');
    expect(await wasEnded(began)).toBe(true);
    expect(await ask(gateway, '{ quick }')).toEqual({ data: { quick: 'done' } });
  });

  it('is ended in the database when the request has taken its time', async () => {
    const gateway = await gatewayWith(2_000);
    const asked = ask(gateway, `{ slow(seconds: ${LONG}) }`);
    const began = await untilAsleep();
    expect(await asked).toMatchObject({
      data: { slow: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', reason: 'TIMED_OUT' } }],
    });
    expect(await wasEnded(began)).toBe(true);
  });
});
