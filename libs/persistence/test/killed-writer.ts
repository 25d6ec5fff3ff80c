import { idOf } from '@causeway/kernel';
import { aCaller, aScope, printLeaflet } from '@causeway/testing/practice';
import { openAuditWriter, openDatabase } from '../src';

/** Writes commands in several lanes until it is killed, and says each that was acknowledged: `<lane> <n> <id>`. */
async function main({ app, audit, tenantId, next }: { app: string; audit: string; tenantId: string; next: number[] }): Promise<void> {
  const database = { db: openDatabase({ url: app, name: 'killed-writer' }), audit: openAuditWriter(audit) };
  const caller = aCaller('INTEGRATION', { tenantId }); // whose keys may be worked out, as the test does
  await Promise.all(
    next.map(async (from, lane) => {
      for (let n = from; ; n += 1) {
        const key = idOf(tenantId, `${lane}`, `${n}`);
        const answer = await printLeaflet(aScope(database, caller), { title: key }, { idempotencyKey: key, input: { lane, n } });
        process.stdout.write(`${lane} ${n} ${answer.ok ? answer.value.id : 'refused'}\n`);
      }
    }),
  );
}

void main(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof main>[0]);
