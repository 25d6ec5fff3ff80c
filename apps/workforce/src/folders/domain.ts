import { faults, type Fields, type RecordRow, type CitedRecord } from '@causeway/kernel';

/** The folders of a service's workforce. */
export type FolderKind = 'STAFFING_EVIDENCE_FILE' | 'HANDOVER_FOLDER';

/** What was filed in a folder: records of any domain, for a shift or for none. */
export interface FolderEntry extends RecordRow {
  readonly folder: FolderKind;
  readonly shiftId: string | null;
  readonly records: readonly CitedRecord[];
  readonly note: string | null;
  readonly filedById: string;
}

/** The faults of a folder entry of which so many records were named: it files what exists, and a handover is of a shift. */
export const folderEntryFaults = (entry: Fields<FolderEntry>, named: number) =>
  faults([
    [named === 0, 'EVIDENCE_MISSING', 'records'],
    [entry.records.length < named, 'EVIDENCE_UNKNOWN', 'records', 'R28'],
    [entry.folder === 'HANDOVER_FOLDER' && entry.shiftId === null, 'SHIFT_MISSING', 'shiftId', 'R60'],
    [(entry.note ?? '').length > 8000, 'TEXT_TOO_LONG', 'note'],
  ]);
