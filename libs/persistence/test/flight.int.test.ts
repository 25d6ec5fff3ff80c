import { identifiedChangeProposedV1, partitionOf, personRegisteredV1, UnfitEvent } from '@causeway/event-contracts';
import { ok } from '@causeway/kernel';
import {
  aCaller,
  aLeaflet,
  anId,
  announceLeaflet,
  aScope,
  leafletDatabase,
  leaflets,
  leftBehind,
  printLeaflet,
  type TestDatabase,
} from '@causeway/testing';
import { awaitKnown, command, effect, openOutboxReader, read } from '../src';

let database: TestDatabase;
beforeAll(async () => {
  database = await leafletDatabase();
});
afterAll(() => database.close());

describe('a pool of four connections', () => {
  it('serves sixteen operations of two commands each, reads before, between and after them', async () => {
    const own = await leafletDatabase({ poolSize: 4 });
    try {
      const answers = await Promise.all(
        Array.from({ length: 16 }, async () => {
          const caller = aCaller('REGISTERED_MANAGER', { tenantId: anId() });
          return read(own, caller, { name: 'two', traceId: anId(), clock: { today: () => '2026-03-09' } }, async (session) => {
            const scope = aScope(own, caller, session);
            const count = async () => (await session.query<{ n: number }>('select count(*)::int as n from leaflet'))[0]?.n;
            const seen = [await count()];
            for (let n = 0; n < 2; n += 1) {
              expect((await printLeaflet(scope)).ok).toBe(true);
              seen.push(await count());
            }
            return seen;
          });
        }),
      );
      expect(answers).toEqual(Array.from({ length: 16 }, () => [0, 1, 2]));
    } finally {
      await own.close();
    }
  });
});

describe('the outbox', () => {
  const services = Array.from({ length: 40 }, anId);
  /** One command that announces an event for each of the services, in their order. */
  const announceAll = (tenantId: string, serviceIds: readonly string[]) =>
    command(
      aScope(database, aCaller('REGISTERED_MANAGER', { tenantId })),
      { mutation: 'announceAll', idempotencyKey: anId(), input: {} },
      async (tx) => {
        for (const serviceId of serviceIds) announceLeaflet(tx, aLeaflet(tx, { serviceId }));
        return ok({});
      },
    );

  it('read by `id > last` in each partition, while eight write, loses nothing and keeps every key in order', async () => {
    const reader = openOutboxReader(database.urls.logReader);
    const tenantId = anId();
    const read = new Map<number, number>();
    const got: { key: string; version: number }[] = [];
    let writing = true;
    const follow = async (): Promise<void> => {
      const partitions = Array.from({ length: 12 }, (_, n) => n);
      for (;;) {
        const last = !writing;
        const { rows } = await reader.read(
          partitions,
          partitions.map((partition) => read.get(partition) ?? 0),
          50,
        );
        for (const row of rows) {
          read.set(row.partition, row.position);
          const { tenant, key, aggregateVersion } = row.envelope as { tenant: string; key: string; aggregateVersion: number };
          if (tenant === tenantId) got.push({ key, version: aggregateVersion });
        }
        if (last && rows.length === 0) return;
      }
    };
    const following = follow();
    const versions = new Map<string, number>();
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const scope = aScope(database, aCaller('REGISTERED_MANAGER', { tenantId }));
        const own = services.slice(writer * 5, writer * 5 + 5);
        for (let n = 1; n <= 30; n += 1) {
          const serviceId = own[n % own.length] ?? '';
          const version = (versions.get(serviceId) ?? 0) + 1;
          versions.set(serviceId, version);
          await printLeaflet(scope, { serviceId, version });
        }
      }),
    );
    writing = false;
    await following;
    await reader.close();
    expect(got).toHaveLength(240);
    for (const [serviceId, most] of versions)
      expect(got.filter((event) => event.key === serviceId).map((event) => event.version)).toEqual(
        Array.from({ length: most }, (_, n) => n + 1),
      );
  });

  it('has the ids of a partition in the order of its commits, though one began before another', async () => {
    const tenantId = anId();
    const serviceId = anId();
    const partitionsHeld = async () =>
      (
        await database.asAdmin(
          `select 1 from pg_locks l join pg_database d on d.oid = l.database
            where l.locktype = 'advisory' and l.classid = 7010 and l.granted and d.datname = current_database()`,
        )
      ).length;
    const answer = await command(
      aScope(database, aCaller('REGISTERED_MANAGER', { tenantId })),
      { mutation: 'first', idempotencyKey: anId(), input: {} },
      async (tx) => {
        announceLeaflet(tx, aLeaflet(tx, { serviceId, version: 2 }));
        expect(await partitionsHeld()).toBe(0); // not held while the domain works: the other goes by
        await printLeaflet(aScope(database, aCaller('REGISTERED_MANAGER', { tenantId })), { serviceId, version: 1 });
        return ok({});
      },
    );
    expect(answer.ok).toBe(true);
    const rows = await database.asAdmin<{ version: number }>(
      `select (envelope->>'aggregateVersion')::int as version from outbox where tenant_id = $1 order by id`,
      [tenantId],
    );
    expect(rows.map((row) => row.version)).toEqual([1, 2]);
  });

  it('is not read past an event whose commit is slow: what follows it in its partition waits for it', async () => {
    const own = await leafletDatabase();
    const reader = openOutboxReader(own.urls.logReader);
    try {
      await own.asAdmin(
        'create function linger() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4711); return null; end $$',
      );
      await own.asAdmin(
        `create constraint trigger linger after insert on outbox deferrable initially deferred for each row
          when ((new.envelope->>'aggregateVersion')::int = 1) execute function linger()`,
      );
      const scope = aScope(own);
      const serviceId = anId();
      const got: number[] = [];
      let after = 0;
      const readOn = async (): Promise<void> => {
        for (const { position, envelope } of (await reader.read([partitionOf(serviceId)], [after], 10)).rows) {
          after = position;
          got.push((envelope as { aggregateVersion: number }).aggregateVersion);
        }
      };
      const waiting = async (): Promise<number> =>
        (await own.asAdmin(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length;
      await own.asAdmin('select pg_advisory_lock(4711)');
      const slow = printLeaflet(scope, { serviceId, version: 1 });
      while ((await waiting()) < 1) await readOn();
      let over = false;
      const next = printLeaflet(scope, { serviceId, version: 2 }).finally(() => (over = true));
      while (!over && (await waiting()) < 2) await readOn();
      await readOn();
      await own.asAdmin('select pg_advisory_unlock(4711)');
      await Promise.all([slow, next]);
      await readOn();
      expect(got).toEqual([1, 2]);
    } finally {
      await reader.close();
      await own.close();
    }
  });

  it('takes partitions in one order, so that commands over the same ones never deadlock', async () => {
    const tenantId = anId();
    const [{ deadlocks: before } = { deadlocks: 0 }] = await database.asAdmin<{ deadlocks: number }>(DEADLOCKS);
    const orders = Array.from({ length: 24 }, (_, n) => (n % 2 === 0 ? services : [...services].reverse()));
    const answers = await Promise.all(orders.map((order) => announceAll(tenantId, order)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const [{ deadlocks: after } = { deadlocks: 0 }] = await database.asAdmin<{ deadlocks: number }>(DEADLOCKS);
    expect(after).toBe(before);
  });

  const evidence = { kind: 'DailyNote', id: anId(), happenedAt: '2026-03-02T09:00:00.000Z', recordedAt: '2026-03-02T09:00:00.000Z' };
  it.each([
    ['lacks a fact', { ...identifiedChangeProposedV1.example, dueAt: undefined }],
    ['has a fact of another type', { ...identifiedChangeProposedV1.example, highRisk: 'no' }],
    ['has a sentence for a code', { ...identifiedChangeProposedV1.example, code: 'fell in the kitchen' }],
    ['has more than its contract', { ...identifiedChangeProposedV1.example, name: 'Ada' }],
    ['has more in one of its parts', { ...identifiedChangeProposedV1.example, evidence: [evidence, { ...evidence, text: 'She fell' }] }],
  ])('takes no event that %s: the command fails and nothing is written', async (_what, data) => {
    const scope = aScope(database);
    await expect(
      command(scope, { mutation: 'x', idempotencyKey: anId(), input: {} }, async (tx) => {
        const row = aLeaflet(tx);
        await tx.insert(leaflets, row);
        announceLeaflet(tx, row);
        tx.announce(identifiedChangeProposedV1, row, data as never);
        return ok({});
      }),
    ).rejects.toThrow(UnfitEvent);
    expect(await leftBehind(database, scope.caller.tenantId)).toMatchObject({ leaflets: 0, events: 0, kept: 0 });
  });

  it('takes no event of a consumer that does not fit: what the consumer wrote is undone with it', async () => {
    const tenantId = anId();
    await expect(
      effect(database.db, async (fx) => {
        const writer = await fx.as(tenantId, { actor: 'system:x', correlationId: '', causationId: null, traceparent: null }, 'machine');
        const row = aLeaflet(writer);
        await writer.insert(leaflets, row);
        announceLeaflet(writer, row);
        writer.announce(personRegisteredV1, row, { ...personRegisteredV1.example, name: 'Ada' } as never);
      }),
    ).rejects.toThrow(UnfitEvent);
    expect(await leftBehind(database, tenantId)).toMatchObject({ leaflets: 0, events: 0 });
  });
});

const DEADLOCKS = `select deadlocks::int from pg_stat_database where datname = current_database()`;

describe('a consumer’s transaction', () => {
  const origin = { actor: 'system:x', correlationId: '', causationId: null, traceparent: null };

  it('writes for several tenants, each its own rows and events only', async () => {
    const [a, b] = [anId(), anId()];
    await effect(database.db, async (fx) => {
      for (const tenantId of [a, b]) {
        const writer = await fx.as(tenantId, origin, 'machine');
        const row = aLeaflet(writer);
        await writer.insert(leaflets, row);
        announceLeaflet(writer, row);
      }
    });
    for (const tenantId of [a, b]) expect(await leftBehind(database, tenantId)).toMatchObject({ leaflets: 1, events: 1 });
  });

  it('can not write for the tenant that it was before', async () => {
    const tenantId = anId();
    await expect(
      effect(database.db, async (fx) => {
        const writer = await fx.as(tenantId, origin, 'machine');
        await fx.as(anId(), origin, 'machine');
        await writer.insert(leaflets, aLeaflet(writer));
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('with a swallowed fault does not commit: `commit` answers with a rollback and no error', async () => {
    const tenantId = anId();
    await expect(
      effect(database.db, async (fx) => {
        const writer = await fx.as(tenantId, origin, 'machine');
        await writer.insert(leaflets, aLeaflet(writer));
        await writer.query('select 1 / 0').catch(() => undefined);
      }),
    ).rejects.toThrow('the transaction was rolled back');
    expect(await leftBehind(database, tenantId)).toMatchObject({ leaflets: 0 });
  });

  it('undoes an attempt that failed, its events too, and goes on', async () => {
    const tenantId = anId();
    const fault = await effect(database.db, async (fx) => {
      const writer = await fx.as(tenantId, origin, 'machine');
      const failed = await fx.attempt(async () => {
        const row = aLeaflet(writer);
        await writer.insert(leaflets, row);
        announceLeaflet(writer, row);
        await writer.query('select 1 / 0');
      });
      const none = await fx.attempt(async () => {
        const row = aLeaflet(writer, { title: 'Kept' });
        await writer.insert(leaflets, row);
        announceLeaflet(writer, row);
      });
      expect(none).toBeNull();
      return failed;
    });
    expect(fault).toMatchObject({ code: '22012' });
    expect(await leftBehind(database, tenantId)).toMatchObject({ leaflets: 1, events: 1 });
  });
});

describe('a cited record that is not known yet', () => {
  const known = (tenantId: string, id: string, state = 'MADE') =>
    database.asAdmin(
      `insert into known_record (tenant_id, kind, id, happened_at, recorded_at, version, state, facts) values ($1, 'Person', $2, now(), now(), 1, $3, '{}')
       on conflict (tenant_id, kind, id) do update set state = excluded.state`,
      [tenantId, id, state],
    );
  const cites = (id: string) => [{ kind: 'Person', id, field: 'personId' }];

  it('is waited for, with no connection held', async () => {
    const own = await leafletDatabase({ poolSize: 1 });
    try {
      const scope = aScope(own);
      const id = anId();
      const waiting = printLeaflet({ ...scope, patienceMs: () => 30_000 }, {}, { cites: cites(id) });
      expect((await printLeaflet(scope)).ok).toBe(true); // the only connection is free
      await own.asAdmin(
        `insert into known_record (tenant_id, kind, id, happened_at, recorded_at, version, state, facts) values ($1, 'Person', $2, now(), now(), 1, 'MADE', '{}')`,
        [scope.caller.tenantId, id],
      );
      expect((await waiting).ok).toBe(true);
    } finally {
      await own.close();
    }
  });

  it('is refused by its field after two seconds, and so is one of another tenant, of another kind, or retracted', async () => {
    const scope = aScope(database);
    const sent = { mutation: 'printLeaflet', idempotencyKey: anId() };
    const [foreign, retracted] = [anId(), anId()];
    await known(anId(), foreign);
    await known(scope.caller.tenantId, retracted, 'RETRACTED');
    const refused = { ok: false, error: [{ code: 'RECORD_NOT_KNOWN', field: 'personId', rule: 'R28' }] };
    expect(await printLeaflet(scope, {}, { cites: cites(anId()) })).toEqual(refused);
    for (const id of [foreign, retracted])
      expect(await awaitKnown(database.db, scope, cites(id), sent, 30)).toMatchObject({ id, field: 'personId' });
    const here = anId();
    await known(scope.caller.tenantId, here);
    expect(await awaitKnown(database.db, scope, [{ kind: 'DailyNote', id: here, field: 'noteId' }], sent, 30)).toMatchObject({
      field: 'noteId',
    });
    expect(await awaitKnown(database.db, scope, cites(here), sent, 30)).toBeNull();
    expect(await leftBehind(database, scope.caller.tenantId)).toMatchObject({ leaflets: 0, refused: 1 });
  });
});

describe('a connection that the database cuts', () => {
  it('while a command uses it fails that command alone, and the next is served', async () => {
    const own = await leafletDatabase({ poolSize: 1 });
    try {
      const scope = aScope(own);
      await expect(
        command(scope, { mutation: 'cut', idempotencyKey: anId(), input: {} }, async (tx) => {
          await tx.insert(leaflets, aLeaflet(tx));
          const [{ pid } = { pid: 0 }] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
          await own.asAdmin('select pg_terminate_backend($1)', [pid]);
          await tx.query('select pg_sleep(1)');
          return ok({});
        }),
      ).rejects.toThrow();
      expect((await printLeaflet(scope)).ok).toBe(true);
      expect(await leftBehind(own, scope.caller.tenantId)).toMatchObject({ leaflets: 1, kept: 1 });
    } finally {
      await own.close();
    }
  });
});
