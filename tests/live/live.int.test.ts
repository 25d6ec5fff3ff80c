import { join } from 'node:path';
import type { Caller } from '@causeway/access';
import { buildSchema, readSdl, startSubgraph, type RunningSubgraph } from '@causeway/subgraph';
import { aCaller, anId, testDatabase, type TestDatabase } from '@causeway/testing';
import { createClient } from 'graphql-sse';
import pino from 'pino';
import { partsOf, silent } from '../access/subgraph-under-proof';

const GATEWAY = join(__dirname, '../../apps/gateway/src');
const tenantId = anId();
const caller = aCaller('REGISTERED_MANAGER', { tenantId });
let database: TestDatabase;
let linking: RunningSubgraph;
let gateway: { readonly url: string; readonly stop: () => Promise<void> };

const startLinking = async (port: number): Promise<RunningSubgraph> => {
  const parts = await partsOf('linking');
  const { db, audit } = database;
  const log = pino({ level: 'silent' });
  const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer: silent }));
  return startSubgraph({
    ...{ name: 'linking', port, db, audit, log, idCodecKey: Buffer.alloc(32, 9) },
    schema,
    identify: async (authorization) => ({
      ...{ caller: authorization === 'Bearer manager' ? caller : (null as unknown as Caller), demonstrationTime: null },
      expiresAt: new Date(Date.now() + 3_600_000),
    }),
    routes: parts.routes?.({ db, audit, log, schema }) ?? [],
  });
};

beforeAll(async () => {
  database = await testDatabase('linking', (await partsOf('linking')).migrations);
  linking = await startLinking(0);
  const { readConfig } = (await import(join(GATEWAY, 'config'))) as { readConfig: (env: object) => object };
  const { startGateway } = (await import(join(GATEWAY, 'server'))) as { startGateway: (config: object) => Promise<typeof gateway> };
  gateway = await startGateway(readConfig({ PORT: '0', LINKING_URL: `${linking.url}/graphql`, LOG_LEVEL: 'silent' }));
});
afterAll(async () => {
  await gateway.stop();
  await linking.stop();
  await database.close();
});

const incident = async (): Promise<string> => {
  const id = anId();
  await database.asAdmin(
    `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts) values ($1, 'Incident', $2, $1, now(), now(), 1, 'MADE', '{}')`,
    [tenantId, id],
  );
  return id;
};

const STREAM = `subscription ($after: String) { liveUpdates(after: $after) { position change record { kind id } } }`;
const streamOf = (after: string | null) =>
  createClient({ url: `${gateway.url}/graphql/stream`, headers: { authorization: 'Bearer manager' }, retryAttempts: 0 }).iterate<{
    liveUpdates: { position: string; change: string; record: object | null };
  }>({ query: STREAM, variables: { after } });
const next = async (stream: ReturnType<typeof streamOf>) => (await stream.next()).value?.data?.liveUpdates;

it('a portal hears at the gateway’s address what becomes of records, and goes on where it was when linking was started anew', async () => {
  const stream = streamOf(null);
  expect(await next(stream)).toMatchObject({ change: 'OPENED' });
  const first = await incident();
  const heard = await next(stream);
  expect(heard).toMatchObject({ change: 'MADE', record: { kind: 'Incident', id: first } });
  const { port } = linking;
  await linking.stop();
  expect((await stream.next()).value).toMatchObject({ errors: [{ extensions: { code: 'STOPPING' } }] });
  expect((await stream.next()).done).toBe(true);
  const missed = await incident();
  linking = await startLinking(port);
  const again = streamOf(heard?.position ?? null);
  expect(await next(again)).toMatchObject({ change: 'OPENED' });
  expect(await next(again)).toMatchObject({ change: 'MADE', record: { id: missed } });
  await again.return?.();
});

it('a caller who has used up their requests gets no stream, which linking does not hear of', async () => {
  const { readConfig } = (await import(join(GATEWAY, 'config'))) as { readConfig: (env: object) => object };
  const { startGateway } = (await import(join(GATEWAY, 'server'))) as { startGateway: (config: object) => Promise<typeof gateway> };
  const rates = { OTHERS_PER_SECOND: '1', OTHERS_BURST: '1' };
  const own = await startGateway(readConfig({ PORT: '0', LINKING_URL: `${linking.url}/graphql`, LOG_LEVEL: 'silent', ...rates }));
  const ask = () => fetch(`${own.url}/graphql/stream?query=subscription`, { headers: { authorization: 'Bearer manager' } });
  const answers = await Promise.all(Array.from({ length: 50 }, ask));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(await refused[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  await own.stop();
});
