import type { InductionFact, ShiftFact, StaffFact, WorkFact } from '../units/facts';

/** Who answers whether an agency worker was briefed. */
export type Respondent = 'STAFF' | 'AGENCY_WORKER' | 'PERSON' | 'FAMILY';

/** What was answered about a shift or visit. */
export interface AnswerFact {
  readonly id: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly shiftId: string;
  readonly respondent: Respondent;
  /** 1 to 5. */
  readonly rating: number;
  /** The worker who answered; null where the person or the family did. */
  readonly answeredById: string | null;
}

/** What a worker was told for a shift or visit, by whom, and about whom. */
export interface ToldFact {
  readonly kind: 'PersonGuidance' | 'BriefingChecklist' | 'Briefing';
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly peopleIds: readonly string[];
  /** Who gave it; null where nobody is named. */
  readonly givenById: string | null;
  /** Whether all signed who must. */
  readonly signed: boolean;
}

/** People who were given to a worker at shift start. */
export interface AllocationFact {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly peopleIds: readonly string[];
  readonly happenedAt: string;
}

/** An incident that is linked to a shift or visit. */
export interface IncidentFact {
  readonly shiftId: string;
  readonly incidentId: string;
}

/** What is known of some shifts and visits, all of which count, and of who was on them. More than that does no harm; the order does not matter. */
export interface AgencyFacts {
  readonly shifts: readonly ShiftFact[];
  readonly works: readonly WorkFact[];
  readonly told: readonly ToldFact[];
  readonly allocations: readonly AllocationFact[];
  readonly answers: readonly AnswerFact[];
  readonly staff: readonly StaffFact[];
  readonly inductions: readonly InductionFact[];
}
