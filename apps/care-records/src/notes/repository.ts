import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { DailyNote } from './domain';

export const dailyNoteTable = recordTable<DailyNote>('daily_note', {
  personId: 'uuid',
  kind: 'text',
  authorId: 'uuid',
  text: 'text',
  riskCodes: 'text[]',
  shiftId: 'uuid?',
  amendsId: 'uuid?',
});
export const dailyNoteById = byId(dailyNoteTable, 'CARE');
export const dailyNotesPage = pageOf(dailyNoteTable, 'CARE');
export const dailyNotesOfPerson = pageOf(dailyNoteTable, 'CARE', { parent: 'personId' });
