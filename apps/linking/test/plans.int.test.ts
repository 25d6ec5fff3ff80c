import type { Handler } from '@causeway/messaging';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { consumeFacts } from '../src/links/consumers';
import { deliver } from './delivering';
import { changeAndVersion } from './halves';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
}, 60_000);
afterAll(() => database.close());

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** A consumer that also asks by which nodes PostgreSQL would run each query: without an index only if none serves. */
const planning =
  (nodes: PlanNode[]): Handler =>
  async (tx, events) => {
    const query = tx.query.bind(tx);
    await query('set local enable_seqscan = off');
    tx.query = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
      if (text.trimStart().startsWith('select')) {
        const [row] = await query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>(`explain (format json) ${text}`, values);
        if (row) nodes.push(...nodesOf(row['QUERY PLAN'][0].Plan));
      }
      return query<R>(text, values);
    };
    await consumeFacts(tx, events);
  };

/** So many facts of others that no index but the right one serves. */
async function others(tenantId: string, serviceId: string): Promise<void> {
  for (const [kind, facts] of [
    ['Assignment', `jsonb_build_object('startsAt', '2026-06-01T08:00:00.000Z', 'peopleIds', '[]'::jsonb)`],
    ['PlanOwnership', `jsonb_build_object('ownerId', gen_random_uuid(), 'startsOn', '2026-06-01')`],
    ['IdentifiedChange', `'{"identifiedAt": "2026-06-01T08:00:00.000Z"}'::jsonb`],
    ['Handover', `'{"peopleIds": []}'::jsonb`],
  ])
    await database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       select $1, $2, gen_random_uuid(), $3, gen_random_uuid(), '2026-06-01', '2026-06-01', 1, 'MADE', ${facts} from generate_series(1, 2000)`,
      [tenantId, kind, serviceId],
    );
  for (const [table, other] of [
    ['change_basis', 'change_id'],
    ['warning_record', 'warning_id'],
  ])
    await database.asAdmin(
      `insert into ${table} (tenant_id, record_id, ${other}) select $1, gen_random_uuid(), gen_random_uuid() from generate_series(1, 2000)`,
      [tenantId],
    );
  await database.asAdmin(
    `insert into link (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, rule, rule_version, from_kind, from_key_id, person_id, ends, holds)
     select gen_random_uuid(), $1, $2, 1, now(), now(), now(), 'CHANGE_TO_OWNER', 1, 'IDENTIFIED_CHANGE', gen_random_uuid(), gen_random_uuid(), '[]', true from generate_series(1, 2000)`,
    [tenantId, serviceId],
  );
  await database.asAdmin('analyze');
}

/** The columns by which an index is searched, in every plan that uses it. */
const searched = (nodes: readonly PlanNode[], index: string): string[] =>
  nodes.filter((node) => node['Index Name'] === index).map((node) => node['Index Cond'] ?? '');

test('every search of linking’s consumer is by a column that an index holds, under row-level security', async () => {
  const tenantId = anId();
  const [change, version] = changeAndVersion([anId(), anId()]);
  const personId = change.data['personId'] as string;
  const base = { version: 1, retracted: false, happenedAt: change.happenedAt, recordedAt: change.recordedAt, serviceId: change.serviceId };
  const startsAt = '2026-07-02T08:00:00.000Z';
  const assignment = {
    ...base,
    kind: 'Assignment',
    id: anId(),
    data: { shiftId: anId(), staffMemberId: anId(), startsAt, endsAt: startsAt, agency: false, peopleIds: [] },
  };
  const ownership = {
    ...base,
    kind: 'PlanOwnership',
    id: anId(),
    data: { planId: version.data['planId'] as string, personId, ownerId: anId(), deputyId: anId(), startsOn: '2026-06-01', endsOn: null },
  };
  const complaint = { ...base, kind: 'Complaint', id: anId(), data: { personId, category: 'MEALS', notActedOn: true } };
  const told = [change, version, assignment, ownership, complaint];
  await deliver(database, tenantId, told);
  await others(tenantId, change.serviceId);
  const nodes: PlanNode[] = [];
  await deliver(database, tenantId, told, undefined, planning(nodes));

  for (const [index, column] of [
    ['known_assignment_starts', 'starts_at'],
    ['known_plan_owner', 'owner_id'],
    ['known_record_person', 'person_id'],
    ['known_record_service', 'happened_at'],
    ['change_basis_pkey', 'record_id'],
    ['warning_record_pkey', 'record_id'],
    ['link_from', 'from_key_id'],
  ] as const)
    expect([index, searched(nodes, index)]).toEqual([index, expect.arrayContaining([expect.stringContaining(column)])]);
  const scanned = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
  expect(scanned.filter((name) => name !== 'tenant_clock')).toEqual([]);
});
