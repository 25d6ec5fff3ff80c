import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** A procedure; its text stands in its versions. */
export interface Procedure extends RecordRow {
  readonly title: string;
  readonly procedureCode: string;
}

/** The faults of a procedure. */
export const procedureFaults = (procedure: Fields<Procedure>, _at: Moment) =>
  faults([
    [procedure.title.trim() === '', 'TEXT_EMPTY', 'title'],
    [procedure.title.length > 200, 'TEXT_TOO_LONG', 'title'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(procedure.procedureCode), 'CODE_MALFORMED', 'procedureCode'],
  ]);

/** One version of a procedure; old and new stay readable. */
export interface ProcedureVersion extends RecordRow {
  readonly procedureId: string;
  readonly number: number;
  readonly text: string;
  readonly actionId: string | null;
  readonly issuedById: string;
}

/** The faults of a version. */
export const procedureVersionFaults = (procedureVersion: Fields<ProcedureVersion>, _at: Moment) =>
  faults([
    [procedureVersion.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [procedureVersion.text.length > 20000, 'TEXT_TOO_LONG', 'text'],
  ]);
