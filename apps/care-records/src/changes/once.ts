import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import type { IdentifiedChange } from './domain';

type Same = Pick<IdentifiedChange, 'personId' | 'code'>;

const SHOWN = 'from change_evidence where tenant_id = $1 and person_id = $2 and code = $3 and record_id = any($4::uuid[])';

/** Whether one of these records shows the same change already: proposed twice it would count twice (R25). Nobody else proposes it meanwhile. */
export async function shownAlready(tx: Tx, { personId, code }: Same, recordIds: readonly string[]): Promise<Refusal<'PROPOSED_ALREADY'>[]> {
  await tx.exclusively('change', personId, code);
  const found = await tx.query(`select 1 ${SHOWN} limit 1`, [tx.tenantId, personId, code, recordIds]);
  return found.length > 0 ? [refusal('PROPOSED_ALREADY', 'evidence', 'R25')] : [];
}

/** The change that one of these records shows already, or null. */
export async function shownBy(ctx: GraphContext, { personId, code }: Same, recordIds: readonly string[]): Promise<string | null> {
  const [first] = await ctx.session.query<{ id: string }>(`select change_id as id ${SHOWN} order by record_id limit 1`, [
    ctx.caller.tenantId,
    personId,
    code,
    recordIds,
  ]);
  return first?.id ?? null;
}

/** Notes which records show a change. */
export const noteShown = (tx: Tx, change: IdentifiedChange, recordIds: readonly string[]): Promise<unknown> =>
  tx.query(
    'insert into change_evidence (tenant_id, person_id, code, record_id, change_id) select $1, $2, $3, u.id, $4 from unnest($5::uuid[]) as u(id) order by u.id',
    [tx.tenantId, change.personId, change.code, change.id, [...new Set(recordIds)]],
  );

/** A change was entered in error, or lost a record: that may show another from now on. */
export const forgetShown = (tx: Tx, changeId: string, recordId: string | null = null): Promise<unknown> =>
  tx.query('delete from change_evidence where tenant_id = $1 and change_id = $2 and ($3::uuid is null or record_id = $3)', [
    tx.tenantId,
    changeId,
    recordId,
  ]);
