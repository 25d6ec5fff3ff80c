import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepSealing, platformMigrations } from '@causeway/persistence';
import { aCaller, testDatabase, type TestDatabase } from '@causeway/testing';
import { settingsOf, typed as typedIn } from './surroundings';

const KEY = 'cd'.repeat(32);
const folder = mkdtempSync(join(tmpdir(), 'causeway-trail-'));
const anchors = join(folder, 'anchors');
const tenantId = randomUUID();
let governance: TestDatabase;
let linking: TestDatabase;
const sealing = (database: TestDatabase) => ({ AUDIT_SEALER_URL: database.urls.sealer, AUDIT_SEAL_KEY: KEY, AUDIT_ANCHORS: anchors });
const typed = (line: string, env: Record<string, string> = { CAUSEWAY_DATA: folder }) => typedIn(line, env);

beforeAll(async () => {
  governance = await testDatabase('governance', platformMigrations('governance'));
  linking = await testDatabase('linking', platformMigrations('linking'));
  const processes = {
    governance: settingsOf(governance, folder, governance.urls.logReader, sealing(governance)),
    linking: settingsOf(linking, folder, linking.urls.logReader, sealing(linking)),
  };
  writeFileSync(join(folder, 'place.json'), JSON.stringify({ processes }));
  for (let n = 0; n < 3; n += 1)
    await governance.audit.write({
      caller: aCaller('PROVIDER_QUALITY_LEAD', { tenantId }),
      operation: 'reviews',
      kind: 'READ',
      entityIds: [randomUUID()],
      personIds: [],
      outcome: 'OK',
      traceId: 'x',
    });
  const log = { info: () => undefined, warn: () => undefined };
  const sealer = keepSealing({
    domain: 'governance',
    url: governance.urls.sealer,
    key: Buffer.from(KEY, 'hex'),
    anchors,
    log,
    everyMs: 100,
  });
  const held = 'select sum(jsonb_array_length(entries))::int as n from audit_seal';
  while ((await governance.asAdmin<{ n: number | null }>(held))[0]?.n !== 3) await sleep(50);
  await sealer.stop();
});
afterAll(async () => {
  await governance.close();
  await linking.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('causeway audit verify', () => {
  it('says of each process that its trail is sound, and how much of it there is (part of R108)', async () => {
    const { code, out, err } = await typed('audit verify');
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^governance: rows checked: 3, seals: [123], rows not sealed yet: 0, tenants: 1, anchors: [123], faults: 0$/),
      'linking: rows checked: 0, seals: 0, rows not sealed yet: 0, tenants: 0, anchors: 0, faults: 0',
    ]);
  });

  it('names the process, the tenant and each row that is not as it was sealed, and fails (part of R108)', async () => {
    const rows = await governance.asAdmin<{ id: string }>('select id from audit_entry order by at');
    const [altered, removed] = rows;
    await governance.asAdmin(`update audit_entry set outcome = 'FAULT' where id = $1`, [altered?.id]);
    await governance.asAdmin('delete from audit_entry where id = $1', [removed?.id]);
    const { code, out } = await typed('audit verify --app governance');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^governance {2}tenant ${tenantId}: row ${altered?.id} of 20[-0-9]{8}T[0-9:.]{15}Z was altered\\.$`),
      ),
      expect.stringMatching(new RegExp(`^governance {2}tenant ${tenantId}: row ${removed?.id} of .* was removed\\.$`)),
      expect.stringMatching(/^governance: rows checked: 2, .* faults: 2$/),
    ]);
    await governance.asAdmin('delete from audit_seal');
    expect((await typed('audit verify')).out.split('\n')[0]).toMatch(
      new RegExp(`^governance {2}tenant ${tenantId}: seal 1 is not the one that was anchored`),
    );
  });

  it('is told when it is not known with what the trail is sealed, or by what is no key, which it does not repeat', async () => {
    const { code, err } = await typed('audit verify --app governance', { CAUSEWAY_DATA: join(folder, 'nowhere') });
    expect([code, err]).toEqual([3, expect.stringContaining('npm start')]);
    const env = { CAUSEWAY_DATA: join(folder, 'nowhere'), DATABASE_URL: governance.urls.app };
    const without = await typed('audit verify --app governance', env);
    expect([without.code, without.err]).toEqual([3, expect.stringContaining('AUDIT_SEALER_URL, AUDIT_SEAL_KEY, AUDIT_ANCHORS')]);
    const wrong = await typed('audit verify --app governance', { ...env, ...sealing(governance), AUDIT_SEAL_KEY: 'open-sesame' });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('AUDIT_SEAL_KEY must be 64 hexadecimal digits')]);
    expect(wrong.err).not.toContain('open-sesame');
    const gone = await typed('audit verify --app governance', {
      ...env,
      ...sealing(governance),
      AUDIT_SEALER_URL: 'postgres://x@127.0.0.1:1/x',
    });
    expect(gone).toMatchObject({ code: 3, err: expect.stringContaining('does not answer') });
  });
});
