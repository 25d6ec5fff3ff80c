import { Client } from 'pg';
import { temporaryCluster, type TemporaryCluster } from './temporary-cluster';

declare global {
  var causewayTestCluster: TemporaryCluster | undefined;
}

/** One PostgreSQL for the whole test run, unless CAUSEWAY_TEST_POSTGRES_URL names one. */
export default async function globalSetup(): Promise<void> {
  if (process.env['CAUSEWAY_TEST_POSTGRES_URL']) return;
  const started = await temporaryCluster(process.env['CAUSEWAY_POSTGRES_BINARIES'] || undefined);
  globalThis.causewayTestCluster = started;
  await planAlike(started.cluster.adminUrl);
  process.env['CAUSEWAY_TEST_POSTGRES_URL'] = started.cluster.adminUrl;
  // Jest's own end runs the teardown; an exit or a signal does not.
  process.once('exit', () => globalThis.causewayTestCluster?.removeNow());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
}

/** Statistics are gathered where a test asks for them: those that came by themselves, at any moment, would change a plan under it. */
async function planAlike(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('alter system set autovacuum = off');
  await client.query('select pg_reload_conf()');
  await client.end();
}
