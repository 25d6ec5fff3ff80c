import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { consumeFacts } from '../src/links/consumers';
import { anIncident, aShift } from './concern-worlds';
import { deliver } from './delivering';
import { planned, type PlanNode } from './planned';

// A database of its own, so that `analyze` samples every row, and PostgreSQL plans alike in every run.
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

test('what is read to link concerns does not grow with the history of their service', async () => {
  const tenantId = anId();
  const serviceId = anId();
  const at = `'2023-01-01T00:00:00Z'::timestamptz + n * interval '8 hours'`;
  const iso = (hours: string): string => `to_char((${at} + interval '${hours}') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  for (const [kind, facts] of [
    [
      'Shift',
      `jsonb_build_object('kind', 'SHIFT', 'startsAt', ${iso('0 hours')}, 'endsAt', ${iso('8 hours')}, 'plannedStaff', 1, 'peopleIds', '[]'::jsonb)`,
    ],
    ['Incident', `jsonb_build_object('personId', gen_random_uuid(), 'kind', 'FALL')`],
  ])
    await database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       select $1, $2, gen_random_uuid(), $3, gen_random_uuid(), ${at}, ${at}, 1, 'MADE', ${facts} from generate_series(1, 10000) as n`,
      [tenantId, kind, serviceId],
    );
  await database.asAdmin('analyze');
  const told = Array.from({ length: 20 }, (_, n) => [
    { ...aShift(0, `2025-03-${10 + n}T08:00:00.000Z`, `2025-03-${10 + n}T16:00:00.000Z`), id: anId(), serviceId },
    { ...anIncident(`2025-03-${10 + n}T09:00:00.000Z`, {}, anId()), id: anId(), serviceId },
  ]).flat();
  const nodes: PlanNode[] = [];
  await deliver(database, tenantId, told, undefined, async (tx, events) =>
    consumeFacts(await planned(tx, nodes, 'analyze, format json'), events),
  );
  const read = (node: PlanNode): number =>
    (node['Actual Loops'] ?? 0) *
    ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0));
  // Of the history of 10,000 shifts and incidents: those of four weeks around each incident, and the shifts in which they happened.
  expect(nodes.filter((node) => node['Relation Name'] === 'known_record' && read(node) >= 2_000)).toEqual([]);
});
