import { Client } from 'pg';

/** One statement over a connection of its own, and its rows. `database` stands in for the one that the URL names. */
export async function rowsOf<Row extends object>(
  url: string,
  database: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const target = new URL(url);
  target.pathname = `/${database}`;
  const client = new Client({ connectionString: target.toString() });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
