import type { Writer } from '@causeway/persistence';
import { holding } from '../links/holding';
import { lookAtPeople } from './raising';

const AT_ONCE = 200;

/** Looks again at the people for whom time alone may have made something fire or end. */
export async function lookAgain(tx: Writer, now: Date): Promise<void> {
  const due = await tx.query<{ id: string }>(
    'select id from warning_watch where tenant_id = $1 and look_at <= $2 order by look_at, id limit $3',
    [tx.tenantId, now, AT_ONCE],
  );
  if (due.length === 0) return;
  const people = due.map((row) => row.id);
  await holding(tx, people);
  await lookAtPeople(tx, people, now);
}
