import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import {
  aCaller,
  aLeaflet,
  anId,
  aScope,
  leafletDatabase,
  leaflets,
  printLeaflet,
  type Leaflet,
  type TestDatabase,
} from '@causeway/testing';
import { byId, command, openDatabase, read, ReadSession, type Database } from '../src';

let database: TestDatabase;
beforeAll(async () => {
  database = await leafletDatabase();
});
afterAll(() => database.close());

const clock = { today: () => '2026-03-09' };
const operation = () => ({ name: 'leaflets', traceId: anId(), clock });
const manager = (tenantId = anId()) => aCaller('REGISTERED_MANAGER', { tenantId });
const printed = async (scope = aScope(database), facts: Partial<Leaflet> = {}): Promise<string> => {
  const answer = await printLeaflet(scope, facts);
  return answer.ok ? answer.value.id : '';
};
const trail = (tenantId: string, from = database) =>
  from.asAdmin<{ kind: string; outcome: string; operation: string; entity_ids: string[]; trace_id: string }>(
    `select kind, outcome, operation, entity_ids, trace_id from audit_entry where tenant_id = $1 and kind = 'READ'`,
    [tenantId],
  );

/** Changes one statement on its way to PostgreSQL. */
function sabotage(db: Database, from: string, to: string): void {
  db.pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    (client as { query: unknown }).query = (first: unknown, ...rest: unknown[]) => query(first === from ? to : first, ...rest);
  });
}

describe('the reads of one operation', () => {
  it('share one read-only transaction, in which nothing can be written', async () => {
    const caller = manager();
    await read(database, caller, operation(), async (session) => {
      const [one, two] = await Promise.all([
        session.query<{ pid: number; at: Date }>('select pg_backend_pid() as pid, now() as at'),
        session.query<{ pid: number; at: Date }>('select pg_backend_pid() as pid, now() as at from pg_sleep(0.01)'),
      ]);
      expect(two).toEqual(one);
    });
    const session = new ReadSession(database.db, caller, clock);
    await expect(
      session.query('insert into tombstone (tenant_id, table_name, id) values ($1, $2, $1)', [caller.tenantId, 'x']),
    ).rejects.toMatchObject({
      code: '25006',
    });
    await session.close();
  });

  it('give a day as the day that it is, in summer and winter', async () => {
    const scope = aScope(database);
    const ids = [await printed(scope, { printedOn: '2026-03-29' }), await printed(scope, { printedOn: '2026-12-31' })];
    const rows = await read(database, scope.caller, operation(), (session) => byId(leaflets, 'ORGANISATION').fetch(session, ids));
    expect(rows.flat().map((row) => row.printedOn)).toEqual(['2026-03-29', '2026-12-31']);
  });

  it('hold no connection once the operation has its answer', async () => {
    await read(database, manager(), operation(), (session) => session.query('select 1'));
    expect(database.db.pool.idleCount).toBe(database.db.pool.totalCount);
    const open = await database.asAdmin(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'test' and state like 'idle in transaction%'`,
    );
    expect(open).toEqual([]);
  });

  it('end with the operation: a load that comes later is refused', async () => {
    let kept: ReadSession | undefined;
    await read(database, manager(), operation(), async (session) => void (kept = session));
    await expect(kept?.query('select 1')).rejects.toThrow('the read has ended');
  });

  it('never run without a tenant because the transaction did not begin', async () => {
    const caller = manager();
    await printed(aScope(database, caller));
    const db = openDatabase({ url: database.urls.app, name: 'sabotaged', poolSize: 1 });
    try {
      sabotage(db, 'begin transaction read only', 'begin transaction read onlyy');
      await expect(
        read({ db, audit: database.audit }, caller, operation(), (session) => session.query('select 1 from leaflet')),
      ).rejects.toMatchObject({ code: '42601' });
    } finally {
      await db.close();
    }
  });
});

describe('after one fault', () => {
  it('every other load of the operation reports that fault, not that the transaction is aborted', async () => {
    const session = new ReadSession(database.db, manager(), clock);
    const loads = await Promise.allSettled([session.query('select 1 / 0'), session.query('select 1'), session.query('select 2')]);
    const reasons = loads.map((load) => (load.status === 'rejected' ? (load.reason as unknown) : null));
    expect(reasons[0]).toMatchObject({ code: '22012' });
    expect(new Set(reasons.filter(Boolean)).size).toBe(1);
    await expect(session.query('select 1')).rejects.toBe(session.fault);
    await session.close();
  });

  it('the next operation is served', async () => {
    const db = openDatabase({ url: database.urls.app, name: 'one', poolSize: 1 });
    try {
      const deps = { db, audit: database.audit };
      await expect(read(deps, manager(), operation(), (session) => session.query('select 1 / 0'))).rejects.toMatchObject({ code: '22012' });
      expect(await read(deps, manager(), operation(), (session) => session.query('select 1 as n'))).toEqual([{ n: 1 }]);
    } finally {
      await db.close();
    }
  });

  it('the line of the trail says that it was one', async () => {
    const caller = manager();
    await read(database, caller, operation(), async (session) => {
      session.touch(anId());
      await session.query('select 1 / 0').catch(() => undefined);
    });
    expect((await trail(caller.tenantId)).map((row) => row.outcome)).toEqual(['FAULT']);
  });
});

describe('the trail of a read', () => {
  it('names what was looked at, once, by the trace of the request', async () => {
    const scope = aScope(database);
    const id = await printed(scope);
    const asked = operation();
    await read(database, scope.caller, asked, async (session) => {
      await byId(leaflets, 'ORGANISATION').fetch(session, [id]);
      await byId(leaflets, 'ORGANISATION').fetch(session, [id]);
    });
    expect(await trail(scope.caller.tenantId)).toEqual([
      { kind: 'READ', outcome: 'OK', operation: 'leaflets', entity_ids: [id], trace_id: asked.traceId },
    ]);
  });

  it('has no line for an operation that looked at nothing', async () => {
    const caller = manager();
    await read(database, caller, operation(), (session) => session.query('select 1'));
    expect(await trail(caller.tenantId)).toEqual([]);
  });

  it('that can not be written makes the read fail', async () => {
    const own = await leafletDatabase();
    try {
      const scope = aScope(own);
      const id = await printed(scope);
      await own.asAdmin(`alter table audit_entry add constraint full_disk check (kind <> 'READ')`);
      await expect(
        read(own, scope.caller, operation(), (session) => byId(leaflets, 'ORGANISATION').fetch(session, [id])),
      ).rejects.toMatchObject({ name: 'DatabaseFault', constraint: 'full_disk' });
    } finally {
      await own.close();
    }
  });

  it('is written by a login that can neither read nor change it', async () => {
    const db = openDatabase({ url: database.urls.audit, name: 'audit' });
    try {
      for (const sql of [
        'select 1 from audit_entry',
        `update audit_entry set outcome = 'x'`,
        'delete from audit_entry',
        'select 1 from leaflet',
      ])
        await expect(db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await db.close();
    }
  });

  it('can not be changed or removed by the app', async () => {
    const session = aScope(database);
    for (const sql of [
      `update audit_entry set outcome = 'x'`,
      'delete from audit_entry',
      'delete from outbox',
      `update outbox set type = 'x'`,
    ])
      await expect(
        command(session, { mutation: 'x', idempotencyKey: anId(), input: {} }, async (tx) => {
          await tx.query(sql);
          return { ok: true, value: {} };
        }),
      ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a caller who goes away', () => {
  const running = (name: string) =>
    database.asAdmin<{ pid: number }>(`select pid from pg_stat_activity where application_name = $1 and state = 'active'`, [name]);

  it('has their statement ended in the database', async () => {
    const db = openDatabase({ url: database.urls.app, name: 'leaver', poolSize: 1 });
    const gone = new AbortController();
    try {
      const reading = read(
        { db, audit: database.audit },
        manager(),
        operation(),
        (session) => session.query('select pg_sleep(50)'),
        gone.signal,
      );
      reading.catch(() => undefined);
      while ((await running('leaver')).length === 0) await sleep(10);
      gone.abort();
      await expect(reading).rejects.toThrow();
      const until = Date.now() + 20_000; // far less than it would sleep
      while ((await running('leaver')).length > 0 && Date.now() < until) await sleep(20);
      expect(await running('leaver')).toEqual([]);
      expect((await db.pool.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    } finally {
      await db.close();
    }
  });

  it('does not cut the connection that they gave back and another now uses', async () => {
    const db = openDatabase({ url: database.urls.app, name: 'another', poolSize: 1 });
    const gone = new AbortController();
    try {
      const first = new ReadSession(db, manager(), clock, gone.signal);
      await first.query('select 1');
      await first.release();
      const second = new ReadSession(db, manager(), clock);
      const waiting = second.query('select 1 as n from pg_sleep(0.2)');
      await sleep(50);
      gone.abort();
      expect(await waiting).toEqual([{ n: 1 }]);
      await second.close();
    } finally {
      await db.close();
    }
  });

  it('before anything was asked takes no connection at all', async () => {
    const session = new ReadSession(database.db, manager(), clock, AbortSignal.abort());
    await expect(session.query('select 1')).rejects.toThrow();
  });
});

describe('a statement that takes too long', () => {
  it('is ended by the database, and the connection serves the next', async () => {
    const own = await leafletDatabase({ poolSize: 1, statementTimeoutMs: 1_000 });
    try {
      const scope = aScope(own);
      await expect(read(own, scope.caller, operation(), (session) => session.query('select pg_sleep(10)'))).rejects.toMatchObject({
        code: '57014',
      });
      await expect(
        command(scope, { mutation: 'slow', idempotencyKey: anId(), input: {} }, async (tx) => {
          await tx.insert(leaflets, aLeaflet(tx));
          await tx.query('select pg_sleep(10)');
          return { ok: true, value: {} };
        }),
      ).rejects.toMatchObject({ code: '57014' });
      expect((await printLeaflet(scope)).ok).toBe(true);
      expect(await own.asAdmin('select count(*)::int as n from leaflet')).toEqual([{ n: 1 }]);
    } finally {
      await own.close();
    }
  });
});

describe('another tenant', () => {
  it('is not seen, changed or written to, even by a statement with a wrong where clause', async () => {
    const [mine, theirs] = [aScope(database), aScope(database)];
    const [own, other] = [await printed(mine), await printed(theirs)];
    const seen = await read(database, mine.caller, operation(), (session) =>
      session.query<{ id: string }>('select id from leaflet where tenant_id = $1 or true', [theirs.caller.tenantId]),
    );
    expect(seen).toEqual([{ id: own }]);
    const changed = await command(mine, { mutation: 'x', idempotencyKey: anId(), input: {} }, async (tx) => {
      const rows = await tx.query<{ id: string }>(`update leaflet set printed_on = '2000-01-01' where true returning id`);
      expect(rows).toEqual([{ id: own }]);
      return { ok: true, value: {} };
    });
    expect(changed.ok).toBe(true);
    expect(await database.asAdmin(`select id from leaflet where printed_on = '2000-01-01'`)).toEqual([{ id: own }]);
    await expect(
      command(mine, { mutation: 'x', idempotencyKey: anId(), input: {} }, async (tx) => {
        await tx.insert(leaflets, aLeaflet({ tenantId: theirs.caller.tenantId }));
        return { ok: true, value: {} };
      }),
    ).rejects.toMatchObject({ code: '42501' });
    expect(other).not.toBe(own);
  });

  it('is not reached by the tenant that the connection’s last user had', async () => {
    const own = await leafletDatabase({ poolSize: 1 });
    try {
      await printed(aScope(own));
      expect((await own.db.pool.query('select 1 from leaflet')).rows).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
