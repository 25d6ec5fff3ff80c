import { connect, createServer, type Server } from 'node:net';
import { aCaller, anId, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { effect, faultOf, openAuditWriter, openDatabase, outOfReach, type AuditWriter, type Database } from '../src';

let [database, server]: [TestDatabase, Server] = [] as never;
let silent = false;
/** A login's address by way of us: on connections that were made before it is silent, nothing comes through any more. */
const throughUs = (text: string): string => {
  const url = new URL(text);
  url.port = String((server.address() as { port: number }).port);
  return url.toString();
};

beforeAll(async () => {
  database = await leafletDatabase();
  const { port } = new URL(database.urls.app);
  server = createServer((client) => {
    const upstream = connect(Number(port), '127.0.0.1');
    const told = (): boolean => !(silent && before);
    let before = false;
    client.on('data', (chunk) => void (told() && upstream.write(chunk))).on('error', () => undefined);
    upstream.on('data', (chunk) => void (told() && client.write(chunk))).on('error', () => undefined);
    client.on('close', () => upstream.destroy());
    silenced.push(() => (before = true));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await database.close();
});
const silenced: (() => void)[] = [];
const fallSilent = (): void => {
  silent = true;
  for (const each of silenced) each();
};

describe('a connection whose other end is gone without a word', () => {
  let [db, audit]: [Database, AuditWriter] = [] as never;
  beforeAll(() => {
    db = openDatabase({ url: throughUs(database.urls.app), name: 'silent', poolSize: 1, statementTimeoutMs: 1_000 });
    audit = openAuditWriter(throughUs(database.urls.audit), { answersWithinMs: 2_000 });
  });
  afterAll(async () => {
    await db.close();
    await audit.close();
  });
  const ask = (): Promise<unknown> => effect(db, (fx) => fx.query('select 1'));
  const entry = {
    caller: aCaller('REGISTERED_MANAGER', { tenantId: anId() }),
    operation: 'x',
    kind: 'READ',
    outcome: 'OK',
    traceId: 'x',
  } as const;
  const write = (): Promise<void> => audit.write({ ...entry, entityIds: [], personIds: [] });

  it('is given up, as a database that is out of reach, and the next transaction has another', async () => {
    await ask();
    await write();
    fallSilent();
    const fault = await ask().then(() => null, faultOf);
    expect(fault && outOfReach(fault)).toBe(true);
    await ask();
  });

  it('is given up by the trail too', async () => {
    const fault = await write().then(() => null, faultOf);
    expect(fault && outOfReach(fault)).toBe(true);
    await write();
  });
});
