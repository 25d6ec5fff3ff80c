import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** What a worker was told of a change or a person, for a shift or visit, and when the worker acknowledged it. */
export interface Briefing extends RecordRow {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly personId: string;
  readonly changeId: string | null;
  readonly givenById: string;
  readonly acknowledgedAt: Date;
}

/** The faults of a briefing and its acknowledgement. */
export const briefingFaults = (briefing: Fields<Briefing>, at: Moment) =>
  faults([
    [briefing.acknowledgedAt < at.happenedAt, 'ACKNOWLEDGED_TOO_EARLY', 'acknowledgedAt', 'R26'],
    [briefing.acknowledgedAt > at.now, 'HAPPENED_IN_FUTURE', 'acknowledgedAt'],
  ]);

/** Guidance about named people, acknowledged by a worker for a shift. */
export interface PersonGuidance extends RecordRow {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly peopleIds: readonly string[];
}

/** The faults of acknowledged guidance. */
export const personGuidanceFaults = (personGuidance: Fields<PersonGuidance>, _at: Moment) =>
  faults([[personGuidance.peopleIds.length === 0, 'PEOPLE_MISSING', 'peopleIds', 'R55']]);
