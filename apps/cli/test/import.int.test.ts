import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformMigrations } from '@causeway/persistence';
import { testDatabase, type TestDatabase } from '@causeway/testing';
import { ADMIN_KEY, APPS, freePort, settingsOf, startApp, startIdentity, typed, untilReady } from './surroundings';

const folder = mkdtempSync(join(tmpdir(), 'causeway-importing-'));
const EXAMPLE = join(__dirname, '../../../docs/import/provider.ndjson');
const AT = '2026-01-02T09:00:00.000Z';
let governance: TestDatabase;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let subgraph: ReturnType<typeof startApp>;

beforeAll(async () => {
  governance = await testDatabase('governance', platformMigrations('governance'));
  identity = await startIdentity(folder);
  const port = await freePort();
  const env = settingsOf(governance, folder, governance.urls.logReader, {
    PORT: String(port),
    OIDC_ISSUER: identity.url,
    OIDC_JWKS_URL: `${identity.url}/jwks`,
    DEMO_CLOCK: 'allowed',
    OWNER_DATABASE_URL: governance.urls.owner,
  });
  const [code] = (await once(spawn(process.execPath, [join(APPS, 'governance/dist/main.js'), 'migrate'], { env }), 'close')) as [number];
  expect(code).toBe(0);
  subgraph = startApp('governance', env);
  await untilReady(`http://localhost:${port}`);
  writeFileSync(
    join(folder, 'place.json'),
    JSON.stringify({ gateway: `http://localhost:${port}`, identity: identity.url, adminKey: ADMIN_KEY }),
  );
});
afterAll(async () => {
  subgraph.kill('SIGKILL');
  identity.process.kill('SIGKILL');
  await governance.close();
  rmSync(folder, { recursive: true, force: true });
});

const causeway = (...words: string[]) => typed(words, { CAUSEWAY_DATA: folder });
const aTenant = async (): Promise<string> =>
  (await causeway('tenant', 'create', '--name', 'Import', '--starts-at', '2026-01-15T08:00:00.000Z')).out;
const names = async (tenantId: string): Promise<string[]> =>
  (await governance.asAdmin<{ name: string }>('select name from provider where tenant_id = $1 order by name', [tenantId])).map(
    ({ name }) => name,
  );

describe('causeway import, into a platform that runs', () => {
  it('imports a worked example into the only tenant of the demonstration; another tenant has to be named', async () => {
    expect(await causeway('import', EXAMPLE, '--record', 'provider')).toMatchObject({
      code: 1,
      err: expect.stringContaining('tenant create'),
    });
    const tenantId = await aTenant();
    const done = { code: 0, out: '1 row: 1 imported, 0 unchanged, 0 refused.', err: '' };
    expect(await causeway('import', EXAMPLE, '--record', 'provider')).toEqual(done);
    expect(await names(tenantId)).toEqual(['Example Care Ltd']);
    const other = await aTenant();
    expect(await causeway('import', EXAMPLE, '--record', 'provider')).toMatchObject({ code: 2, err: expect.stringContaining(other) });
    expect(await causeway('import', EXAMPLE, '--record', 'provider', '--tenant', other)).toEqual(done);
    expect(await causeway('import', EXAMPLE, '--record', 'provider', '--tenant', other)).toEqual({
      ...done,
      out: '1 row: 0 imported, 1 unchanged, 0 refused.',
    });
    expect(await names(other)).toEqual(['Example Care Ltd']);
  });

  it('lets the good rows land, and takes the mended file of the refused', async () => {
    const tenant = await aTenant();
    const file = join(folder, 'providers.csv');
    writeFileSync(
      file,
      [
        'externalId,name,cqcProviderId,happenedAt,recordedAt',
        ...Array.from({ length: 700 }, (_, i) => `P${i},Provider ${i},${i === 600 ? 'none' : `1-10${1_000_000 + i}`},${AT},${AT}`),
      ].join('\n'),
    );
    const words = ['--record', 'provider', '--source', 'council', '--tenant', tenant];
    expect(await causeway('import', file, ...words)).toMatchObject({
      code: 1,
      out: expect.stringContaining('700 rows: 699 imported, 0 unchanged, 1 refused.'),
    });
    const refused = join(folder, 'providers.refused.csv');
    expect(readFileSync(refused, 'utf8')).toBe(`externalId,name,cqcProviderId,happenedAt,recordedAt\nP600,Provider 600,none,${AT},${AT}\n`);
    expect(readFileSync(join(folder, 'providers.refused.txt'), 'utf8')).toMatch(
      /^line 2 \(line 602 of the file\): cqcProviderId: .*\(CQC_ID_MALFORMED\)\n$/,
    );
    writeFileSync(refused, readFileSync(refused, 'utf8').replace('none', '1-101000600'));
    expect(await causeway('import', refused, ...words)).toMatchObject({ code: 0, out: '1 row: 1 imported, 0 unchanged, 0 refused.' });
    expect(await names(tenant)).toHaveLength(700);
  });

  it('says which records there are when it is asked for one that is none', async () => {
    const tenant = await aTenant();
    expect(await causeway('import', EXAMPLE, '--record', 'shift', '--tenant', tenant)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/No record of this name is imported here. These are: audit, .*service/),
    });
  });
});
