import { refusal } from '@causeway/kernel';
import type { Audit } from './audit-tool';

/** While a larger sample is in force the next audit uses it, unless there are fewer records in all (R43). */
export const sampleFaults = (row: Audit) =>
  (row.sampleSize ?? 0) < Math.min(row.sampleRaisedTo ?? 0, row.population ?? 0) ? [refusal('SAMPLE_TOO_SMALL', 'sampleSize', 'R43')] : [];
