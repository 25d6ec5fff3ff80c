import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import type { Table, Tx } from '@causeway/persistence';
import { findAmendment } from './repository';

/** An amendment corrects the newest record of the same person that stands; two amendments at once wait for each other. */
export async function amendmentFaults<Row extends RecordRow & { readonly personId: string }>(
  tx: Tx,
  table: Table<Row>,
  { amendsId, personId }: { readonly amendsId: string | null; readonly personId: string },
): Promise<Refusal<'NOT_FOUND' | 'ALREADY_AMENDED'>[]> {
  if (amendsId === null) return [];
  const amended = await tx.lock(table, amendsId);
  if (!amended || amended.enteredInErrorAt) return [refusal('NOT_FOUND', 'amendsId', 'R28')];
  if (amended.personId !== personId) return [refusal('NOT_FOUND', 'amendsId')];
  return (await findAmendment(tx, table, amendsId)) ? [refusal('ALREADY_AMENDED', 'amendsId', 'R108')] : [];
}
