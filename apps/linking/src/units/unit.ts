/** What is known of one worker in one unit of delivery, as of when that worker began. Null where the records can't say. */
export interface WorkerInUnit {
  readonly staffMemberId: string;
  readonly agency: boolean;
  readonly supplierId: string | null;
  /** Hours that the worker was in the unit. */
  readonly hours: number;
  /** Shifts or visits that the worker had completed in the service in the 90 days before; null where its records do not reach back so far. */
  readonly completedBefore: number | null;
  /** Inducted into the service (orientation) before the worker began; null where none is recorded of somebody who started before the service recorded any. This and the next two are null where the service had no such record yet. */
  readonly inducted: boolean | null;
  /** Person-specific guidance acknowledged for this unit before the worker began. */
  readonly guided: boolean | null;
  /** The shift-start briefing of this unit was acknowledged before the worker began. */
  readonly briefed: boolean | null;
  readonly supervisionInDate: boolean | null;
  readonly trainingInDate: boolean | null;
}

/**
 * One unit of delivery (a shift or a visit) with what went before it, whether or not anything failed during it: the
 * denominator of every comparison. Instants are ISO 8601 in UTC.
 */
export interface Unit {
  readonly id: string;
  readonly serviceId: string;
  readonly kind: 'SHIFT' | 'VISIT';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly plannedStaff: number;
  readonly peopleIds: readonly string[];
  readonly workers: readonly WorkerInUnit[];
  /** The handover into the unit: whether it named the people and the open changes; null when none is on record. */
  readonly handoverComplete: boolean | null;
  /** Whether every plan of the people had a named owner on the day; null when no plan is known. */
  readonly ownershipClear: boolean | null;
  /** Days since the last change of a plan of the people before the unit; null when none is known. */
  readonly daysSincePlanChange: number | null;
  /** Whether every alert for the people in the 7 days before was delivered; null when there was none. */
  readonly alertsDelivered: boolean | null;
}

/** A failure that was linked to a unit: an incident, a complaint or a concern in feedback, by its code. */
export interface UnitFailure {
  readonly unitId: string;
  readonly recordKind: 'Incident' | 'Complaint' | 'Feedback';
  readonly recordId: string;
  readonly code: string;
  /** When it happened, and not when it was written down. */
  readonly happenedAt: string;
  /** When it was recorded at its source. */
  readonly recordedAt: string;
}
