import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personRegisteredV1 } from '@causeway/event-contracts';
import { platformMigrations } from '@causeway/persistence';
import { testDatabase, type TestDatabase } from '@causeway/testing';
import { ADMIN_KEY, APPS, settingsOf, startIdentity, typed as typedIn } from './surroundings';

const AT = '2026-03-02T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'causeway-cli-'));
const place = (): void =>
  writeFileSync(
    join(folder, 'place.json'),
    JSON.stringify({
      identity: identityUrl,
      adminKey: ADMIN_KEY,
      processes: {
        governance: settings(governance, { CARE_RECORDS_LOG_URL: records.urls.logReader }),
        linking: ofLinking(),
      },
    }),
  );
let governance: TestDatabase;
let linking: TestDatabase;
let records: TestDatabase;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let identityUrl: string;

beforeAll(async () => {
  [governance, linking, records] = [
    await testDatabase('governance', platformMigrations('governance')),
    await testDatabase('linking', platformMigrations('linking')),
    await testDatabase('care_records', platformMigrations('care_records')),
  ];
  identity = await startIdentity(folder);
  identityUrl = identity.url;
  place();
});
afterAll(async () => {
  identity.process.kill('SIGKILL');
  await governance.close();
  await linking.close();
  await records.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = (database: TestDatabase, more: Readonly<Record<string, string>> = {}): Record<string, string> =>
  settingsOf(database, folder, records.urls.logReader, more);

const ofLinking = (): Record<string, string> => settings(linking, { GOVERNANCE_LOG_URL: records.urls.logReader });

const typed = (line: string, env: Record<string, string> = { CAUSEWAY_DATA: folder }) => typedIn(line, env);

/** An event of a tenant that governance could not take in. */
async function aDeadLetter(data: object = { state: 'RECEIVING_CARE', stateSince: '2026-03-02' }) {
  const [id, tenantId, eventId, recordId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const envelope = {
    id: eventId,
    source: 'care-records',
    type: personRegisteredV1.type,
    time: AT,
    tenant: tenantId,
    key: tenantId,
    serviceId: null,
    aggregateKind: 'Person',
    aggregateId: recordId,
    aggregateVersion: 1,
    happenedAt: AT,
    recordedAt: AT,
    receivedAt: AT,
    actor: 'test',
    correlationId: 'test',
    causationId: null,
    traceparent: null,
    clock: 'machine',
    data,
  };
  await governance.asAdmin(
    `insert into dead_letter (id, tenant_id, consumer, source, log_partition, position, event_id, type, error_code, envelope)
     values ($1, $2, 'governance', 'care-records', 0, 1, $3, $4, 'SCHEMA', $5)`,
    [id, tenantId, eventId, personRegisteredV1.type, JSON.stringify(envelope)],
  );
  return { id, tenantId, eventId, recordId, where: `--app governance --tenant ${tenantId}` };
}

describe('causeway', () => {
  it('says what there is, and what each command takes, with an example', async () => {
    const overview = await typed('--help');
    expect(overview).toMatchObject({ code: 0, err: '' });
    for (const name of [
      'import',
      'tenant create',
      'lag',
      'rebuild',
      'dead-letters list',
      'dead-letters show',
      'dead-letters replay',
      'audit verify',
    ]) {
      expect(overview.out).toContain(name);
      expect(overview.out).toContain(`npx causeway ${name}`);
      const help = await typed(`${name} --help`);
      expect(help.code).toBe(0);
      expect(help.out).toContain(`npx causeway ${name} `.trimEnd());
    }
  });

  it.each([
    ['unknown', 'There is no command "unknown".'],
    ['', ''],
    ['tenant create', '--name is missing.'],
    ['tenant create --nmae X', "Unknown option '--nmae'"],
    ['rebuild everything', '"everything" is one too many.'],
    ['lag --most few', '--most must be a whole number.'],
    ['dead-letters list --app nobody --tenant 5f0d6c1e-0000-4000-8000-000000000009', '--app must be one of'],
    ['dead-letters list --app governance --tenant x', '--tenant must be a UUID.'],
    ['dead-letters show --app governance --tenant 5f0d6c1e-0000-4000-8000-000000000009', 'Something is missing.'],
    ['import people.ndjson', '--record is missing.'],
    ['import people.xlsx --record person', 'must be called .ndjson, .jsonl or .csv'],
    ['import nowhere.csv --record person', 'There is no file nowhere.csv.'],
    ['import nowhere.csv --record ../graphql', '--record must be the name of a record'],
  ])('typed wrongly (%s) is told so, and ends with 2', async (line, sentence) => {
    const { code, err } = await typed(line);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it.each(['lag', 'lag --app governance', 'rebuild', 'tenant create --name X'])('with no platform (%s) it ends with 3', async (line) => {
    const { code, err } = await typed(line, { CAUSEWAY_DATA: join(folder, 'nowhere') });
    expect(code).toBe(3);
    expect(err).toContain('npm start');
  });

  it('with a database or a provider that does not answer it ends with 3', async () => {
    const gone = {
      CAUSEWAY_DATA: join(folder, 'nowhere'),
      DATABASE_URL: 'postgres://x:x@127.0.0.1:1/x',
      IDENTITY_URL: 'http://127.0.0.1:1',
    };
    expect(await typed('lag --app governance', gone)).toMatchObject({ code: 3, err: expect.stringContaining('does not answer') });
    expect(await typed('tenant create --name X', { ...gone, DEMO_ADMIN_KEY: 'x' })).toMatchObject({
      code: 3,
      err: expect.stringContaining('does not answer'),
    });
  });
});

describe('causeway tenant create', () => {
  const tenants = async (): Promise<{ id: string; name: string; now: string }[]> => {
    const response = await fetch(`${identityUrl}/demo/tenants`, { headers: { authorization: 'Bearer a key of the test alone' } });
    return ((await response.json()) as { tenants: { id: string; name: string; now: string }[] }).tenants;
  };

  it('makes a tenant with its clock where it was told, and prints its id', async () => {
    const { code, out } = await typed('tenant create --name Rehearsal --starts-at 2025-09-01T08:00:00.000Z');
    expect(code).toBe(0);
    expect(await tenants()).toContainEqual({ id: out, name: 'Rehearsal', now: '2025-09-01T08:00:00.000Z' });
  });

  it('refuses a time that is none, and makes nothing', async () => {
    const before = await tenants();
    expect(await typed('tenant create --name Rehearsal --starts-at tomorrow')).toMatchObject({
      code: 2,
      err: expect.stringContaining('startsAt'),
    });
    expect(await tenants()).toEqual(before);
  });
});

describe('causeway lag', () => {
  it('counts what was announced and not taken in, and fails when that is more than may be', async () => {
    await records.asAdmin(`insert into outbox (log_partition, tenant_id, event_id, type, envelope)
      select p, gen_random_uuid(), gen_random_uuid(), 'x', '{}' from unnest(array[1, 1, 2]) p`);
    const waiting = async (): Promise<string> => {
      const { out } = await typed('lag --json');
      return JSON.parse(out.split('\n').find((line) => line.includes('care-records')) ?? '');
    };
    expect(await waiting()).toEqual({ app: 'governance', source: 'care-records', waiting: 3, more: false });
    expect((await typed('lag --most 3')).code).toBe(0);
    expect((await typed('lag --most 2')).code).toBe(1);
    await governance.asAdmin(
      `insert into log_position (consumer, source, log_partition, position, seen_until)
      select 'governance', 'care-records', 1, $1, now()`,
      [(await records.asAdmin<{ id: string }>('select max(id) as id from outbox where log_partition = 1'))[0]?.id],
    );
    expect(await waiting()).toMatchObject({ waiting: 1 });
    const [head, ...rows] = (await typed('lag --app governance')).out.split('\n');
    expect(head?.split(/ {2,}/)).toEqual(['process', 'reads from', 'events to take in']);
    expect(rows.map((row) => row.split(/ {2,}/))).toContainEqual(['governance', 'care-records', '1']);
  });

  it('counts nothing of a process’s own log, though its settings name it for its relay', async () => {
    expect(ofLinking()).toHaveProperty('LINKING_LOG_URL');
    const sources = (await typed('lag --app linking --json')).out
      .split('\n')
      .map((line) => (JSON.parse(line) as { source: string }).source);
    expect(sources.sort()).toEqual(['care-records', 'governance', 'safeguarding', 'workforce']);
  });
});

describe('causeway dead-letters', () => {
  it('lists and shows those of one tenant', async () => {
    const { id, eventId, where } = await aDeadLetter();
    const another = await aDeadLetter();
    const { code, out } = await typed(`dead-letters list ${where}`);
    expect(code).toBe(0);
    expect(out).toContain(id);
    expect(out).not.toContain(another.id);
    expect(JSON.parse((await typed(`dead-letters show ${id} ${where}`)).out)).toMatchObject({ id, envelope: { id: eventId } });
    expect(await typed(`dead-letters show ${another.id} ${where}`)).toMatchObject({ code: 1, err: expect.stringContaining('no such') });
  });

  it('says of a tenant of which nothing ever came that it knows none such, not that nothing waits', async () => {
    const tenantId = randomUUID();
    expect(await typed(`dead-letters list --app governance --tenant ${tenantId}`)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`No event of tenant ${tenantId} ever reached governance`),
    });
  });

  it('replays one through the process’s own program: it is known, and waits no longer', async () => {
    const { id, tenantId, eventId, recordId, where } = await aDeadLetter();
    expect(await typed(`dead-letters replay ${id} ${where}`)).toMatchObject({ code: 0, out: expect.stringContaining(eventId) });
    expect(await governance.asAdmin('select id from known_record where tenant_id = $1', [tenantId])).toEqual([{ id: recordId }]);
    expect((await typed(`dead-letters list ${where}`)).out).toBe('None wait.');
    expect(await typed(`dead-letters replay ${id} ${where}`)).toMatchObject({ code: 1, out: expect.stringContaining('ALREADY_REPLAYED') });
  });

  it('that still can’t be read stays, and says so', async () => {
    const { id, where } = await aDeadLetter({ state: 'ON_THE_MOON' });
    expect(await typed(`dead-letters replay ${id} ${where}`)).toMatchObject({ code: 1, out: expect.stringContaining('STILL_UNREADABLE') });
    expect((await typed(`dead-letters list ${where}`)).out).toContain(id);
  });
});

describe('causeway rebuild', () => {
  const ran = async (app: string, argument: string, env: Record<string, string>): Promise<number | null> => {
    const child = spawn(process.execPath, [join(APPS, app, 'dist/main.js'), argument], { env, stdio: 'ignore', timeout: 100_000 });
    return new Promise((done) => child.once('close', done));
  };

  it('is a task of linking’s program alone: another ends at once, and serves nothing', async () => {
    expect(await ran('governance', 'rebuild', settings(governance))).toBe(1);
  });

  it('fails, saying why, when linking can’t', async () => {
    expect(await typed('rebuild')).toMatchObject({ code: 1, out: 'database error 42P01' });
  });

  it('ends with 3 when linking’s database does not answer', async () => {
    const gone = { ...ofLinking(), CAUSEWAY_DATA: join(folder, 'nowhere'), DATABASE_URL: 'postgres://x:x@127.0.0.1:1/x' };
    expect(await typed('rebuild', gone)).toMatchObject({ code: 3, err: expect.stringContaining('does not answer') });
  });

  it('links every tenant’s changes anew through linking’s own program, and says how far it is', async () => {
    expect(await ran('linking', 'migrate', { ...ofLinking(), OWNER_DATABASE_URL: linking.urls.owner })).toBe(0);
    expect(await typed('rebuild')).toEqual({ code: 0, out: 'No tenant is known yet.', err: '' });
    const tenantId = randomUUID();
    await linking.asAdmin('insert into known_tenant (tenant_id, demonstration) values ($1, true)', [tenantId]);
    // What is shown was made by rules that no process has any more.
    await linking.asAdmin('insert into link_generation (tenant_id, shown) values ($1, 0)', [tenantId]);
    const { code, out } = await typed('rebuild');
    expect({ code, out }).toEqual({ code: 0, out: `${tenantId} (1 of 1): 0 changes, 0 concerns and 0 indicators linked, now shown` });
    const [generation] = await linking.asAdmin<{ shown: number }>('select shown from link_generation where tenant_id = $1', [tenantId]);
    expect(generation?.shown).toBeGreaterThan(0);
    expect((await typed('rebuild')).out).toContain('by the rules that were shown already');
  });
});
