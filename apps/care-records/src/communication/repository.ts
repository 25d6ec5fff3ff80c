import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { CommunicationLogEntry } from './domain';

export const communicationLogEntryTable = recordTable<CommunicationLogEntry>('communication_log_entry', {
  personId: 'uuid',
  kind: 'text',
  text: 'text',
  loggedById: 'uuid',
  withCode: 'text?',
  amendsId: 'uuid?',
});
export const communicationLogEntryById = byId(communicationLogEntryTable, 'CARE');
export const communicationLogPage = pageOf(communicationLogEntryTable, 'CARE');
export const communicationLogOfPerson = pageOf(communicationLogEntryTable, 'CARE', { parent: 'personId' });

/** Whether one of these records is an entry of the log of anything but contact with family. */
export async function findOtherContact(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const rows = await tx.query(
    "select 1 from communication_log_entry where tenant_id = $1 and id = any($2::uuid[]) and kind <> 'FAMILY_CONTACT'",
    [tx.tenantId, ids],
  );
  return rows.length > 0;
}
