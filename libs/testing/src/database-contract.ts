import { catalogueFaults, columnDrift } from './catalogue';
import { testDatabase, type TestDatabase } from './database';
import { listsWithoutIndex } from './lists';
import { rowsSeen } from './tenancy';
import { importedTwice, uniqueIn } from './unique';

interface AppDatabase {
  /** As its database and its login are named. */
  readonly domain: string;
  readonly migrations: Parameters<typeof testDatabase>[1];
  readonly tables: readonly { readonly name: string; readonly schema: unknown }[];
  /** Where its repositories are. */
  readonly folder: string;
  /** What it keeps once only beside primary keys and keys of import, written down by hand. */
  readonly unique: readonly string[];
}

/** What holds of the database of every app, once its migrations have run. */
export function describeDatabase({ domain, migrations, tables, folder, unique }: AppDatabase): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(domain, migrations);
  });
  afterAll(() => database.close());

  test('every table with tenant data is protected, marked and buried as it must be', async () => {
    expect(await catalogueFaults(database, domain)).toEqual([]);
  });

  test('every list is found by an index of its own', async () => {
    expect(await listsWithoutIndex(database, folder)).toEqual([]);
  });

  test('what may be there once only is kept so', async () => {
    expect(await importedTwice(database)).toEqual([]);
    expect(await uniqueIn(database)).toEqual(unique);
  });

  test('the mapping has the columns of the migrated tables, in their types', async () => {
    expect(await columnDrift(database, tables as Parameters<typeof columnDrift>[1])).toEqual([]);
  });

  test.each(tables.map(({ name }) => name))('%s: another tenant reads nothing, and without a tenant nobody does', async (name) => {
    expect(await rowsSeen(database, name)).toEqual([1, 0, 0]);
  });
}
