import { createRequire } from 'node:module';
import { join } from 'node:path';
import { effect, migrate, openDatabase, provisionDatabase, type Migration, type Writer } from '@causeway/persistence';
import { ROOT } from '../checks/root';
import { rowsOf } from '../postgres/rows';
import { temporaryCluster } from '../postgres/temporary-cluster';
import { factsOfGroup, PEOPLE, TENANT, type Bench } from './facts';

const AT_ONCE = 20;
const ORIGIN = { actor: 'bench', correlationId: 'bench', causationId: null, traceparent: null } as const;
const PASSWORDS = { owner: 'bench', app: 'bench', audit: 'bench', sealer: 'bench', logReader: 'bench' };

interface Sent {
  ms: number;
  times: number;
  plan: string;
}

/** Linking as it is built, over some 100,000 facts of one group: what each of its statements takes for 20 changes, and by which plan. */
export async function benchLinking(binaries: string | undefined): Promise<void> {
  const app = createRequire(join(ROOT, 'apps/linking/dist/'));
  const { migrations } = app('./migrations') as { migrations: readonly Migration[] };
  const { consumeFacts } = app('./links/consumers') as { consumeFacts: (tx: Writer, events: readonly object[]) => Promise<void> };
  const { lookAtPeople } = app('./warnings/raising') as { lookAtPeople: (tx: Writer, ids: readonly string[], now: Date) => Promise<void> };
  const temporary = await temporaryCluster(binaries);
  try {
    const urls = await provisionDatabase(temporary.cluster.adminUrl, 'bench', PASSWORDS, 'linking');
    await migrate(urls.owner, migrations);
    const admin = <Row extends object>(sql: string): Promise<Row[]> => rowsOf<Row>(temporary.cluster.adminUrl, 'bench', sql);
    for (const sql of factsOfGroup()) await admin(sql);
    const db = openDatabase({ url: urls.app, name: 'bench', poolSize: 2, statementTimeoutMs: 60_000 });
    const within = (work: (tx: Writer) => Promise<void>): Promise<void> =>
      effect(db, async (fx) => work(await fx.as(TENANT, ORIGIN, 'demonstration')));
    const told = await admin<Bench>(
      `select kind, id, service_id as "serviceId", facts from known_record where kind = 'IdentifiedChange' order by id`,
    );
    const events = told.map((one) => ({
      aggregateKind: one.kind,
      aggregateId: one.id,
      serviceId: one.serviceId,
      data: one.facts,
      clock: 'demonstration',
      receivedAt: '2026-06-01T09:00:00.000Z',
    }));
    for (let at = 0; at < events.length; at += 500) await within((tx) => consumeFacts(tx, events.slice(at, at + 500)));
    await admin('vacuum analyze');
    const [{ n }] = (await admin<{ n: number }>('select count(*)::int as n from known_record')) as [{ n: number }];
    process.stdout.write(`${n} facts, ${events.length} changes\n`);
    const assignments = await admin<Bench>(
      `select kind, id, service_id as "serviceId", facts from known_record where kind = 'Assignment' order by facts->>'startsAt' desc limit ${AT_ONCE}`,
    );
    const shifts = assignments.map((one) => ({
      aggregateKind: one.kind,
      aggregateId: one.id,
      serviceId: one.serviceId,
      data: one.facts,
      clock: 'demonstration',
      receivedAt: '2026-06-01T09:00:00.000Z',
    }));
    await report(`${AT_ONCE} changes`, within, (tx) => consumeFacts(tx, events.slice(-AT_ONCE)));
    await report(`${AT_ONCE} assignments`, within, (tx) => consumeFacts(tx, shifts));
    await report(`${AT_ONCE} people looked at again`, within, (tx) =>
      lookAtPeople(tx, PEOPLE.slice(0, AT_ONCE), new Date('2026-06-01T09:00:00.000Z')),
    );
    await db.close();
  } finally {
    await temporary.remove();
  }
}

/** Does it twice, so that everything is warm, and prints what the second took, the slowest first. */
async function report(
  what: string,
  within: (work: (tx: Writer) => Promise<void>) => Promise<void>,
  work: (tx: Writer) => Promise<void>,
): Promise<void> {
  await within(work);
  const sent = new Map<string, Sent>();
  await within((tx) => work(timed(tx, sent)));
  const all = [...sent].sort(([, a], [, b]) => b.ms - a.ms);
  process.stdout.write(
    `\n${what}: ${all.reduce((sum, [, one]) => sum + one.ms, 0).toFixed(1)} ms in ${all.reduce((sum, [, one]) => sum + one.times, 0)} statements\n`,
  );
  for (const [text, { ms, times, plan }] of all.slice(0, 12))
    process.stdout.write(
      `${ms.toFixed(1).padStart(8)} ms ${String(times).padStart(3)} x  ${text.replace(/\s+/g, ' ').slice(0, 90)}\n${plan ? `${' '.repeat(18)}${plan}\n` : ''}`,
    );
}

/** A writer that notes how long each statement took and by which nodes it was planned. */
function timed(tx: Writer, sent: Map<string, Sent>): Writer {
  const query = tx.query.bind(tx);
  tx.query = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
    const one = sent.get(text) ?? { ms: 0, times: 0, plan: '' };
    if (/^\s*(select|insert|update|delete)/.test(text) && !one.plan) {
      const [row] = await query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(`explain (format json) ${text}`, values);
      one.plan = row ? scansOf(row['QUERY PLAN'][0]?.Plan).join(', ') : '';
    }
    const began = performance.now();
    const rows = await query<R>(text, values);
    one.ms += performance.now() - began;
    one.times += 1;
    sent.set(text, one);
    return rows;
  };
  return tx;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

const scansOf = (node: PlanNode | undefined): string[] =>
  node
    ? [
        ...(/Scan$/.test(node['Node Type']) && (node['Index Name'] ?? node['Relation Name'])
          ? [
              `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name']}${node['Index Cond'] ? ` by ${[...node['Index Cond'].matchAll(/\((\w+)\)?\S* [=<>]/g)].map(([, column]) => column).join('+')}` : ''}`,
            ]
          : []),
        ...(node.Plans ?? []).flatMap(scansOf),
      ]
    : [];
