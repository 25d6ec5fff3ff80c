import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { FolderEntry } from './domain';

export const folderEntryTable = recordTable<FolderEntry>('folder_entry', {
  folder: 'text',
  shiftId: 'uuid?',
  records: 'jsonb',
  note: 'text?',
  filedById: 'uuid',
});
export const folderEntryById = byId(folderEntryTable, 'ROTA');
export const folderEntriesPage = pageOf(folderEntryTable, 'ROTA');
export const folderEntriesOfService = pageOf(folderEntryTable, 'ROTA', { parent: 'serviceId' });
export const folderEntriesOfShift = pageOf(folderEntryTable, 'ROTA', { parent: 'shiftId' });
