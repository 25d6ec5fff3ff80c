import { anId } from './callers';
import type { TestDatabase } from './database';
import { plant } from './plant';

/** How many rows of a table an app's login sees that holds one row: as its tenant, as another tenant, and as nobody. */
export async function rowsSeen(database: TestDatabase, table: string): Promise<[own: number, others: number, nobodys: number]> {
  const tenant = anId();
  await plant(database, table, { tenant_id: tenant });
  const seen = async (as: string | null): Promise<number> => {
    const client = await database.db.pool.connect();
    try {
      await client.query('begin');
      if (as) await client.query("select set_config('app.tenant', $1, true)", [as]);
      return (await client.query(`select 1 from ${table}`)).rowCount ?? 0;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  return [await seen(tenant), await seen(anId()), await seen(null)];
}
