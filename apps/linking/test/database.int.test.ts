import { join } from 'node:path';
import {
  catalogueFaults,
  columnDrift,
  importedTwice,
  listsWithoutIndex,
  rowsSeen,
  testDatabase,
  uniqueIn,
  type TestDatabase,
} from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
}, 60_000);
afterAll(() => database.close());

test('every table with tenant data is protected, marked and buried as it must be', async () => {
  expect(await catalogueFaults(database, 'linking')).toEqual([]);
});

test('every list is found by an index of its own', async () => {
  expect(await listsWithoutIndex(database, join(__dirname, '../src'))).toEqual([]);
});

test('what may be there once only is kept so', async () => {
  expect(await importedTwice(database)).toEqual([]);
  expect(await uniqueIn(database)).toEqual(['dead_letter: (consumer, event_id)', 'measure_point: (tenant_id, service_id, measure, month)']);
});

test('the mapping has the columns of the migrated tables, in their types', async () => {
  expect(await columnDrift(database, tables as never)).toEqual([]);
});

test.each(tables.map(({ name }) => name))('%s: another tenant reads nothing, and without a tenant nobody does', async (name) => {
  expect(await rowsSeen(database, name)).toEqual([1, 0, 0]);
});
