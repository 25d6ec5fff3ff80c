import type { RecordRef } from '@causeway/kernel';
import { placedBy, withinReach, type ReadSession } from '@causeway/persistence';
import { TIMES } from './columns';
import type { Known } from './explaining';
import type { Reading } from './reading';

/** A caller's session, to read by. What it finds is not narrowed to what the caller may know of: whoever asks decides that. */
export const readingOf = (session: ReadSession): Reading => ({
  tenantId: session.caller.tenantId,
  query: (text, values) => session.query(text, values),
});

/** Whatever is known of these records, also of those that no longer stand. */
export const listWhole = (tx: Reading, refs: readonly RecordRef[]): Promise<Known[]> =>
  tx.query<Known>(
    `select k.kind, k.id, k.state <> 'RETRACTED' as stands, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}, k.facts
       from unnest($2::text[], $3::uuid[]) as r(kind, id) join known_record k on k.tenant_id = $1 and k.kind = r.kind and k.id = r.id`,
    [tx.tenantId, refs.map((ref) => ref.kind), refs.map((ref) => ref.id)],
  );

/** Whether links are told to the caller in the services of all these records: a record may be open where its links are not. */
export async function linksToldOf(session: ReadSession, refs: readonly RecordRef[]): Promise<boolean> {
  const values: unknown[] = [session.caller.tenantId, refs.map((ref) => ref.kind), refs.map((ref) => ref.id)];
  const reach = withinReach({ own: 'false', placed: placedBy(true) }, 'LINK', session, values);
  const rows = await session.query(
    `select t.id from unnest($2::text[], $3::uuid[]) as r(kind, id) join known_record t on t.tenant_id = $1 and t.kind = r.kind and t.id = r.id and ${reach}`,
    values,
  );
  return rows.length === refs.length;
}
