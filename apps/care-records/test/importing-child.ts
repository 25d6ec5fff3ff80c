import type { Caller } from '@causeway/access';
import { openAuditWriter, openDatabase } from '@causeway/persistence';
import { buildSchema, importRoute, readSdl, startSubgraph } from '@causeway/subgraph';
import pino from 'pino';
import { parts } from '../src/parts';

/** Serves the subgraph for one caller, whoever asks, until it is killed; writes its port. */
async function main({ app, audit, caller, at }: { app: string; audit: string; caller: Caller; at: string }): Promise<void> {
  const log = pino({ level: 'silent' });
  const consumer = { caughtUp: async () => undefined, seenUntil: () => ({}), stop: async () => undefined };
  const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer }));
  const server = await startSubgraph({
    name: parts.domain,
    port: 0,
    schema,
    db: openDatabase({ url: app, name: 'importing' }),
    audit: openAuditWriter(audit),
    identify: async () => ({ caller, demonstrationTime: new Date(at), expiresAt: new Date('9999-12-31') }),
    idCodecKey: Buffer.alloc(32, 7),
    log,
    routes: [importRoute({ schema, log })],
  });
  process.stdout.write(`${server.port}\n`);
}

void main(JSON.parse(process.argv[2] ?? '{}'));
