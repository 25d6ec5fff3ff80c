import { faults, type Fields, type RecordRow, type CitedRecord } from '@causeway/kernel';
import { wilson, type Share } from '@causeway/statistics';
import type { AuditAnswer } from '../audit-tools/answering';
import type { RoleName } from '../organisation/domain';

/** An item of an audit: of care planning, of agency staffing, or of safeguarding escalation. */
export type AuditItem =
  | 'UPDATE_TIMELINESS'
  | 'CHANGE_IDENTIFICATION'
  | 'HANDOVER_EVIDENCE'
  | 'NAMED_OWNERSHIP'
  | 'FEEDBACK_ALIGNMENT'
  | 'AGENCY_INDUCTION_RECORDS'
  | 'ROTA_PATTERNS'
  | 'INCIDENT_LINKS'
  | 'FEEDBACK'
  | 'HANDOVER_QUALITY'
  | 'SAFEGUARDING_NOTE_QUALITY'
  | 'ESCALATION_TIMING'
  | 'MANAGEMENT_RATIONALE'
  | 'SUPERVISION_EVIDENCE'
  | 'REPEATED_DELAY_THEMES';

/** What shows one item's score, as it is kept. */
export interface ItemEvidence {
  readonly item: AuditItem;
  /** In how many of the sample it was met; of an item of care planning, the audit's own field says so. */
  readonly met?: number;
  readonly note: string | null;
  readonly evidence: readonly CitedRecord[];
}

/** An audit: each item scored, with n, N and the method of selection, which are null where no item was scored on a sample. */
export interface Audit extends RecordRow {
  readonly auditedById: string;
  readonly population: number | null;
  readonly sampleSize: number | null;
  readonly selectionMethod: string | null;
  readonly updateTimeliness: number | null;
  readonly changeIdentification: number | null;
  readonly handoverEvidence: number | null;
  readonly namedOwnership: number | null;
  readonly feedbackAlignment: number | null;
  readonly evidence: readonly CitedRecord[];
  /** Null on an audit from before items had evidence of their own. */
  readonly tool: string | null;
  readonly itemEvidence: readonly ItemEvidence[] | null;
  readonly escalationId: string | null;
  readonly sampleRaisedFrom: number | null;
  readonly sampleRaisedTo: number | null;
  /** Of an audit by a provider's own tool: its version, in which role it was answered, and the answers. */
  readonly toolVersionId: string | null;
  readonly auditedAs: RoleName | null;
  readonly answers: readonly AuditAnswer[] | null;
}

/** What an audit by one of the product's tools leaves empty. */
export const BY_NO_OWN_TOOL = { toolVersionId: null, auditedAs: null, answers: null } as const;

/** What an audit by items leaves empty: the fields of the first tool. */
export const NO_FIELDS_OF_CARE_PLANNING = {
  updateTimeliness: null,
  changeIdentification: null,
  handoverEvidence: null,
  namedOwnership: null,
  feedbackAlignment: null,
} as const;

const ITEMS = [
  ['UPDATE_TIMELINESS', 'updateTimeliness'],
  ['CHANGE_IDENTIFICATION', 'changeIdentification'],
  ['HANDOVER_EVIDENCE', 'handoverEvidence'],
  ['NAMED_OWNERSHIP', 'namedOwnership'],
  ['FEEDBACK_ALIGNMENT', 'feedbackAlignment'],
] as const satisfies readonly (readonly [AuditItem, keyof Audit])[];

/** The audit of care planning: exactly five items (R45). */
export const CARE_PLANNING_AUDIT = 'care-planning-audit/1';

/** The audit of agency staffing: exactly five items (R66). */
export const AGENCY_STAFFING_AUDIT = 'agency-staffing-audit/1';

/** The audit of safeguarding escalation: exactly five items (R81). */
export const SAFEGUARDING_AUDIT = 'safeguarding-escalation-audit/1';

/** The items of each tool; of an audit from before tools were told, those of care planning. */
const TOOL_ITEMS: Readonly<Record<string, readonly AuditItem[]>> = {
  [CARE_PLANNING_AUDIT]: ITEMS.map(([item]) => item),
  [AGENCY_STAFFING_AUDIT]: ['AGENCY_INDUCTION_RECORDS', 'ROTA_PATTERNS', 'INCIDENT_LINKS', 'FEEDBACK', 'HANDOVER_QUALITY'],
  [SAFEGUARDING_AUDIT]: [
    'SAFEGUARDING_NOTE_QUALITY',
    'ESCALATION_TIMING',
    'MANAGEMENT_RATIONALE',
    'SUPERVISION_EVIDENCE',
    'REPEATED_DELAY_THEMES',
  ],
};
/** Whether a version of a tool, whatever its number, is of a tool that the product brings. */
export const isOfTheProduct = (versionCode: string): boolean =>
  Object.keys(TOOL_ITEMS).some((tool) => tool.split('/')[0] === versionCode.split('/')[0]);

const itemsOf = (tool: string | null): readonly AuditItem[] => TOOL_ITEMS[tool ?? CARE_PLANNING_AUDIT] ?? [];

/** Whether these are the items of a tool, each once. */
const exactly = (tool: string | null, evidenced: readonly ItemEvidence[]): boolean => {
  const wanted = itemsOf(tool);
  return evidenced.length === wanted.length && wanted.every((item) => evidenced.some((one) => one.item === item));
};

/** The faults of an audit; `rule` is the row that its tool rests on. */
export function auditFaults(audit: Fields<Audit>, rule: 'R45' | 'R66' | 'R81' = 'R45') {
  const evidenced = audit.itemEvidence ?? [];
  const sampleSize = audit.sampleSize ?? 0;
  const selectionMethod = audit.selectionMethod ?? '';
  return faults([
    [selectionMethod.trim() === '', 'TEXT_EMPTY', 'selectionMethod'],
    [selectionMethod.length > 500, 'TEXT_TOO_LONG', 'selectionMethod'],
    [sampleSize === 0, 'SAMPLE_MISSING', 'sampleSize', 'R113'],
    [sampleSize > (audit.population ?? 0), 'COUNT_WRONG', 'sampleSize', rule],
    ...ITEMS.map(([, field]) => [(audit[field] ?? 0) > sampleSize, 'COUNT_WRONG', field, rule] as const),
    [evidenced.some(({ met }) => (met ?? 0) > sampleSize), 'COUNT_WRONG', 'findings', rule],
    [!exactly(audit.tool, evidenced), 'ITEMS_WRONG', 'findings', rule],
    [evidenced.some((one) => one.evidence.length === 0), 'EVIDENCE_MISSING', 'findings', rule],
    [audit.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', rule],
    [evidenced.some((one) => (one.note ?? '').length > 2000), 'TEXT_TOO_LONG', 'findings'],
  ]);
}

/** One item of an audit with its score, its evidence and how sure the score is. */
export interface AuditFinding extends Omit<ItemEvidence, 'item' | 'met'> {
  readonly item: AuditItem;
  readonly met: number;
  readonly sampleSize: number;
  readonly population: number;
  readonly selectionMethod: string | null;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
  readonly level: number;
}

/** Each item of an audit with its score: the share never stands without its interval, n, N and method (R113). */
export const findingsOf = (audit: Audit): AuditFinding[] =>
  itemsOf(audit.tool).map((item) => {
    const own = audit.itemEvidence?.find((one) => one.item === item);
    const field = ITEMS.find(([one]) => one === item)?.[1];
    const met = own?.met ?? (field && audit[field]) ?? 0;
    const sampleSize = audit.sampleSize ?? 0;
    const { share, lower, upper, method, level }: Share = wilson(met, sampleSize);
    return {
      item,
      met,
      sampleSize,
      population: audit.population ?? 0,
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
