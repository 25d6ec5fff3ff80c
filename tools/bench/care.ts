import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { migrate, openAuditWriter, openDatabase, provisionDatabase, type Migration } from '@causeway/persistence';
import {
  buildSchema,
  importRoute,
  readSdl,
  startSubgraph,
  type Imported,
  type SubgraphOptions,
  type SubgraphParts,
} from '@causeway/subgraph';
import pino from 'pino';
import { ROOT } from '../checks/root';
import { rowsOf } from '../postgres/rows';
import { temporaryCluster } from '../postgres/temporary-cluster';

const PASSWORDS = { owner: 'bench', app: 'bench', audit: 'bench', sealer: 'bench', logReader: 'bench' };
export const [TENANT, SERVICE, AUTHOR] = [randomUUID(), randomUUID(), randomUUID()];
const SOURCE = 'bench';
export const AT = { happenedAt: '2026-03-02T09:00:00Z', recordedAt: '2026-03-02T09:30:00Z' };
export const PEOPLE = 200;

export interface Care {
  readonly url: string;
  readonly admin: <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Imports rows of a record; throws where one is refused. */
  readonly send: (record: string, rows: readonly object[], authorization?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The subgraph of care records on a database of its own, with one service and its people. */
export async function startCare(
  binaries: string | undefined,
  identify: SubgraphOptions['identify'],
  authorization = 'bench',
): Promise<Care> {
  const app = createRequire(join(ROOT, 'apps/care-records/dist/'));
  const { migrations } = app('./migrations') as { migrations: readonly Migration[] };
  const { parts } = app('./parts') as { parts: SubgraphParts };
  const postgres = await temporaryCluster(binaries);
  try {
    const urls = await provisionDatabase(postgres.cluster.adminUrl, 'bench', PASSWORDS, 'care_records');
    await migrate(urls.owner, migrations);
    const admin: Care['admin'] = (sql, values = []) => rowsOf(postgres.cluster.adminUrl, 'bench', sql, values);
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
      ...{ name: parts.domain, port: 0, schema, db, audit, log, identify },
      idCodecKey: Buffer.alloc(32, 7),
      routes: [importRoute({ schema, log })],
    });
    const send: Care['send'] = async (record, rows, as = authorization) => {
      const response = await fetch(`${server.url}/import/${record}`, {
        method: 'POST',
        body: rows.map((row) => JSON.stringify(row)).join('\n'),
        headers: { 'content-type': 'application/x-ndjson', authorization: as, 'import-source': SOURCE },
      });
      const answer = (await response.json()) as Imported;
      if (answer.refused?.length !== 0) throw new Error(`a row was refused: ${JSON.stringify(answer.refused?.[0] ?? answer)}`);
    };
    await send(
      'person',
      Array.from({ length: PEOPLE }, (_, n) => ({ externalId: `P${n}`, serviceId: SERVICE, name: `Person ${n}`, placedBy: [], ...AT })),
    );
    return {
      url: server.url,
      admin,
      send,
      stop: async () => {
        await server.stop();
        await audit.close();
        await db.close();
        await postgres.remove();
      },
    };
  } catch (error) {
    await postgres.remove();
    throw error;
  }
}

export const notes = (from: number, count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    externalId: `N${from + i}`,
    personId: `P${(from + i) % PEOPLE}`,
    kind: 'DAILY',
    authorId: AUTHOR,
    text: `Note ${from + i}: a quiet morning, ate well, and spoke with her daughter on the telephone before lunch.`,
    riskCodes: ['CHOKING'],
    ...AT,
  }));
