import type { Caller, Role } from '@causeway/access';
import { aCaller, anId } from './callers';
import { testGraph, type TestGraph } from './graph';
import { plant } from './plant';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}
interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const AT = '2026-03-09T08:00:00.000Z';

/** How a subgraph's list of a service's records is read, whatever else the table holds: the scans of tables and the sorts, each once. */
export async function scansOfList(
  parts: Parameters<typeof testGraph>[0],
  table: string,
  list: string,
  role: Role = 'REGISTERED_MANAGER',
): Promise<string[]> {
  const graph = await testGraph(parts);
  try {
    const serviceId = anId();
    const caller = aCaller(role, { tenantId: anId(), services: [serviceId], staffMemberId: anId() });
    const plans = await plansOf(graph, table, caller, `{ ${list}(serviceId: "${serviceId}", first: 10) { edges { node { id } } } }`);
    return [...new Set(plans.filter((node) => /(Index|Heap|Seq).* Scan|Sort/.test(node)))];
  } finally {
    await graph.close();
  }
}

/**
 * By which nodes PostgreSQL runs the selects that an operation sends as a caller, as the app's own login and under its
 * policies, with a few thousand rows of other services in the table. Each node is named with its index, where it has one.
 */
async function plansOf(graph: TestGraph, table: string, caller: Caller, document: string): Promise<string[]> {
  const { database } = graph;
  const id = await plant(database, table, { tenant_id: caller.tenantId, service_id: anId(), version: 1 });
  await database.asAdmin(
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'service_id', gen_random_uuid()))).*
       from ${table} t, generate_series(1, 3000) where t.id = $1`,
    [id],
  );
  await database.asAdmin(`analyze ${table}`);
  const sent: Sent[] = [];
  const keep = (first: unknown): void => {
    const { text, values } = first as Partial<Sent>;
    if (text?.trimStart().startsWith('select') && text.includes(` ${table} `)) sent.push({ text, values: values ?? [] });
  };
  database.db.pool.on('acquire', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    (client as { query: unknown }).query = (...args: unknown[]) => {
      keep(args[0]);
      return query(...args);
    };
  });
  await graph.run(caller, AT, document);
  const client = await database.another();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant', $1, true)`, [caller.tenantId]);
    const plans: PlanNode[] = [];
    for (const { text, values } of [...sent]) {
      const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>(`explain (format json) ${text}`, [...values]);
      if (rows[0]) plans.push(...nodesOf(rows[0]['QUERY PLAN'][0].Plan));
    }
    return plans.map((node) => [node['Node Type'], ...(node['Index Name'] ? [node['Index Name']] : [])].join(' '));
  } finally {
    await client.query('rollback');
    client.release();
  }
}
