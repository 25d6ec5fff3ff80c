/** A fact as its owner told it, of a record that stands. All times are ISO instants in UTC. */
interface Fact {
  readonly id: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
}

export type ConcernKind = 'Incident' | 'Complaint' | 'Feedback';

/** An incident, a complaint or feedback: what may be a concern. */
export interface ConcernFact extends Fact {
  readonly kind: ConcernKind;
  readonly serviceId: string | null;
  readonly personId: string;
  /** The code of the concern; null in feedback that raises none, and in a complaint that names none. */
  readonly concernCode: string | null;
}

/** A shift or a visit as it was planned. */
export interface ShiftFact extends Fact {
  readonly serviceId: string;
  readonly kind: 'SHIFT' | 'VISIT';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly plannedStaff: number;
  /** Whom it serves; everyone of the service when it names nobody. */
  readonly peopleIds: readonly string[];
}

/** A worker on a shift or visit; taken off while it runs, to when. */
export interface WorkFact extends Fact {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly agency: boolean;
}

/** A worker's induction in a service. */
export interface InductionFact extends Fact {
  readonly serviceId: string | null;
  readonly staffMemberId: string;
  readonly orientation: boolean;
}

/** A supervision session with a worker. */
export interface SupervisionFact extends Fact {
  readonly serviceId: string | null;
  readonly staffMemberId: string;
  readonly nextDueOn: string | null;
}

/** Training that a worker completed. */
export interface TrainingFact extends Fact {
  readonly serviceId: string | null;
  readonly staffMemberId: string;
  readonly courseCode: string;
  readonly completedOn: string;
  readonly validUntil: string | null;
}

/** What a worker acknowledged for a shift or visit: guidance about people, or a briefing with both signatures. */
export interface AcknowledgedFact extends Fact {
  readonly kind: 'PersonGuidance' | 'BriefingChecklist' | 'Briefing';
  readonly shiftId: string;
  readonly staffMemberId: string;
  /** About whom. */
  readonly peopleIds: readonly string[];
  /** When it was acknowledged. */
  readonly acknowledgedAt: string;
  /** Whether it was signed by all who must. */
  readonly signed: boolean;
}

/** A handover into a shift or visit. */
export interface HandoverFact extends Fact {
  readonly toShiftId: string;
  readonly peopleIds: readonly string[];
  readonly changesIds: readonly string[];
}

/** A confirmed change, from when it was identified, and proposed as one, to when a plan version answered it. */
export interface OpenChangeFact {
  readonly id: string;
  readonly serviceId: string;
  readonly personId: string;
  readonly identifiedAt: string;
  /** When it was recorded as a change: its evidence is older. */
  readonly proposedAt: string;
  readonly publishedAt: string | null;
}

/** A plan of a person, in a service. */
export interface PlanFact extends Fact {
  readonly serviceId: string | null;
  readonly personId: string;
}

/** Who was named to keep a plan true, and for which days. */
export interface OwnershipFact extends Fact {
  readonly planId: string;
  readonly personId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A published version of a plan. */
export interface VersionFact extends Fact {
  readonly serviceId: string | null;
  readonly personId: string;
}

/** When a service did not care for a person, by days: `until` is the first on which it does again. */
export interface AwayFact {
  readonly serviceId: string;
  readonly personId: string;
  readonly from: string;
  readonly until: string;
}

/** A message by which a manager was told of an indicator about a person. */
export interface AlertFact extends Fact {
  readonly serviceId: string | null;
  readonly personId: string;
  readonly seenAt: string | null;
}

/** Who a worker is, as far as a unit asks. */
export interface StaffFact {
  readonly id: string;
  readonly supplierId: string | null;
  /** The first day of work; null where that is not known. */
  readonly startedOn: string | null;
}

/**
 * From when on the records of a service tell of something: its first shift, and when it first wrote down an induction,
 * guidance or a briefing. That there is none says nothing of what was before; null where there is none at all.
 */
export interface ReachFact {
  readonly serviceId: string;
  readonly rota: string | null;
  readonly inductions: string | null;
  readonly guidance: string | null;
  readonly briefings: string | null;
}

/** Everything that is known of some services and may tell of their units. More than the rules need does no harm; the order does not matter. */
export interface UnitFacts {
  readonly shifts: readonly ShiftFact[];
  readonly works: readonly WorkFact[];
  readonly staff: readonly StaffFact[];
  readonly inductions: readonly InductionFact[];
  readonly supervisions: readonly SupervisionFact[];
  readonly trainings: readonly TrainingFact[];
  readonly acknowledged: readonly AcknowledgedFact[];
  readonly handovers: readonly HandoverFact[];
  readonly changes: readonly OpenChangeFact[];
  readonly plans: readonly PlanFact[];
  readonly ownerships: readonly OwnershipFact[];
  readonly versions: readonly VersionFact[];
  readonly away: readonly AwayFact[];
  readonly alerts: readonly AlertFact[];
  readonly reach: readonly ReachFact[];
}
