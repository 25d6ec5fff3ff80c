import type { RecordRow } from '@causeway/kernel';
import type { Table, Tx } from '@causeway/persistence';

/** Whether a record that stands amends this one already. */
export async function findAmendment<Row extends RecordRow>(tx: Tx, table: Table<Row>, amendsId: string): Promise<boolean> {
  const later = await tx.query(`select 1 from ${table.name} where tenant_id = $1 and amends_id = $2 and entered_in_error_at is null`, [
    tx.tenantId,
    amendsId,
  ]);
  return later.length > 0;
}
