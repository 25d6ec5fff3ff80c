import type { EvidenceSourceKind } from '../evidence/domain';
import type { RoleName } from '../organisation/domain';
import type { ReviewTemplate } from './domain';

/** The five steps of the founding example. */
export type Step = 1 | 2 | 3 | 4 | 5;

/** What the product brings: who performs which step until a provider signs for another version of its own. */
export interface Template {
  readonly version: string;
  readonly validFrom: string;
  readonly steps: Readonly<Record<Step, RoleName>>;
  /** Evidence examined or reasoned away before a conclusion: the seven of the framework and the example's own. */
  readonly sources: readonly EvidenceSourceKind[];
  /** Kinds of evidence that must have been examined, at the least. */
  readonly leastExamined: number;
  readonly leastExaminedWhenSerious: number;
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
    sources: [...SEVEN, 'AUDITS', 'PRACTICE_OBSERVATIONS'],
    leastExamined: 2,
    leastExaminedWhenSerious: 3,
  },
};
