/** Why a row, or a whole file, was refused before its mutation was asked; what the mutation refuses is said in its own words. */
export const WORDS = {
  // a row
  ROW_NOT_JSON: 'This line is not one JSON object. Write each row on a line of its own.',
  COLUMNS_DIFFER: 'This row has not as many cells as the first line has names. Put a text that holds a comma in double quotes.',
  FIELD_UNKNOWN: 'The record has no such field. The schema of the record lists those that it has.',
  FIELD_MISSING: 'This field is needed.',
  VALUE_WRONG: 'This is no value that the field takes. The schema of the record says what it takes.',
  ID_WRONG: 'This is neither an id nor a key under which a record can be imported.',
  KEY_TOO_LONG: 'A source and an external id have at most 200 characters each.',
  CHANGED_SINCE:
    'This row was imported before, with other content, and stands as it was. An import changes nothing that stands: correct the record by its own mutation, or send the row as it was.',
  TIME_UP: 'The request ended before this row’s turn. Send it again.',
  // a request
  FORBIDDEN: 'Only a system that imports, with the role INTEGRATION, may import this record.',
  RECORD_NOT_IMPORTABLE: 'No record of this name is imported here.',
  MEDIA_TYPE: 'Send rows as application/x-ndjson or text/csv, in UTF-8 and not compressed.',
  BODY_TOO_LARGE: 'The rows are larger than 8,000,000 bytes. Send them in several requests.',
  TOO_MANY_ROWS: 'There are more than 5,000 rows. Send them in several requests.',
  NOT_UTF8: 'The rows are not in UTF-8. Save the file as UTF-8.',
  CSV_MALFORMED: 'The file is not CSV from this line on: look for a double quote that is not closed.',
  HEADER_WRONG: 'The first line must name every column, and each once.',
  SOURCE_WRONG: 'The header import-source must name a system in at most 200 letters, digits, spaces or signs.',
  DATABASE_UNAVAILABLE: 'The database is out of reach for now. Send the same rows again: those that landed are unchanged.',
} as const;

export type ImportCode = keyof typeof WORDS;

/** Why a row was refused, as the answer says it. */
export interface RowRefusal {
  readonly code: string;
  readonly field: string | null;
  readonly rule: string | null;
  readonly message: string;
}

export const refusal = (code: ImportCode, field: string | null = null, message: string = WORDS[code]): RowRefusal => ({
  code,
  field,
  rule: null,
  message,
});

/** What is said of a field that names who did it: by hand it may be left out, which is no way for a machine. */
export const NAME_WHO_DID_IT = 'Name who did it, by id or by key: a system that imports does nothing of this itself.';
