import { ok, refuse, type Decision } from '@causeway/kernel';
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
import { command, ReadSession, type Scope, type Tx } from '../src';

let database: TestDatabase;
beforeAll(async () => {
  database = await leafletDatabase();
});
afterAll(() => database.close());

const one = { leaflets: 1, events: 1, kept: 1, written: 1, refused: 0 };
const scopeOf = (tenantId: string, staffMemberId = anId()): Scope =>
  aScope(database, aCaller('REGISTERED_MANAGER', { tenantId, staffMemberId }));

const retitle = (scope: Scope, id: string, version: number, title: string, meet: () => Promise<void> = async () => undefined) =>
  command(scope, { mutation: 'retitleLeaflet', idempotencyKey: anId(), input: { id, version, title } }, async (tx) => {
    const row = await tx.find(leaflets, id);
    if (!row) return refuse('NOT_FOUND', 'id');
    if (row.version !== version) return refuse('STALE', 'version');
    await meet();
    announceLeaflet(tx, await tx.update(leaflets, row, { title }));
    return ok({ id });
  });

/** Resolves for all once `n` have come. */
function meeting(n: number): () => Promise<void> {
  let arrived = 0;
  let open!: () => void;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if ((arrived += 1) === n) open();
    return all;
  };
}

describe('two commands that change one version of a record', () => {
  it('both having read it: one succeeds, the other is told that it is stale, and nothing is overwritten', async () => {
    const scope = scopeOf(anId());
    const printed = await printLeaflet(scope, { title: 'Falls' });
    const id = printed.ok ? printed.value.id : '';
    const meet = meeting(2);
    const answers = await Promise.all([retitle(scope, id, 1, 'By Ann', meet), retitle(scope, id, 1, 'By Bob', meet)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual([refuse('STALE', 'version')]);
    const [kept] = await database.asAdmin<{ title: string; version: number }>('select title, version from leaflet where id = $1', [id]);
    expect(kept).toEqual({ title: answers[0]?.ok ? 'By Ann' : 'By Bob', version: 2 });
    expect(await leftBehind(database, scope.caller.tenantId)).toEqual({ leaflets: 1, events: 2, kept: 2, written: 2, refused: 1 });
  });

  it('one after the other: the second is refused', async () => {
    const scope = scopeOf(anId());
    const printed = await printLeaflet(scope, { title: 'Falls' });
    const id = printed.ok ? printed.value.id : '';
    expect((await retitle(scope, id, 1, 'By Ann')).ok).toBe(true);
    expect(await retitle(scope, id, 1, 'By Bob')).toEqual(refuse('STALE', 'version'));
  });

  it('that lock it first wait for each other', async () => {
    const scope = scopeOf(anId());
    const printed = await printLeaflet(scope, { title: 'Falls' });
    const id = printed.ok ? printed.value.id : '';
    let inside = 0;
    const append = (letter: string) =>
      command(scope, { mutation: 'appendToTitle', idempotencyKey: anId(), input: { letter } }, async (tx) => {
        const row = await tx.lock(leaflets, id);
        if (!row) return refuse('NOT_FOUND', 'id');
        expect((inside += 1)).toBe(1);
        await tx.query('select pg_sleep(0.02)');
        await tx.update(leaflets, row, { title: row.title + letter });
        inside -= 1;
        return ok({ id });
      });
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(append));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const [kept] = await database.asAdmin<{ title: string; version: number }>('select title, version from leaflet where id = $1', [id]);
    expect([[...(kept?.title ?? '')].sort().join(''), kept?.version]).toEqual([[...'Fallsabcd'].sort().join(''), 5]);
  });

  it('that need a rule over several rows hold its key one at a time', async () => {
    const scope = scopeOf(anId());
    const printOnly = (title: string) =>
      command(
        scope,
        { mutation: 'printOnly', idempotencyKey: anId(), input: { title } },
        async (tx): Promise<Decision<{ id: string }, 'TAKEN'>> => {
          await tx.exclusively('only-leaflet');
          if ((await tx.query('select 1 from leaflet where tenant_id = $1', [tx.tenantId])).length > 0) return refuse('TAKEN', 'title');
          const row = aLeaflet(tx, { title });
          await tx.insert(leaflets, row);
          return ok({ id: row.id });
        },
      );
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(printOnly));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('undoes what was written before it, and leaves one audit row that names its codes', async () => {
    const scope = scopeOf(anId());
    const idempotencyKey = anId();
    const answer = await command(scope, { mutation: 'printLeaflet', idempotencyKey, input: {} }, async (tx) => {
      const row = aLeaflet(tx);
      await tx.insert(leaflets, row);
      announceLeaflet(tx, row);
      return refuse('TOO_LATE', 'printedOn', 'R28');
    });
    expect(answer).toEqual(refuse('TOO_LATE', 'printedOn', 'R28'));
    const { tenantId } = scope.caller;
    expect(await leftBehind(database, tenantId)).toEqual({ leaflets: 0, events: 0, kept: 0, written: 0, refused: 1 });
    expect(
      await database.asAdmin(
        'select operation, actor, kind, outcome, reason_codes, entity_ids, trace_id from audit_entry where tenant_id = $1',
        [tenantId],
      ),
    ).toEqual([
      {
        operation: 'printLeaflet',
        actor: scope.caller.subject,
        kind: 'REFUSED',
        outcome: 'REFUSED',
        reason_codes: ['TOO_LATE'],
        entity_ids: [],
        trace_id: scope.traceId,
      },
    ]);
    const tried = await printLeaflet(scope, {}, { idempotencyKey });
    expect(tried.ok).toBe(true); // a refusal does not use the key up
  });

  it('that can not be written to the trail is a fault, not an answer', async () => {
    const scope = { ...scopeOf(anId()), audit: { write: () => Promise.reject(new Error('no trail')), close: async () => undefined } };
    await expect(command(scope, { mutation: 'x', idempotencyKey: anId(), input: {} }, async () => refuse('NO'))).rejects.toThrow(
      'no trail',
    );
  });
});

describe('the audit row of a command', () => {
  it('is in its transaction, with the actor, the records and the trace', async () => {
    const scope = scopeOf(anId());
    const printed = await printLeaflet(scope);
    const id = printed.ok ? printed.value.id : '';
    const [row] = await database.asAdmin<{ xmin: string; actor: string; entity_ids: string[]; outcome: string; trace_id: string }>(
      'select xmin::text, actor, entity_ids, outcome, trace_id from audit_entry where tenant_id = $1',
      [scope.caller.tenantId],
    );
    expect(row).toMatchObject({ actor: scope.caller.subject, entity_ids: [id], outcome: 'OK', trace_id: scope.traceId });
    for (const table of ['leaflet', 'outbox', 'kept_result'])
      expect(await database.asAdmin(`select xmin::text from ${table} where tenant_id = $1`, [scope.caller.tenantId])).toEqual([
        { xmin: row?.xmin },
      ]);
  });

  it('tells the operation by the hash of its document, of what was written and of what was refused', async () => {
    const caller = aCaller('REGISTERED_MANAGER', { tenantId: anId() });
    const asked = aScope(database, caller);
    const scope = aScope(database, caller, new ReadSession(database.db, caller, asked.clock, undefined, 'a hash'));
    await printLeaflet(scope);
    await command(scope, { mutation: 'printLeaflet', idempotencyKey: anId(), input: {} }, async () => refuse('TOO_LATE'));
    const trail = await database.asAdmin('select kind, operation_hash from audit_entry where tenant_id = $1 order by kind desc', [
      caller.tenantId,
    ]);
    expect(trail).toEqual([
      { kind: 'WRITE', operation_hash: 'a hash' },
      { kind: 'REFUSED', operation_hash: 'a hash' },
    ]);
  });

  it('says both who brought a record in and whom that machine names as the one who did it', async () => {
    const machine = aCaller('INTEGRATION', { tenantId: anId() });
    const authorId = anId();
    await command(aScope(database, machine), { mutation: 'recordNote', idempotencyKey: anId(), input: { authorId } }, async () =>
      ok({ id: '' }),
    );
    const trail = 'select actor, staff_member_id, named_doer_id, kind from audit_entry where tenant_id = $1';
    expect(await database.asAdmin(trail, [machine.tenantId])).toEqual([
      { actor: machine.subject, staff_member_id: null, named_doer_id: authorId, kind: 'WRITE' },
    ]);
  });

  it('missing, nothing is committed', async () => {
    const own = await leafletDatabase();
    try {
      await own.asAdmin(`alter table audit_entry add constraint full_disk check (operation <> 'printLeaflet')`);
      const scope = aScope(own);
      await expect(printLeaflet(scope)).rejects.toMatchObject({ name: 'DatabaseFault', code: '23514', constraint: 'full_disk' });
      expect(await leftBehind(own, scope.caller.tenantId)).toEqual({ leaflets: 0, events: 0, kept: 0, written: 0, refused: 0 });
    } finally {
      await own.close();
    }
  });
});

describe('a fault of the database', () => {
  const failing = (scope: Scope, fn: (tx: Tx) => Promise<unknown>) =>
    command(scope, { mutation: 'fails', idempotencyKey: anId(), input: {} }, async (tx) => {
      await fn(tx);
      return ok({ id: anId() });
    });
  const raise = (code: string): string => `do $$ begin raise exception 'Ada fell' using errcode = '${code}'; end $$`;

  it.each(['40001', '40P01'])('%s is tried again, and given up after three attempts', async (code) => {
    const scope = scopeOf(anId());
    let attempts = 0;
    const answer = await failing(scope, async (tx) => {
      await tx.insert(leaflets, aLeaflet(tx));
      if ((attempts += 1) < 3) await tx.query(raise(code));
    });
    expect([answer.ok, attempts]).toEqual([true, 3]);
    expect(await leftBehind(database, scope.caller.tenantId)).toMatchObject({ leaflets: 1, kept: 1, written: 1 });

    attempts = 0;
    await expect(
      failing(scope, async (tx) => {
        attempts += 1;
        await tx.query(raise(code));
      }),
    ).rejects.toMatchObject({ code });
    expect(attempts).toBe(3);
  });

  it('of a real deadlock is settled by trying again', async () => {
    const scope = scopeOf(anId());
    const meet = [meeting(2), meeting(2)];
    let attempts = 0;
    const lockBoth = (first: string, second: string) =>
      failing(scope, async (tx) => {
        attempts += 1;
        await tx.exclusively(first);
        if (attempts <= 2) await meet[0]?.();
        await tx.exclusively(second);
      });
    const answers = await Promise.all([lockBoth('a', 'b'), lockBoth('b', 'a')]);
    expect([answers.map((answer) => answer.ok), attempts]).toEqual([[true, true], 3]);
  });

  it('of another kind is not tried again', async () => {
    let attempts = 0;
    await expect(
      failing(scopeOf(anId()), async (tx) => {
        attempts += 1;
        await tx.query(raise('55000'));
      }),
    ).rejects.toMatchObject({ code: '55000' });
    expect(attempts).toBe(1);
  });

  it('that the code swallows does not commit: PostgreSQL answers `commit` with a rollback and no error', async () => {
    const scope = scopeOf(anId());
    await expect(
      failing(scope, async (tx) => {
        await tx.insert(leaflets, aLeaflet(tx));
        await tx.query('select 1 / 0').catch(() => undefined);
      }),
    ).rejects.toThrow();
    expect(await leftBehind(database, scope.caller.tenantId)).toEqual({ leaflets: 0, events: 0, kept: 0, written: 0, refused: 0 });
  });

  it('leaves the time of a demonstration to be kept by the next command, though it be sent at the same time', async () => {
    const now = new Date('2026-03-02T09:00:00Z');
    const scope = { ...scopeOf(anId()), clock: { now: () => now, today: () => '2026-03-02', demonstration: true } };
    await expect(failing(scope, (tx) => tx.query('select 1 / 0').catch(() => undefined))).rejects.toThrow();
    const kept = () => database.asAdmin('select latest from tenant_clock where tenant_id = $1', [scope.caller.tenantId]);
    expect(await kept()).toEqual([]);
    await printLeaflet(scope);
    expect(await kept()).toEqual([{ latest: now }]);
  });

  it('tells code and constraint, and no value of a row or a parameter', async () => {
    const scope = scopeOf(anId());
    await printLeaflet(scope, { title: 'Ada Lovelace fell' });
    const fault = await printLeaflet(scope, { title: 'Ada Lovelace fell' }).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      name: 'DatabaseFault',
      code: '23505',
      constraint: 'leaflet_title',
      message: 'database error 23505 on leaflet_title',
    });
    expect(JSON.stringify({ ...(fault as object), message: (fault as Error).message, stack: (fault as Error).stack })).not.toContain('Ada');
    expect((fault as Error).cause).toBeUndefined();
  });

  it('leaves the connection fit for the next', async () => {
    const own = await leafletDatabase({ poolSize: 1 });
    try {
      const scope = aScope(own);
      await expect(failing(scope, (tx) => tx.query('select 1 / 0'))).rejects.toMatchObject({ code: '22012' });
      expect((await printLeaflet(scope)).ok).toBe(true);
      expect(await leftBehind(own, scope.caller.tenantId)).toEqual(one);
    } finally {
      await own.close();
    }
  });

  it('ends the transaction for good: what still runs can not write into the next one', async () => {
    const own = await leafletDatabase({ poolSize: 1 });
    try {
      const scope = aScope(own);
      let late: Promise<unknown> = Promise.resolve();
      let go!: () => void;
      const wait = new Promise<void>((resolve) => (go = resolve));
      await expect(
        failing(scope, async (tx) => {
          late = wait.then(() => tx.insert(leaflets, aLeaflet(tx, { title: 'Too late' })));
          throw new Error('first');
        }),
      ).rejects.toThrow('first');
      const next = failing(scope, async (tx) => {
        await tx.insert(leaflets, aLeaflet(tx, { title: 'In time' }));
        go();
        await late.catch(() => undefined);
      });
      expect((await next).ok).toBe(true);
      await expect(late).rejects.toThrow('the transaction has ended');
      expect(await own.asAdmin('select title from leaflet')).toEqual([{ title: 'In time' }]);
    } finally {
      await own.close();
    }
  });
});
