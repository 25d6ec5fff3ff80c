import type { EventEnvelope } from '@causeway/event-contracts';
import { aCaller, anId } from './callers';
import type { TestGraph } from './graph';

export interface KindInError {
  readonly mutation: string;
  readonly kind: string;
  /** The column that names the author; without one only managers may mark it. */
  readonly author?: string | undefined;
}

export interface MarkedInError {
  /** What each attempt was refused for, `CODE field`; `null` when it was not. */
  readonly byAnother: string | null;
  readonly byAuthor: string | null;
  readonly unknown: string | null;
  readonly elsewhere: string | null;
  readonly ofAnotherVersion: string | null;
  readonly byManager: string | null;
  readonly again: string | null;
  /** The events of the manager's mark, and what of the row it changed. */
  readonly events: readonly EventEnvelope[];
  readonly changed: readonly string[];
}

const AT = '2026-03-09T08:00:00.000Z';

/** Puts two records of a kind into a service, and has those who may and may not mark them as entered in error. */
export async function enteringInError(graph: TestGraph, of: KindInError): Promise<MarkedInError> {
  const [tenantId, serviceId, elsewhere, author] = [anId(), anId(), anId(), anId()];
  const table = of.kind.toLowerCase();
  const put = () =>
    plant(graph, table, { tenant_id: tenantId, service_id: serviceId, version: 1, ...(of.author ? { [of.author]: author } : {}) });
  const worker = (staffMemberId: string) => aCaller('SENIOR_CARER', { tenantId, services: [serviceId], staffMemberId });
  const manager = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId], staffMemberId: anId() });
  const mark = async (id: string, as: typeof manager, version = 1): Promise<string | null> => {
    const data = await graph.run(
      as,
      AT,
      `mutation ($input: ${of.mutation[0]?.toUpperCase()}${of.mutation.slice(1)}Input!) { done: ${of.mutation}(input: $input) { record { id kind enteredInErrorAt } refusals { code field } } }`,
      { input: { idempotencyKey: anId(), record: { kind: of.kind, id }, version, reasonCode: 'DUPLICATE' } },
    );
    const [refusal] = (data['done'] as { refusals: { code: string; field: string }[] }).refusals;
    return refusal ? `${refusal.code} ${refusal.field}` : null;
  };
  const row = async (id: string) =>
    (
      await graph.database.asAdmin<Record<string, unknown>>(`select to_jsonb(t) - 'changed_xid' as row from ${table} t where id = $1`, [id])
    )[0]?.['row'] as Record<string, unknown>;

  const [first, second] = [await put(), await put()];
  const before = await row(first);
  const tried = {
    byAnother: await mark(first, worker(anId())),
    unknown: await mark(anId(), manager),
    elsewhere: await mark(first, { ...manager, grants: [{ role: 'REGISTERED_MANAGER', services: [elsewhere] }] }),
    ofAnotherVersion: await mark(first, manager, 2),
    byAuthor: await mark(second, worker(author)),
  };
  const told = (await graph.events(tenantId)).length;
  const byManager = await mark(first, manager);
  const events = (await graph.events(tenantId)).slice(told);
  const after = await row(first);
  return {
    ...tried,
    byManager,
    events,
    changed: Object.keys(after)
      .filter((column) => JSON.stringify(after[column]) !== JSON.stringify(before[column]))
      .sort(),
    again: await mark(first, manager, 2),
  };
}

/** Puts a row into a table past its verbs: a value that fits for every column that must have one. */
async function plant(graph: TestGraph, table: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const id = anId();
  const columns = await graph.database.asAdmin<{ name: string; type: string; allowed: string | null }>(
    `select c.column_name as name, c.udt_name as type,
       (select substring(pg_get_constraintdef(k.oid) from $$'([A-Z0-9_]+)'$$) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         where k.conrelid = c.table_name::regclass and k.contype = 'c' and array_length(k.conkey, 1) = 1 and a.attname = c.column_name limit 1) as allowed
     from information_schema.columns c where c.table_name = $1 and c.is_nullable = 'NO' and c.column_default is null`,
    [table],
  );
  const values: Record<string, unknown> = {
    ...Object.fromEntries(columns.map(({ name, type, allowed }) => [name, allowed ?? VALUES[type]?.() ?? '{}'])),
    ...given,
    id,
  };
  const names = Object.keys(values);
  await graph.database.asAdmin(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(values),
  );
  return id;
}

const VALUES: Readonly<Record<string, () => unknown>> = {
  uuid: anId,
  int4: () => 1,
  timestamptz: () => '2026-03-02T09:00:00.000Z',
  date: () => '2026-03-02',
  bool: () => false,
  jsonb: () => '[]',
  text: () => 'X',
  time: () => '09:00',
  float8: () => 0.5,
  int8: () => 1,
};
