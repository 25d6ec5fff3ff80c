import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { troubledRota } from './concern-worlds';
import { deliver } from './delivering';
import { inHighAgencyByOracle } from './high-agency-oracle';
import { delivered, ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

test('incidents in shifts with much agency staff are warned of as by the oracle, whatever was told in whatever order', async () => {
  let fired = 0;
  await fc.assert(
    fc.asyncProperty(
      troubledRota.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      async ([told, batches]) => {
        const tenant = anId();
        for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
        const rows = await database.asAdmin<{ line: string }>(
          `select (because->0->>'id') || ' ' || (because->1->>'id') as line from early_warning where tenant_id = $1 and rule = 'INCIDENT_IN_HIGH_AGENCY_SHIFT' and state = 'STANDING'`,
          [tenant],
        );
        expect(rows.map(({ line }) => line).sort()).toEqual(inHighAgencyByOracle(ofTenant(told, tenant)).map((pair) => pair.join(' ')));
        fired += rows.length;
      },
    ),
    { numRuns: 40, seed: 7 },
  );
  expect(fired).toBeGreaterThan(5);
});
