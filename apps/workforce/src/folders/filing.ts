import { folderEntryFiledV1 } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { FolderEntry } from './domain';
import { folderEntryTable } from './repository';

/** Files a record as it is made, in the same transaction: nobody has to think of it. */
export async function fileWith(
  tx: Tx,
  row: RecordRow,
  { kind, ...entry }: Pick<FolderEntry, 'folder' | 'shiftId' | 'filedById'> & { readonly kind: string },
): Promise<void> {
  const { id, happenedAt, recordedAt, receivedAt } = row;
  const records = [{ kind, id, happenedAt: happenedAt.toISOString(), recordedAt: recordedAt.toISOString() }];
  const filed: FolderEntry = { ...tx.newRow(row.serviceId, { happenedAt, recordedAt, receivedAt }), ...entry, records, note: null };
  await tx.insert(folderEntryTable, filed);
  tx.announce(folderEntryFiledV1, filed, { folder: filed.folder, shiftId: filed.shiftId, records, filedById: filed.filedById });
}
