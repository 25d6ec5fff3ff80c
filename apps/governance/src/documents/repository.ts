import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Document } from './domain';

export const documentTable = recordTable<Document>('document', {
  title: 'text',
  mediaType: 'text',
  sizeBytes: 'integer',
  sha256: 'text',
  about: 'jsonb?',
  filedById: 'uuid',
  storedAt: 'timestamptz?',
});
export const documentById = byId(documentTable, 'GOVERNANCE_TEXT');
export const documentsPage = pageOf(documentTable, 'GOVERNANCE_TEXT');
