import { faults, type CitedRecord, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import type { IdentifiedChange } from './domain';
import { MOST_CHANGES_OF_A_RECORD } from './rules';

type Same = Pick<IdentifiedChange, 'personId' | 'code'>;

const SHOWN = 'from change_evidence where tenant_id = $1 and person_id = $2 and code = $3 and record_id = any($4::uuid[])';

/**
 * The faults of what these records show besides. One shows the same change already: proposed twice it would count twice;
 * or one of an occasion, so any but a formal review, shows as many as one may (R25). Nobody else proposes changes of the person meanwhile.
 */
export async function shownFaults(
  tx: Tx,
  { personId, code }: Same,
  cited: readonly CitedRecord[],
): Promise<Refusal<'PROPOSED_ALREADY' | 'TOO_MANY_CHANGES'>[]> {
  await tx.exclusively('changes', personId);
  const ofOccasions = cited.filter((record) => record.kind !== 'PlanReview');
  const same = await tx.query(`select 1 ${SHOWN} limit 1`, [tx.tenantId, personId, code, cited.map((record) => record.id)]);
  const full = await tx.query(
    `select record_id from change_evidence where tenant_id = $1 and person_id = $2 and record_id = any($3::uuid[])
      group by record_id having count(*) >= ${MOST_CHANGES_OF_A_RECORD} limit 1`,
    [tx.tenantId, personId, ofOccasions.map((record) => record.id)],
  );
  return faults([
    [same.length > 0, 'PROPOSED_ALREADY', 'evidence', 'R25'],
    [same.length === 0 && full.length > 0, 'TOO_MANY_CHANGES', 'evidence', 'R25'],
  ]);
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
