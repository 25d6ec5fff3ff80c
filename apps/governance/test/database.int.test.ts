import { anId, catalogueFaults, columnDrift, testDatabase, type TestDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('governance', migrations);
}, 60_000);
afterAll(() => database.close());

test('every table with tenant data is protected, marked and buried as it must be', async () => {
  expect(await catalogueFaults(database, 'governance')).toEqual([]);
});

test('the mapping and the migrated tables agree', async () => {
  expect(await columnDrift(database, tables as never)).toEqual([]);
});

test.each(tables.map((table) => [table.name, table] as const))(
  '%s: another tenant reads nothing, and without a tenant nobody does',
  async (name) => {
    const columns = await database.asAdmin<{ column_name: string; udt_name: string; is_nullable: string; column_default: string | null }>(
      "select column_name, udt_name, is_nullable, column_default from information_schema.columns where table_name = $1 and is_nullable = 'NO' and column_default is null",
      [name],
    );
    const [check] = await database.asAdmin<{ values: Record<string, string> | null }>(
      `select jsonb_object_agg(a.attname, substring(pg_get_constraintdef(k.oid) from $$'([A-Z0-9_]+)'$$)) as values from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.conrelid = $1::regclass and k.contype = 'c' and array_length(k.conkey, 1) = 1`,
      [name],
    );
    const tenant = anId();
    const value = (column: string, type: string): string =>
      column === 'tenant_id'
        ? `'${tenant}'`
        : check?.values?.[column]
          ? `'${check.values[column]}'`
          : ({
              uuid: 'gen_random_uuid()',
              int4: '1',
              timestamptz: 'now()',
              date: 'current_date',
              bool: 'false',
              jsonb: "'[]'",
              text: "'X'",
              float8: '0.5',
            }[type] ?? "'{}'");
    await database.asAdmin(
      `insert into ${name} (${columns.map((c) => c.column_name).join(', ')}) values (${columns.map((c) => value(c.column_name, c.udt_name)).join(', ')})`,
    );

    const seen = async (as: string | null): Promise<number> => {
      const client = await database.db.pool.connect();
      try {
        await client.query('begin');
        if (as) await client.query("select set_config('app.tenant', $1, true)", [as]);
        const rows = await client.query(`select 1 from ${name}`);
        return rows.rowCount ?? 0;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect([await seen(tenant), await seen(anId()), await seen(null)]).toEqual([1, 0, 0]);
  },
);
