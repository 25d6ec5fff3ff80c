import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { anId, startChild } from '@causeway/testing';
import { Client, Pool } from 'pg';
import { removeAnchors } from '../src';
import { TRAIL_COLUMNS } from '../src/trail/chain';
import { EVERYTHING, sealDue } from '../src/trail/sealing';
import { aTrail, KEY, plantRow, type TrailOfTests } from './a-trail';

const MINUTE = 60_000;
let trail: TrailOfTests;
beforeEach(async () => void (trail = await aTrail()));
afterEach(() => trail.close());

const ago = (ms: number): Date => new Date(Date.now() - ms);
const numbersOf = async (tenantId: string): Promise<number[]> =>
  (
    await trail.database.asAdmin<{ number: number }>('select number::int from audit_seal where tenant_id = $1 order by number', [tenantId])
  ).map(({ number }) => number);
const rowsOf = (tenantId: string, seal: number) =>
  trail.database.asAdmin<{ id: string }>(
    `select e ->> 'id' as id from audit_seal, jsonb_array_elements(entries) e where tenant_id = $1 and number = $2 order by e ->> 'at'`,
    [tenantId, seal],
  );

describe('the trail', () => {
  it('says of each command and read who did it, when, what and why, and no login but a superuser can change it (part of R108)', async () => {
    const tenantId = anId();
    await trail.happen(tenantId);
    const rows = await trail.database.asAdmin<Record<string, unknown>>('select * from audit_entry where tenant_id = $1 order by at', [
      tenantId,
    ]);
    expect(rows).toMatchObject([
      {
        actor: expect.stringContaining('registered_manager'),
        at: expect.any(Date),
        operation: 'printLeaflet',
        kind: 'WRITE',
        purpose: 'care',
      },
      { actor: expect.stringContaining('registered_manager'), at: expect.any(Date), operation: 'leaflets', kind: 'READ', purpose: 'care' },
    ]);
    expect(rows.every((row) => Array.isArray(row['entity_ids']) && row['entity_ids'].length === 1)).toBe(true);
    const { app, audit, sealer } = trail.database.urls;
    for (const url of [app, audit, sealer])
      for (const change of [
        `update audit_entry set actor = 'somebody'`,
        'delete from audit_entry',
        'truncate audit_entry',
        `update audit_seal set number = 7`,
        'delete from audit_seal',
        'truncate audit_seal',
      ])
        expect([change, await codeOf(url, tenantId, change)]).toEqual([change, '42501']);
  });

  it('is read and sealed across tenants by the login of the sealer, which may do nothing else, and no other login adds a seal', async () => {
    await trail.happen(anId());
    const tenantId = anId();
    await trail.happen(tenantId);
    const { app, audit, sealer, logReader } = trail.database.urls;
    const add = `insert into audit_seal (tenant_id, number, up_to, entries, mac) values ('${tenantId}', 1, now(), '[]', '')`;
    for (const url of [app, audit, logReader]) {
      expect(await codeOf(url, tenantId, add)).toBe('42501');
      expect(await codeOf(url, tenantId, 'select from audit_seal')).toBe('42501');
    }
    const client = new Client({ connectionString: sealer });
    await client.connect();
    expect((await client.query('select distinct tenant_id from audit_entry')).rowCount).toBe(2);
    expect((await client.query('select from audit_seal')).rowCount).toBe(0);
    await client.query('begin');
    expect((await client.query(add)).rowCount).toBe(1);
    await client.query('rollback');
    await client.end();
    for (const other of [
      'select from leaflet',
      'select from outbox',
      'select from audit_entry_default',
      'insert into audit_entry select * from audit_entry',
      `insert into leaflet select * from leaflet`,
      `insert into kept_result select * from kept_result`,
      'select ensure_partitions(now())',
      'create table mine (n int)',
      'drop table audit_seal',
    ])
      expect([other, await codeOf(sealer, tenantId, other)]).toEqual([other, '42501']);
  });

  it('has no column that its seals leave out', async () => {
    const columns = await trail.database.asAdmin<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'audit_entry'::regclass and attnum > 0 and not attisdropped`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual([...TRAIL_COLUMNS].sort());
  });
});

/** The code with which a login is refused; null when it is not. */
async function codeOf(url: string, tenantId: string, sql: string): Promise<string | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select set_config('app.tenant', $1, false)`, [tenantId]);
    await client.query(sql);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}

describe('the sealer', () => {
  it('seals what commands and reads leave, each tenant in a chain of its own, and anchors each seal outside the database (part of R108)', async () => {
    const [one, other] = [anId(), anId()];
    const sealer = trail.seal();
    for (let round = 0; round < 2; round += 1) {
      await Promise.all([trail.happen(one), trail.happen(other)]);
      await trail.sealedAll();
    }
    await sealer.stop();
    const { found, ...sound } = await trail.verify();
    expect(found).toEqual([]);
    expect(sound).toMatchObject({ tenants: 2, rows: 8, unsealed: 0, unproven: 0, late: 0, faults: 0, unreadable: 0 });
    for (const tenantId of [one, other]) {
      const numbers = await numbersOf(tenantId);
      expect(numbers.length).toBeGreaterThanOrEqual(2);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      expect(
        trail
          .anchored()
          .filter(({ tenant }) => tenant === tenantId)
          .map(({ number }) => number),
      ).toEqual(numbers);
    }
    await trail.happen(one);
    expect(await trail.verify()).toMatchObject({ rows: 10, unsealed: 2, faults: 0 });
    expect(trail.said).toEqual([]);
  });

  it('that never ran before seals all that is there, in batches, whatever its age', async () => {
    const tenantId = anId();
    await trail.database.asAdmin(
      `insert into audit_entry (id, tenant_id, at, actor, roles, service_ids, purpose, operation, kind, entity_ids, person_ids, outcome, reason_codes, trace_id)
       select gen_random_uuid(), $1, now() - interval '3 hours' + n * interval '4 seconds', 'x', '{}', '{}', 'care', 'x', 'READ', '{}', '{}', 'OK', '{}', 'x' from generate_series(1, 2500) n`,
      [tenantId],
    );
    const sealer = trail.seal();
    await trail.sealedAll();
    await sealer.stop();
    expect((await Promise.all([1, 2, 3].map((n) => rowsOf(tenantId, n)))).map((rows) => rows.length)).toEqual([1000, 1000, 500]);
    const { found, ...sound } = await trail.verify();
    expect([found, sound.rows, sound.unsealed]).toEqual([[], 2500, 0]);
    expect(sound.late).toBeGreaterThan(2000);
  });

  it('seals a row that turns up late but within ten minutes, and leaves one that is older, which is found', async () => {
    const tenantId = anId();
    await plantRow(trail.database, tenantId, ago(MINUTE / 10));
    const sealer = trail.seal(50, 200);
    await trail.sealedAll();
    const late = await plantRow(trail.database, tenantId, ago(9 * MINUTE));
    const tooLate = await plantRow(trail.database, tenantId, ago(11 * MINUTE));
    while ((await numbersOf(tenantId)).length < 2) await sleep(50);
    await sleep(500);
    await sealer.stop();
    expect(await rowsOf(tenantId, 2)).toEqual([{ id: late }]);
    expect((await trail.verify()).found).toEqual([{ tenantId, code: 'INSERTED', id: tooLate, at: expect.any(String) }]);
  });

  it('looks for what is seconds late in every pass', async () => {
    const tenantId = anId();
    const sealer = trail.seal(50);
    await plantRow(trail.database, tenantId, ago(3_000));
    await trail.sealedAll();
    const late = await plantRow(trail.database, tenantId, ago(9_000));
    await trail.sealedAll();
    await sealer.stop();
    expect(await rowsOf(tenantId, 2)).toEqual([{ id: late }]);
  });

  it('is one of all that run over a database, and another takes over when it goes', async () => {
    const tenantId = anId();
    const sealers = [trail.seal(20), trail.seal(20), trail.seal(20)];
    const leaders = (): Promise<{ pid: number }[]> =>
      trail.database.asAdmin(
        `select pid from pg_locks where locktype = 'advisory' and objid = 7040 and granted and database = (select oid from pg_database where datname = current_database())`,
      );
    await trail.happen(tenantId);
    await trail.sealedAll();
    const [leader, ...others] = await leaders();
    expect([leader, others]).toEqual([{ pid: expect.any(Number) }, []]);
    await trail.database.asAdmin('select pg_terminate_backend($1)', [leader?.pid]);
    await trail.happen(tenantId);
    await trail.sealedAll();
    expect(await leaders()).toHaveLength(1);
    await Promise.all(sealers.map((sealer) => sealer.stop()));
    expect((await trail.verify()).found).toEqual([]);
  });

  it('can fork no chain, even where two seal at once past the lock', async () => {
    const tenants = [anId(), anId(), anId()];
    const pool = new Pool({ connectionString: trail.database.urls.sealer, max: 4 });
    const pass = () => sealDue(pool, { key: KEY, look: EVERYTHING, sealed: async () => undefined });
    for (let round = 0; round < 8; round += 1) {
      for (const tenantId of tenants) await plantRow(trail.database, tenantId, ago(3_000));
      await Promise.all([pass(), pass(), pass(), pass()]);
    }
    await pass();
    await pool.end();
    const { found, ...sound } = await trail.verify();
    expect([found, sound.rows, sound.unsealed]).toEqual([[], 24, 0]);
  });

  it('killed between a seal and its anchor leaves no fault, and the next anchors it', async () => {
    const tenantId = anId();
    await plantRow(trail.database, tenantId, ago(3_000));
    const child = startChild(join(__dirname, 'killed-sealer.ts'), { url: trail.database.urls.sealer, key: KEY.toString('hex') });
    await child.wrote(1);
    await child.kill();
    expect(await trail.verify()).toMatchObject({ seals: 1, anchors: 0, faults: 0 });
    const sealer = trail.seal();
    await plantRow(trail.database, tenantId, ago(3_000));
    await trail.sealedAll();
    await sealer.stop();
    expect(trail.anchored().map(({ number }) => number)).toEqual([1, 2]);
    expect(await trail.verify()).toMatchObject({ seals: 2, anchors: 2, faults: 0, unsealed: 0 });
  });

  it('that can’t reach the database or write an anchor says so once, without an id, and goes on', async () => {
    const tenantId = anId();
    await trail.database.asAdmin('alter table audit_seal rename to away');
    rmSync(trail.anchors, { recursive: true });
    writeFileSync(trail.anchors, ''); // no folder
    const sealer = trail.seal(20);
    await plantRow(trail.database, tenantId, ago(3_000));
    while (trail.said.length === 0) await sleep(10);
    await sleep(200);
    expect(trail.said).toEqual([expect.stringMatching(/^warn the trail could not be sealed: it failed .*"42P01"/)]);
    await trail.database.asAdmin('alter table away rename to audit_seal');
    await trail.sealedAll();
    while (trail.said.length < 3) await sleep(10);
    await sealer.stop();
    expect([...trail.said].sort().slice(0, 2)).toEqual([
      'info the trail is sealed again {}',
      'warn the anchor of a seal could not be kept {"fault":"EEXIST"}',
    ]);
    expect(trail.said.join()).not.toContain(tenantId);
  });
});

describe('who tampers with the trail', () => {
  /** Several seals of two rows each, of each tenant. */
  async function sealedThrice(tenants: readonly string[]): Promise<void> {
    const sealer = trail.seal();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(tenants.map((tenantId) => trail.happen(tenantId)));
      await trail.sealedAll();
    }
    await sealer.stop();
  }

  it('by altering, removing or putting in a row, or altering or removing a seal, is found out, and the row or seal is named (R108)', async () => {
    const [altered, emptied, moved, removed, inserted, seal, gone, cut, all, untouched] = Array.from({ length: 10 }, anId) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    await sealedThrice([altered, emptied, moved, removed, inserted, seal, gone, cut, all, untouched]);
    expect(await trail.verify()).toMatchObject({ tenants: 10, rows: 60, unsealed: 0, faults: 0 });
    const { asAdmin } = trail.database;
    const rowOf = async (tenantId: string): Promise<string> => (await rowsOf(tenantId, 2))[0]?.id ?? '';
    const rows = new Map(await Promise.all([altered, emptied, moved, removed].map(async (one) => [one, await rowOf(one)] as const)));

    await asAdmin(`update audit_entry set actor = 'somebody else' where id = $1`, [rows.get(altered)]);
    await asAdmin(`update audit_entry set entity_ids = '{}' where id = $1`, [rows.get(emptied)]);
    await asAdmin(`update audit_entry set at = at - interval '40 days' where id = $1`, [rows.get(moved)]);
    await asAdmin('delete from audit_entry where id = $1', [rows.get(removed)]);
    const put = await plantRow(trail.database, inserted, ago(60 * MINUTE));
    await asAdmin(`update audit_seal set entries = entries - 0 where tenant_id = $1 and number = 2`, [seal]);
    await asAdmin('delete from audit_seal where tenant_id = $1 and number = 2', [gone]);
    const last = Math.max(...(await numbersOf(cut)));
    await asAdmin('delete from audit_seal where tenant_id = $1 and number = $2', [cut, last]);
    await asAdmin('delete from audit_seal where tenant_id = $1', [all]);
    await asAdmin('delete from audit_entry where tenant_id = $1', [all]);

    const { found, ...verified } = await trail.verify();
    const at = expect.any(String) as string;
    const inOrder = <F extends { readonly tenantId: string }>(faults: readonly F[]): F[] =>
      [...faults].sort((a, b) => (a.tenantId < b.tenantId ? -1 : 1));
    expect(inOrder(found)).toEqual(
      inOrder([
        { tenantId: altered, code: 'ALTERED', id: rows.get(altered), at },
        { tenantId: emptied, code: 'ALTERED', id: rows.get(emptied), at },
        { tenantId: moved, code: 'ALTERED', id: rows.get(moved), at },
        { tenantId: removed, code: 'REMOVED', id: rows.get(removed), at },
        { tenantId: inserted, code: 'INSERTED', id: put, at },
        { tenantId: seal, code: 'SEAL_ALTERED', number: 2 },
        { tenantId: gone, code: 'SEAL_REMOVED', number: 2, until: 2 },
        { tenantId: cut, code: 'HEAD_REMOVED', number: last },
        { tenantId: all, code: 'HEAD_REMOVED', number: 1 },
      ]),
    );
    expect(verified.faults).toBe(9);
  });

  it('by cutting the trail off is found out also once the sealer has gone on from there', async () => {
    const tenantId = anId();
    await sealedThrice([tenantId]);
    const last = Math.max(...(await numbersOf(tenantId)));
    const [gone] = await rowsOf(tenantId, last);
    await trail.database.asAdmin('delete from audit_seal where tenant_id = $1 and number = $2', [tenantId, last]);
    await trail.database.asAdmin('delete from audit_entry where id = $1', [gone?.id]);
    const sealer = trail.seal();
    await trail.happen(tenantId);
    await trail.sealedAll();
    await sealer.stop();
    expect((await trail.verify()).found).toEqual([{ tenantId, code: 'HEAD_REMOVED', number: last }]);
  });

  it('by writing nonsense into a seal is found out, and the sealer goes on', async () => {
    const tenantId = anId();
    await sealedThrice([tenantId]);
    await trail.database.asAdmin(`update audit_seal set entries = '{"id": 7}' where tenant_id = $1 and number = 2`, [tenantId]);
    const sealer = trail.seal();
    await trail.happen(tenantId);
    // What the seal held no seal holds any more, so that it is sealed again.
    while ((await numbersOf(tenantId)).length < 4) await sleep(50);
    await sealer.stop();
    expect((await trail.verify()).found).toEqual([{ tenantId, code: 'SEAL_ALTERED', number: 2 }]);
  });

  it('with another key can add no seal that is believed', async () => {
    const tenantId = anId();
    await sealedThrice([tenantId]);
    await plantRow(trail.database, tenantId, ago(3_000));
    const last = Math.max(...(await numbersOf(tenantId)));
    const pool = new Pool({ connectionString: trail.database.urls.sealer });
    await sealDue(pool, { key: Buffer.alloc(32, 8), look: EVERYTHING, sealed: async () => undefined });
    await pool.end();
    expect((await trail.verify()).found).toEqual([{ tenantId, code: 'SEAL_ALTERED', number: last + 1 }]);
  });
});

describe('the anchors', () => {
  it('that were cut short, as by a full disk, are counted and no fault', async () => {
    const tenantId = anId();
    await plantRow(trail.database, tenantId, ago(3_000));
    const sealer = trail.seal();
    await trail.sealedAll();
    await sealer.stop();
    appendFileSync(join(trail.anchors, 'practice.jsonl'), '{"tenant":"5f0d');
    expect(await trail.verify()).toMatchObject({ anchors: 1, unreadable: 1, faults: 0 });
  });

  it('of a tenant whose first load was cut short go with it, and no others', async () => {
    const [half, other] = [anId(), anId()];
    for (const tenantId of [half, other]) await plantRow(trail.database, tenantId, ago(3_000));
    const sealer = trail.seal();
    await trail.sealedAll();
    await sealer.stop();
    const before = readFileSync(join(trail.anchors, 'practice.jsonl'), 'utf8').split('\n');
    removeAnchors(trail.anchors, 'practice', half);
    removeAnchors(trail.anchors, 'elsewhere', half);
    expect(readFileSync(join(trail.anchors, 'practice.jsonl'), 'utf8').split('\n')).toEqual(before.filter((line) => !line.includes(half)));
    expect(before).toHaveLength(3);
    expect(trail.anchored().map(({ tenant }) => tenant)).toEqual([other]);
  });
});
