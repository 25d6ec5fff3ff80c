import { anId, aCaller, aScope, leafletDatabase, printLeaflet, type TestDatabase } from '@causeway/testing';
import { removeTenant } from './abandoned';

let database: TestDatabase;
beforeAll(async () => void (database = await leafletDatabase()));
afterAll(() => database.close());

/** How many rows each table has of a tenant. */
async function rowsOf(tenantId: string): Promise<Readonly<Record<string, number>>> {
  const tables = await database.asAdmin<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
  );
  const counted = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await database.asAdmin<{ n: number }>(`select count(*)::int as n from ${name} where tenant_id = $1`, [tenantId]);
      return [name, row?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counted.filter(([, n]) => n > 0));
}

describe('a tenant whose first load was cut short', () => {
  it('is removed with its records, its events, its trail and what was kept of it, and no other is', async () => {
    const [half, other] = [anId(), anId()];
    for (const tenantId of [half, other]) {
      const scope = aScope(database, aCaller('REGISTERED_MANAGER', { tenantId }));
      expect(await printLeaflet(scope)).toMatchObject({ ok: true });
      await database.asAdmin(`insert into audit_seal (tenant_id, number, up_to, entries, mac) values ($1, 1, now(), '[]', '')`, [tenantId]);
    }
    const before = await rowsOf(other);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['audit_entry', 'audit_seal', 'kept_result', 'leaflet', 'outbox']));
    expect(await rowsOf(half)).toEqual(before);
    await removeTenant(database.urls.owner, half);
    expect(await rowsOf(half)).toEqual({});
    expect(await rowsOf(other)).toEqual(before);
  });

  it('is none without an id', async () => {
    await expect(removeTenant(database.urls.owner, `' or true`)).rejects.toThrow('no tenant');
  });
});
