import { faults, type Fields, type RecordRow, type CitedRecord } from '@causeway/kernel';
import { wilson, type Share } from '@causeway/statistics';

/** An item of the audit of care planning. */
export type AuditItem = 'UPDATE_TIMELINESS' | 'CHANGE_IDENTIFICATION' | 'HANDOVER_EVIDENCE' | 'NAMED_OWNERSHIP' | 'FEEDBACK_ALIGNMENT';

/** What shows one item's score, as it is kept. */
export interface ItemEvidence {
  readonly item: AuditItem;
  readonly note: string | null;
  readonly evidence: readonly CitedRecord[];
}

/** An audit with its sample: each item scored, with n, N and the method of selection. */
export interface Audit extends RecordRow {
  readonly auditedById: string;
  readonly population: number;
  readonly sampleSize: number;
  readonly selectionMethod: string;
  readonly updateTimeliness: number;
  readonly changeIdentification: number;
  readonly handoverEvidence: number;
  readonly namedOwnership: number;
  readonly feedbackAlignment: number;
  readonly evidence: readonly CitedRecord[];
  /** Null on an audit from before items had evidence of their own. */
  readonly tool: string | null;
  readonly itemEvidence: readonly ItemEvidence[] | null;
  readonly escalationId: string | null;
  readonly sampleRaisedFrom: number | null;
  readonly sampleRaisedTo: number | null;
}

const ITEMS = [
  ['UPDATE_TIMELINESS', 'updateTimeliness'],
  ['CHANGE_IDENTIFICATION', 'changeIdentification'],
  ['HANDOVER_EVIDENCE', 'handoverEvidence'],
  ['NAMED_OWNERSHIP', 'namedOwnership'],
  ['FEEDBACK_ALIGNMENT', 'feedbackAlignment'],
] as const satisfies readonly (readonly [AuditItem, keyof Audit])[];

/** The audit of care planning: exactly five items (R45). */
export const CARE_PLANNING_AUDIT = 'care-planning-audit/1';

/** The faults of an audit. */
export function auditFaults(audit: Fields<Audit>) {
  const evidenced = audit.itemEvidence ?? [];
  const items = new Set(evidenced.map((one) => one.item));
  return faults([
    [audit.selectionMethod.trim() === '', 'TEXT_EMPTY', 'selectionMethod'],
    [audit.selectionMethod.length > 500, 'TEXT_TOO_LONG', 'selectionMethod'],
    [audit.sampleSize === 0, 'SAMPLE_MISSING', 'sampleSize', 'R113'],
    [audit.sampleSize > audit.population, 'COUNT_WRONG', 'sampleSize', 'R45'],
    ...ITEMS.map(([, field]) => [audit[field] > audit.sampleSize, 'COUNT_WRONG', field, 'R45'] as const),
    [evidenced.length !== ITEMS.length || items.size !== ITEMS.length, 'ITEMS_WRONG', 'findings', 'R45'],
    [evidenced.some((one) => one.evidence.length === 0), 'EVIDENCE_MISSING', 'findings', 'R45'],
    [audit.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R45'],
    [evidenced.some((one) => (one.note ?? '').length > 2000), 'TEXT_TOO_LONG', 'findings'],
  ]);
}

/** One item of an audit with its score, its evidence and how sure the score is. */
export interface AuditFinding extends Omit<ItemEvidence, 'item'> {
  readonly item: AuditItem;
  readonly met: number;
  readonly sampleSize: number;
  readonly population: number;
  readonly selectionMethod: string;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
  readonly level: number;
}

/** Each item of an audit with its score: the share never stands without its interval, n, N and method (R113). */
export const findingsOf = (audit: Audit): AuditFinding[] =>
  ITEMS.map(([item, field]) => {
    const met = audit[field];
    const { share, lower, upper, method, level }: Share = wilson(met, audit.sampleSize);
    const own = audit.itemEvidence?.find((one) => one.item === item);
    return {
      item,
      met,
      sampleSize: audit.sampleSize,
      population: audit.population,
      selectionMethod: audit.selectionMethod,
      share: share ?? 0,
      lower,
      upper,
      method,
      level,
      note: own?.note ?? null,
      evidence: own?.evidence ?? audit.evidence,
    };
  });
