import { type Fields, type Moment, type RecordRow, faults, type CitedRecord } from '@causeway/kernel';

/** A file kept with the records: what it is stands here, its bytes in the file store under its id. */
export interface Document extends RecordRow {
  readonly title: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of the bytes, lower-case hexadecimal. Said beforehand, so that what is stored is what was meant. */
  readonly sha256: string;
  readonly about: CitedRecord | null;
  readonly filedById: string;
  /** When its bytes were stored and found to be those that `sha256` names; null until then. */
  readonly storedAt: Date | null;
}

export const MOST_BYTES = 20 * 1024 * 1024;

/** Kinds of file that browsers show or offices open, and that carry no script of their own. */
export const MEDIA_TYPES: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'text/csv',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

/** The faults of a document that is filed. */
export const documentFaults = (document: Fields<Document>, _at: Moment) =>
  faults([
    [document.title.trim() === '', 'TEXT_EMPTY', 'title'],
    [document.title.length > 200, 'TEXT_TOO_LONG', 'title'],
    [!MEDIA_TYPES.includes(document.mediaType), 'MEDIA_TYPE_NOT_KEPT', 'mediaType'],
    [document.sizeBytes < 1 || document.sizeBytes > MOST_BYTES, 'DOCUMENT_SIZE', 'sizeBytes'],
    [!/^[0-9a-f]{64}$/.test(document.sha256), 'HASH_MALFORMED', 'sha256'],
  ]);

/** Whether the bytes that came are those that were announced. */
export const isAsFiled = (document: Document, came: { readonly bytes: number; readonly sha256: string }): boolean =>
  came.bytes === document.sizeBytes && came.sha256 === document.sha256;
