import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** By which way it came. */
export type CommunicationKind = 'CALL' | 'MESSAGE' | 'ALERT' | 'FAMILY_CONTACT' | 'MEETING';

/** A call, a message, an alert or contact with family. */
export interface CommunicationLogEntry extends RecordRow {
  readonly personId: string;
  readonly kind: CommunicationKind;
  readonly text: string;
  readonly loggedById: string;
  readonly withCode: string | null;
  readonly amendsId: string | null;
}

/** The faults of an entry in the communication log. */
export const communicationLogEntryFaults = (communicationLogEntry: Fields<CommunicationLogEntry>, _at: Moment) =>
  faults([
    [communicationLogEntry.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [communicationLogEntry.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [
      communicationLogEntry.withCode !== null && !/^[A-Z][A-Z0-9_]{1,39}$/.test(communicationLogEntry.withCode),
      'CODE_MALFORMED',
      'withCode',
    ],
  ]);
