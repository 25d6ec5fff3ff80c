import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Caller } from '@causeway/access';
import { migrate, openAuditWriter, openDatabase, provisionDatabase, type Migration } from '@causeway/persistence';
import { buildSchema, importRoute, readSdl, startSubgraph, type Imported, type SubgraphParts } from '@causeway/subgraph';
import pino from 'pino';
import { ROOT } from '../checks/root';
import { rowsOf } from '../postgres/rows';
import { temporaryCluster } from '../postgres/temporary-cluster';

const PASSWORDS = { owner: 'bench', app: 'bench', audit: 'bench', sealer: 'bench', logReader: 'bench' };
const ROWS = 20_000;
const A_REQUEST = 5_000;
const PEOPLE = 200;
const [TENANT, SERVICE, AUTHOR] = [randomUUID(), randomUUID(), randomUUID()];
const SOURCE = 'bench';
const AT = { happenedAt: '2026-03-02T09:00:00Z', recordedAt: '2026-03-02T09:30:00Z' };
const caller: Caller = {
  subject: 'bench',
  tenantId: TENANT,
  staffMemberId: null,
  organisationId: null,
  purpose: 'integration',
  grants: [{ role: 'INTEGRATION', services: 'ALL' }],
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Notes of care imported over HTTP, with their events, the trail and the outbox, against COPY of the same rows into a bare table. */
export async function benchImport(binaries: string | undefined): Promise<void> {
  const app = createRequire(join(ROOT, 'apps/care-records/dist/'));
  const { migrations } = app('./migrations') as { migrations: readonly Migration[] };
  const { parts } = app('./parts') as { parts: SubgraphParts };
  const postgres = await temporaryCluster(binaries);
  try {
    const urls = await provisionDatabase(postgres.cluster.adminUrl, 'bench', PASSWORDS, 'care_records');
    await migrate(urls.owner, migrations);
    const admin = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
      rowsOf<Row>(postgres.cluster.adminUrl, 'bench', sql, values);
    for (const [kind, id] of [
      ['Service', SERVICE],
      ['StaffMember', AUTHOR],
    ])
      await admin(
        `insert into known_record (tenant_id, kind, id, service_id, state, version, happened_at, recorded_at, facts)
         values ($1, $2, $3, $4, 'MADE', 1, now() - interval '1 year', now() - interval '1 year', '{}')`,
        [TENANT, kind, id, SERVICE],
      );
    const [db, audit, log] = [openDatabase({ url: urls.app, name: 'bench' }), openAuditWriter(urls.audit), pino({ level: 'silent' })];
    const consumer = { caughtUp: async () => undefined, seenUntil: () => ({}), stop: async () => undefined };
    const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer }));
    const server = await startSubgraph({
      name: parts.domain,
      port: 0,
      schema,
      db,
      audit,
      log,
      identify: async () => ({ caller, demonstrationTime: null, expiresAt: new Date('9999-12-31') }),
      idCodecKey: Buffer.alloc(32, 7),
      routes: [importRoute({ schema, log })],
    });
    const send = async (record: string, rows: readonly object[]): Promise<Imported> => {
      const response = await fetch(`${server.url}/import/${record}`, {
        method: 'POST',
        body: rows.map((row) => JSON.stringify(row)).join('\n'),
        headers: { 'content-type': 'application/x-ndjson', authorization: 'bench', 'import-source': SOURCE },
      });
      const answer = (await response.json()) as Imported;
      if (answer.refused?.length !== 0) throw new Error(`a row was refused: ${JSON.stringify(answer.refused?.[0] ?? answer)}`);
      return answer;
    };
    await send(
      'person',
      Array.from({ length: PEOPLE }, (_, n) => ({ externalId: `P${n}`, serviceId: SERVICE, name: `Person ${n}`, placedBy: [], ...AT })),
    );
    const began = performance.now();
    for (let from = 0; from < ROWS; from += A_REQUEST) await send('dailyNote', notes(from, A_REQUEST));
    const imported = ROWS / ((performance.now() - began) / 1_000);
    const again = performance.now();
    for (let from = 0; from < ROWS; from += A_REQUEST) await send('dailyNote', notes(from, A_REQUEST));
    const unchanged = ROWS / ((performance.now() - again) / 1_000);
    const copied = await copyRate(admin);
    const rate = (n: number): string => `${Math.round(n).toLocaleString('en-GB')} rows/s`;
    print(`imported, outbox and trail included: ${rate(imported)}`);
    print(`the same again, unchanged: ${rate(unchanged)}`);
    print(`COPY into a bare table of the same shape: ${rate(copied)}`);
    print(`ratio: ${(imported / copied).toFixed(3)}`);
    await server.stop();
    await audit.close();
    await db.close();
  } finally {
    await postgres.remove();
  }
}

const notes = (from: number, count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    externalId: `N${from + i}`,
    personId: `P${(from + i) % PEOPLE}`,
    kind: 'DAILY',
    authorId: AUTHOR,
    text: `Note ${from + i}: a quiet morning, ate well, and spoke with her daughter on the telephone before lunch.`,
    riskCodes: ['CHOKING'],
    ...AT,
  }));

/** The notes that were imported, written to a file and read by COPY into a table without indexes or policies. */
async function copyRate(admin: <Row extends object>(sql: string) => Promise<Row[]>): Promise<number> {
  const [file = { path: '' }] = await admin<{ path: string }>(`select current_setting('data_directory') || '/bench.copy' as path`);
  await admin(`copy (select * from daily_note) to '${file.path}'`);
  await admin('create table bare_note (like daily_note)');
  const took: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await admin('truncate bare_note');
    const began = performance.now();
    await admin(`copy bare_note from '${file.path}'`);
    took.push(performance.now() - began);
  }
  return ROWS / ((took.sort((a, b) => a - b)[2] ?? 1) / 1_000);
}
