import type { Role } from '@causeway/access';
import type { RecordRow } from '@causeway/kernel';
import { mayKnow, type Table, type Tx } from '@causeway/persistence';

/** Who oversees safeguarding in a service: they and their deputies know of all of it. */
const OVERSEERS: readonly Role[] = ['REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SAFEGUARDING_LEAD', 'ON_CALL_MANAGER'];

/** The record, if the caller may know of it: what they may not know of is to them what is not there. */
export async function knownToCaller<Row extends RecordRow>(tx: Tx, table: Table<Row>, id: string): Promise<Row | null> {
  const row = await tx.find(table, id);
  if (!row) return null;
  return (await tx.mayAct(row.serviceId, OVERSEERS)) || (await mayKnow(tx, table, id, 'SAFEGUARDING')) ? row : null;
}
