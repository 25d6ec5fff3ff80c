import type { DataClass } from '@causeway/access';
import { CARE_PLANNING_AUDIT } from '../assurance/audit-tool';
import type { CheckKind } from '../assurance/domain';
import type { EvidenceSourceKind } from '../evidence/domain';
import type { RoleName } from '../organisation/domain';
import type { ReviewTemplate } from './domain';

/** The five steps of the founding examples. */
export type Step = 1 | 2 | 3 | 4 | 5;

/**
 * What steps 1 to 3 come to before a conclusion: every sampled person's timeline compared with handover and allocation, or every
 * agency worker's induction checked on every sampled shift, and permanent staff heard of each group of shifts, or every delay of a sampled
 * note's indicator timed, what its author knew judged, and what became of its alert.
 */
export type Ask = 'PEOPLE_COMPARED' | 'SHIFTS_CHECKED' | 'NOTES_EXAMINED';

/** What the product brings: who performs which step until a provider signs for another version of its own. */
export interface Template {
  readonly version: string;
  readonly validFrom: string;
  readonly steps: Readonly<Record<Step, RoleName>>;
  /** The classes that each step writes, so that whoever has the step can perform it. */
  readonly writes: Readonly<Record<Step, readonly DataClass[]>>;
  readonly asks: readonly Ask[];
  /** Evidence examined or reasoned away before a conclusion: the seven of the framework and the example's own. */
  readonly sources: readonly EvidenceSourceKind[];
  /** Kinds of evidence that must have been examined, at the least. */
  readonly leastExamined: number;
  readonly leastExaminedWhenSerious: number;
  /** The measures of the product by which its reviews can be verified; of none and none of the provider's own, no baseline is asked for. */
  readonly measures: readonly string[];
  /** Whether its reviews are verified by a measure that the provider defined. */
  readonly ownMeasure: boolean;
  /** The tool of the monthly audit that step 5 looks at, and that an outcome names; null where it looks at none. */
  readonly auditTool: string | null;
  /** The consistency checks and cadences that its reviews put into the calendar, from their opening or from their change. */
  readonly checks: readonly CheckKind[];
}

const SEVEN: readonly EvidenceSourceKind[] = [
  'CARE_RECORDS',
  'ROTAS',
  'SUPERVISION',
  'TRAINING',
  'COMMUNICATION_LOGS',
  'FEEDBACK',
  'GOVERNANCE_MINUTES',
];

export const TEMPLATES: Readonly<Record<ReviewTemplate, Template>> = {
  MISSED_CARE_PLAN_UPDATES: {
    version: 'missed-care-plan-updates/1',
    validFrom: '2025-01-01',
    steps: { 1: 'DEPUTY_MANAGER', 2: 'KEY_WORKER', 3: 'REGISTERED_MANAGER', 4: 'SERVICE_LEAD', 5: 'PROVIDER_QUALITY_LEAD' },
    writes: { 1: ['REVIEW'], 2: ['REVIEW'], 3: ['REVIEW'], 4: ['REVIEW', 'GOVERNANCE'], 5: ['REVIEW', 'MEASURE'] },
    asks: ['PEOPLE_COMPARED'],
    sources: [...SEVEN, 'AUDITS', 'PRACTICE_OBSERVATIONS'],
    leastExamined: 2,
    leastExaminedWhenSerious: 3,
    measures: ['M1A', 'M1B', 'BOTH'],
    ownMeasure: false,
    auditTool: CARE_PLANNING_AUDIT,
    checks: ['ALLOCATION_CHECK', 'WEEKLY_GAP_REVIEW', 'MONTHLY_AUDIT_REVIEW', 'MONTHLY_TREND_REVIEW', 'PROVIDER_OVERSIGHT'],
  },
  AGENCY_STAFFING_CONCERNS: {
    version: 'agency-staffing-concerns/1',
    validFrom: '2025-01-01',
    steps: { 1: 'ROTA_COORDINATOR', 2: 'DEPUTY_MANAGER', 3: 'REGISTERED_MANAGER', 4: 'SENIOR_CARER', 5: 'PROVIDER_REPRESENTATIVE' },
    writes: { 1: ['REVIEW'], 2: ['STAFF_RECORD'], 3: ['REVIEW'], 4: ['REVIEW', 'BRIEFING'], 5: ['REVIEW', 'MEASURE'] },
    asks: ['SHIFTS_CHECKED'],
    sources: [...SEVEN, 'AUDITS', 'PRACTICE_OBSERVATIONS'],
    leastExamined: 2,
    leastExaminedWhenSerious: 3,
    measures: ['M2A', 'M2C'],
    ownMeasure: false,
    auditTool: null,
    checks: ['SHIFT_START_CHECK', 'ROTA_MONITORING', 'WEEKLY_HIGH_AGENCY_REVIEW', 'PROVIDER_REVIEW'],
  },
  DELAYED_SAFEGUARDING_ESCALATION: {
    version: 'delayed-safeguarding-escalation/1',
    validFrom: '2025-01-01',
    steps: { 1: 'SAFEGUARDING_LEAD', 2: 'CARE_COORDINATOR', 3: 'REGISTERED_MANAGER', 4: 'FIELD_SUPERVISOR', 5: 'NOMINATED_INDIVIDUAL' },
    writes: {
      1: ['SAFEGUARDING'],
      2: ['STAFF_CONFIDENTIAL', 'STAFF_RECORD'],
      3: ['REVIEW', 'SAFEGUARDING'],
      4: ['REVIEW', 'STAFF_CONFIDENTIAL', 'STAFF_RECORD'],
      5: ['REVIEW', 'MEASURE'],
    },
    asks: ['NOTES_EXAMINED'],
    sources: [...SEVEN, 'AUDITS', 'PRACTICE_OBSERVATIONS'],
    leastExamined: 2,
    leastExaminedWhenSerious: 3,
    measures: ['M3'],
    ownMeasure: false,
    auditTool: null,
    checks: ['DAILY_INDICATOR_REVIEW', 'STAFF_COACHING_CHECK', 'PROVIDER_CHALLENGE'],
  },
  GENERAL: {
    version: 'general/1',
    validFrom: '2025-01-01',
    steps: { 1: 'DEPUTY_MANAGER', 2: 'SENIOR_CARER', 3: 'REGISTERED_MANAGER', 4: 'DEPUTY_MANAGER', 5: 'PROVIDER_QUALITY_LEAD' },
    writes: { 1: ['REVIEW'], 2: ['REVIEW'], 3: ['REVIEW'], 4: ['REVIEW', 'GOVERNANCE'], 5: ['REVIEW', 'MEASURE'] },
    asks: [],
    sources: SEVEN,
    leastExamined: 2,
    leastExaminedWhenSerious: 3,
    measures: [],
    ownMeasure: true,
    auditTool: null,
    checks: ['MONTHLY_TREND_REVIEW', 'PROVIDER_OVERSIGHT'],
  },
};

/** Whether a review of this template is verified by a measure, and so needs a baseline before its change. */
export const isMeasured = (template: ReviewTemplate): boolean => TEMPLATES[template].ownMeasure || TEMPLATES[template].measures.length > 0;

/** Whether a review of this template comes to a conclusion so. */
export const asks = (template: ReviewTemplate, ask: Ask): boolean => TEMPLATES[template].asks.includes(ask);
