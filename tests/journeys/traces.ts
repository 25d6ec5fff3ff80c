import { DOMAINS, type Domain } from '@causeway/event-contracts';
import type { Stage } from './stage';

/** Tables whose rows follow the clock, the batches or the number of tries, not what was recorded. */
const OF_THE_MOMENT = new Set([
  'outbox',
  'inbox',
  'audit_entry',
  'audit_seal',
  'kept_result',
  'dead_letter',
  'tombstone',
  'measure_point',
  'early_warning',
  'warning_record',
  'known_record',
  'check_entry',
  'live_update',
  'record_person',
  'triggered_action',
  'notice',
]);
const TELLS_THE_MOMENT = [
  'linking.watermark.advanced.v1',
  'linking.measure-point.computed.v1',
  'linking.early-warning.raised.v1',
  'linking.early-warning.ended.v1',
  'linking.early-warning.withdrawn.v1',
  'governance.check.scheduled.v1',
  'governance.check.missed.v1',
  'governance.triggered-action.opened.v1',
  'governance.triggered-action.extended.v1',
  'governance.triggered-action.withdrawn.v1',
  'governance.notice.given.v1',
];
// Watermarks: one for each partition in which services lie, told as time passes.
const KNOWN_OF_THE_MOMENT = ['EarlyWarning', 'Check', 'Watermark', 'TriggeredAction', 'Notice'];

/** How many records, announcements and links a tenant has of each sort. */
export async function tracesOf(stage: Stage, tenantId: string): Promise<Record<string, number>> {
  const traces: Record<string, number> = {};
  for (const domain of DOMAINS) {
    for (const table of await tenantTables(stage, domain)) {
      const [row] = await stage.rows<{ n: number }>(domain, `select count(*)::int n from ${table} where tenant_id = $1`, [tenantId]);
      traces[`${domain} ${table}`] = row?.n ?? 0;
    }
    const announced = await stage.rows<{ type: string; n: number }>(
      domain,
      'select type, count(*)::int n from outbox where tenant_id = $1 and not type = any($2) group by 1',
      [tenantId, TELLS_THE_MOMENT],
    );
    for (const { kind, n } of await stage.rows<{ kind: string; n: number }>(
      domain,
      'select kind, count(*)::int n from known_record where tenant_id = $1 and not kind = any($2) group by 1',
      [tenantId, KNOWN_OF_THE_MOMENT],
    ))
      traces[`${domain} knows ${kind}`] = n;
    for (const { type, n } of announced) traces[`announced ${type}`] = n;
  }
  // Of actions that opened and were withdrawn on the way it is noted too whom they were about.
  const [noted] = await stage.rows<{ n: number }>(
    'linking',
    `select count(*)::int n from record_person p where tenant_id = $1 and not exists (
       select 1 from known_record k where k.tenant_id = $1 and k.kind = any($2) and k.id = p.record_id)`,
    [tenantId, KNOWN_OF_THE_MOMENT],
  );
  traces['linking record_person'] = noted?.n ?? 0;
  const links = await stage.rows<{ rule: string; holds: boolean; n: number }>(
    'linking',
    'select rule, holds, count(*)::int n from link where tenant_id = $1 group by 1, 2',
    [tenantId],
  );
  for (const { rule, holds, n } of links) traces[`link ${rule} ${holds ? 'holds' : 'does not hold'}`] = n;
  // What was told and then withdrawn depends on what was known when; what stands or has ended does not.
  const warnings = await stage.rows<{ rule: string; state: string; n: number }>(
    'linking',
    `select rule, state, count(*)::int n from early_warning where tenant_id = $1 and state <> 'WITHDRAWN' group by 1, 2`,
    [tenantId],
  );
  for (const { rule, state, n } of warnings) traces[`warning ${rule} ${state}`] = n;
  // How often an action was extended or withdrawn on the way follows the batches; what stands, and on how much it rests, does not.
  const actions = await stage.rows<{ rule: string; warnings: number; records: number; n: number }>(
    'governance',
    `select rule, jsonb_array_length(grounds) warnings, n_records records, count(*)::int n from triggered_action,
       lateral (select coalesce(sum(jsonb_array_length(g->'records')), 0)::int n_records from jsonb_array_elements(grounds) g) r
      where tenant_id = $1 and not withdrawn group by 1, 2, 3`,
    [tenantId],
  );
  for (const { rule, warnings: grounds, records, n } of actions)
    traces[`action for ${rule} on ${grounds} warnings, ${records} records`] = n;
  return traces;
}

async function tenantTables(stage: Stage, domain: Domain): Promise<string[]> {
  const tables = await stage.rows<{ name: string }>(
    domain,
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  return tables.map((table) => table.name).filter((name) => !OF_THE_MOMENT.has(name));
}

/** What a consumer has not taken in, or took in though nobody announced it, or gave up on; all of it should be empty. */
export async function lossesOf(stage: Stage, tenantId: string): Promise<string[]> {
  const announced = new Map<Domain, Set<string>>();
  const idsOf = async (domain: Domain, table: string): Promise<Set<string>> =>
    new Set(
      (await stage.rows<{ id: string }>(domain, `select event_id as id from ${table} where tenant_id = $1`, [tenantId])).map((r) => r.id),
    );
  for (const domain of DOMAINS) announced.set(domain, await idsOf(domain, 'outbox'));
  const losses: string[] = [];
  for (const consumer of DOMAINS) {
    const taken = await idsOf(consumer, 'inbox');
    const due = new Set(DOMAINS.filter((source) => source !== consumer).flatMap((source) => [...(announced.get(source) ?? [])]));
    for (const id of due) if (!taken.has(id)) losses.push(`${consumer} never took in ${id}`);
    for (const id of taken) if (!due.has(id)) losses.push(`${consumer} took in ${id}, which nobody announced`);
    for (const id of await idsOf(consumer, 'dead_letter')) losses.push(`${consumer} gave up on ${id}`);
  }
  const untold = await stage.rows<{ id: string; version: number; told: number }>(
    'governance',
    `select id, version, told from triggered_action a, lateral (
       select count(*)::int told from outbox o where o.tenant_id = a.tenant_id and o.envelope->>'aggregateId' = a.id::text) o
      where tenant_id = $1 and told <> version`,
    [tenantId],
  );
  for (const { id, version, told } of untold) losses.push(`action ${id} changed ${version} times and was announced ${told} times`);
  return losses;
}
