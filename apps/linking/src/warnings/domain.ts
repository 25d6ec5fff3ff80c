import { type RecordRow } from '@causeway/kernel';
import type { CitedRecord } from '../citations/domain';

/** Which condition a warning or trigger stands for. */
export type WarningRule =
  'REPEATED_DELAY' | 'ASSUMED_SOMEONE_ELSE' | 'SAME_CONCERN_AGAIN' | 'UNCLEAR_OWNERSHIP' | 'RECORDS_MISMATCH' | 'POOR_RESPONSE';

/** An early warning or trigger, with the records that fired it and the setting by which they did. */
export interface EarlyWarning extends RecordRow {
  readonly rule: WarningRule;
  readonly personId: string | null;
  readonly because: readonly CitedRecord[];
  readonly setting: string;
  readonly suggestsReview: boolean;
}
