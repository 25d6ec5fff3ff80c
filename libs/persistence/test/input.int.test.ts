import { idOf, refuse } from '@causeway/kernel';
import { aCaller, anId, aScope, leafletDatabase, leftBehind, printLeaflet, type TestDatabase } from '@causeway/testing';
import type { Scope } from '../src';

let database: TestDatabase;
beforeAll(async () => {
  database = await leafletDatabase();
});
afterAll(() => database.close());

const one = { leaflets: 1, events: 1, kept: 1, written: 1, refused: 0 };
const scopeOf = (tenantId: string, staffMemberId = anId()): Scope =>
  aScope(database, aCaller('REGISTERED_MANAGER', { tenantId, staffMemberId }));

describe('a text with a NUL in it', () => {
  it.each([
    ['title', { title: 'a\u0000b' }],
    ['people', { title: 'Falls', people: [{ name: 'a\u0000' }] }],
  ])('is refused by the name of its field, and leaves nothing: %s', async (field, input) => {
    const scope = scopeOf(anId());
    await expect(printLeaflet(scope, { title: 'Falls' }, { input })).rejects.toMatchObject({ name: 'WrongArgument', field });
    expect(await leftBehind(database, scope.caller.tenantId)).toEqual({ leaflets: 0, events: 0, kept: 0, written: 0, refused: 0 });
  });
});

describe('the same idempotency key', () => {
  it('with the same input answers with the first result and has no second effect', async () => {
    const scope = scopeOf(anId());
    const idempotencyKey = anId();
    const first = await printLeaflet(scope, { title: 'Falls' }, { idempotencyKey });
    const second = await printLeaflet(scope, { title: 'Falls' }, { idempotencyKey });
    expect(first).toEqual({ ok: true, value: { id: expect.any(String) } });
    expect(second).toEqual(first);
    expect(await leftBehind(database, scope.caller.tenantId)).toEqual(one);
  });

  it('takes an input for the same whatever the order of its fields, and absent for undefined', async () => {
    const scope = scopeOf(anId());
    const idempotencyKey = anId();
    const at = new Date('2026-03-02T09:00:00Z');
    const inputs = [
      { a: 1, b: { c: [at], d: null } },
      { b: { d: null, c: [new Date(at)] }, a: 1, e: undefined },
    ];
    const [first, second] = [
      await printLeaflet(scope, { title: 'One' }, { idempotencyKey, input: inputs[0] ?? {} }),
      await printLeaflet(scope, { title: 'Two' }, { idempotencyKey, input: inputs[1] ?? {} }),
    ];
    expect(second).toEqual(first);
  });

  it('with another input is refused, and leaves only that refusal', async () => {
    const scope = scopeOf(anId());
    const idempotencyKey = anId();
    await printLeaflet(scope, { title: 'Falls' }, { idempotencyKey });
    expect(await printLeaflet(scope, { title: 'Choking' }, { idempotencyKey })).toEqual(refuse('KEY_REUSED', 'idempotencyKey'));
    expect(await leftBehind(database, scope.caller.tenantId)).toEqual({ ...one, refused: 1 });
  });

  it('by another person is refused: nobody is answered with what another did', async () => {
    const tenantId = anId();
    const idempotencyKey = anId();
    await printLeaflet(scopeOf(tenantId), { title: 'Falls' }, { idempotencyKey });
    expect(await printLeaflet(scopeOf(tenantId), { title: 'Falls' }, { idempotencyKey })).toEqual(refuse('KEY_REUSED', 'idempotencyKey'));
    expect(await leftBehind(database, tenantId)).toEqual({ ...one, refused: 1 });
  });

  it('of an import is the same row, whichever client sends it', async () => {
    const tenantId = anId();
    const idempotencyKey = idOf('import', tenantId);
    const client = (subject: string): Scope => aScope(database, { ...aCaller('INTEGRATION', { tenantId }), subject });
    const first = await printLeaflet(client('a client'), { title: 'Falls' }, { idempotencyKey });
    expect(first.ok).toBe(true);
    expect(await printLeaflet(client('the next client'), { title: 'Falls' }, { idempotencyKey })).toEqual(first);
    expect(await printLeaflet(client('the next client'), { title: 'Choking' }, { idempotencyKey })).toEqual(
      refuse('KEY_REUSED', 'idempotencyKey'),
    );
    expect(await leftBehind(database, tenantId)).toEqual({ ...one, refused: 1 });
  });

  it('of an import can not be taken beforehand by whoever may not import', async () => {
    const scope = scopeOf(anId());
    const printed = printLeaflet(scope, { title: 'Falls' }, { idempotencyKey: idOf('import', 'dailyNote', 'care', 'N1') });
    await expect(printed).rejects.toMatchObject({ name: 'WrongArgument', field: 'idempotencyKey' });
    expect(await leftBehind(database, scope.caller.tenantId)).toEqual({ leaflets: 0, events: 0, kept: 0, written: 0, refused: 0 });
  });

  it('three at once has one effect and one answer', async () => {
    for (let n = 0; n < 10; n += 1) {
      const scope = scopeOf(anId());
      const idempotencyKey = anId();
      const print = () => printLeaflet(scope, { title: 'Falls' }, { idempotencyKey });
      const answers = await Promise.all([print(), print(), print()]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.ok).toBe(true);
      expect(await leftBehind(database, scope.caller.tenantId)).toEqual(one);
    }
  });

  it('is another key in another mutation and in another tenant', async () => {
    const idempotencyKey = anId();
    const [scope, elsewhere] = [scopeOf(anId()), scopeOf(anId())];
    const answers = [
      await printLeaflet(scope, { title: 'One' }, { idempotencyKey }),
      await printLeaflet(scope, { title: 'Two' }, { idempotencyKey, mutation: 'reprintLeaflet' }),
      await printLeaflet(elsewhere, { title: 'One' }, { idempotencyKey }),
    ];
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
  });
});
