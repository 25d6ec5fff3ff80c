import type { EventEnvelope } from '@causeway/event-contracts';
import { aCaller, anId } from './callers';
import type { TestGraph } from './graph';
import { plant } from './plant';

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
  /** When it was marked, as its manager reads it in the graph. */
  readonly shown: Date | null;
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
    plant(graph.database, table, { tenant_id: tenantId, service_id: serviceId, version: 1, ...(of.author ? { [of.author]: author } : {}) });
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
  const field = table.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  const { found } = await graph.run(manager, AT, `query ($id: UUID!) { found: ${field}(id: $id) { enteredInErrorAt } }`, { id: first });
  return {
    ...tried,
    byManager,
    shown: (found as { enteredInErrorAt: Date | null } | null)?.enteredInErrorAt ?? null,
    events,
    changed: Object.keys(after)
      .filter((column) => JSON.stringify(after[column]) !== JSON.stringify(before[column]))
      .sort(),
    again: await mark(first, manager, 2),
  };
}
