import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres, type Cluster } from './cluster';

declare global {
  var causewayTestCluster: { cluster: Cluster; folder: string } | undefined;
}

/** One PostgreSQL for the whole test run, unless CAUSEWAY_TEST_POSTGRES_URL names one. */
export default async function globalSetup(): Promise<void> {
  if (process.env['CAUSEWAY_TEST_POSTGRES_URL']) return;
  const folder = mkdtempSync(join(tmpdir(), 'causeway-test-'));
  chmodSync(folder, 0o755);
  const binaries = process.env['CAUSEWAY_POSTGRES_BINARIES'];
  const cluster = await startPostgres({
    dataDir: join(folder, 'data'),
    port: await freePort(),
    durable: false,
    ...(binaries ? { binaries } : {}),
  });
  process.env['CAUSEWAY_TEST_POSTGRES_URL'] = cluster.adminUrl;
  globalThis.causewayTestCluster = { cluster, folder };
}
