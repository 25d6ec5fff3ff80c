import type { Writer } from '@causeway/persistence';
import { latestOf } from '../measures/settling';
import { lookAtPeople } from './raising';

const AT_ONCE = 200;

/**
 * Looks again at the people for whom time alone may have made something fire or end. A consumer may have seen a later
 * time meanwhile: nobody is looked at as of an earlier one.
 */
export async function lookAgain(tx: Writer, at: Date): Promise<void> {
  const due = await tx.query<{ id: string }>(
    'select id from warning_watch where tenant_id = $1 and look_at <= $2 order by look_at, id limit $3',
    [tx.tenantId, at, AT_ONCE],
  );
  if (due.length === 0) return;
  const people = due.map((row) => row.id);
  await lookAtPeople(tx, people, await latestOf(tx, at));
}
