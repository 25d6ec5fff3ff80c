import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { concernLinksByOracle } from './concern-oracle';
import { troubledRota } from './concern-worlds';
import { deliver } from './delivering';
import { standing, type Told } from './oracle';
import { delivered, ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
}, 60_000);
afterAll(() => database.close());

const MINUTE = 60_000;
const ms = (iso: string): number => Date.parse(iso);

/** Minute by minute: which incidents happened in a unit of which agency workers were there for three tenths of all the time worked. */
function byOracle(told: readonly Told[]): string[] {
  const facts = standing(told);
  const one = (kind: string, id: string): Told => facts.find((fact) => fact.kind === kind && fact.id === id) as Told;
  return concernLinksByOracle(told)
    .filter((link) => link.rule === 'CONCERN_TO_SHIFT' && facts.some((fact) => fact.kind === 'Incident' && fact.id === link.changeId))
    .flatMap((link) => {
      const shift = one('Shift', link.id);
      const works = facts.filter((fact) => fact.kind === 'Assignment' && fact.data['shiftId'] === shift.id);
      const workers = [...new Set(works.map((work) => work.data['staffMemberId'] as string))];
      let [all, agency] = [0, 0];
      for (const worker of workers) {
        const own = works.filter((work) => work.data['staffMemberId'] === worker);
        const met = own.filter(
          (work) =>
            Math.min(ms(work.data['endsAt']), ms(shift.data['endsAt'])) > Math.max(ms(work.data['startsAt']), ms(shift.data['startsAt'])),
        );
        let minutes = 0;
        for (let at = ms(shift.data['startsAt']); at < ms(shift.data['endsAt']); at += MINUTE)
          if (own.some((work) => ms(work.data['startsAt']) <= at && at < ms(work.data['endsAt']))) minutes += 1;
        all += minutes;
        agency += met.some((work) => work.data['agency']) ? minutes : 0;
      }
      return all > 0 && agency / all >= 0.3 ? [`${link.changeId} ${shift.id}`] : [];
    })
    .sort();
}

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
        expect(rows.map(({ line }) => line).sort()).toEqual(byOracle(ofTenant(told, tenant)));
        fired += rows.length;
      },
    ),
    { numRuns: 60, seed: 7 },
  );
  expect(fired).toBeGreaterThan(10);
}, 120_000);
