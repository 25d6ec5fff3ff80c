import { dueAfter, ENGLAND_AND_WALES, faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';

/** An indicator of a sample, the visit note that it stands in, and whether management reviewed it late when the sample was drawn. */
export interface SampledIndicator {
  readonly indicatorId: string;
  readonly noteId: string;
  readonly delayed: boolean;
}

/** The sample of visit notes with indicators with which a review of delayed escalation works. */
export interface NoteSample extends RecordRow {
  readonly reviewId: string;
  readonly method: string;
  /** From how many indicators it was drawn. */
  readonly populationSize: number;
  readonly sampled: readonly SampledIndicator[];
  readonly drawnById: string;
}

/** The faults of a sample, as far as it shows them itself: it says how it was drawn, and names each indicator once. */
export const noteSampleFaults = ({ method, populationSize, sampled }: Fields<NoteSample>, _at: Moment) =>
  faults([
    [method.trim() === '', 'TEXT_EMPTY', 'method', 'R70'],
    [method.length > 500, 'TEXT_TOO_LONG', 'method'],
    [sampled.length === 0, 'SAMPLE_EMPTY', 'indicatorIds', 'R70'],
    [sampled.length > 200, 'TOO_MANY', 'indicatorIds'],
    [new Set(sampled.map(({ indicatorId }) => indicatorId)).size < sampled.length, 'SAMPLED_TWICE', 'indicatorIds', 'R70'],
    [populationSize < sampled.length, 'POPULATION_TOO_SMALL', 'populationSize', 'R70'],
  ]);

/** An indicator as it is sampled: when its clock began, and when it was first known that management had reviewed it. */
export interface Sampleable {
  readonly indicatorId: string;
  readonly noteId: string;
  readonly serviceId: string | null;
  readonly noteRecordedAt: Date;
  readonly reviewedAt: Date | null;
}

/** Within so many working days management reviews an indicator (M3). */
const REVIEW_WORKING_DAYS = 1;

/** Whether its review was due by now and not made by then. Past the end of the calendar nothing is guessed. */
export function wasDelayed({ noteRecordedAt, reviewedAt }: Pick<Sampleable, 'noteRecordedAt' | 'reviewedAt'>, now: Date): boolean {
  const due = dueAfter(noteRecordedAt, REVIEW_WORKING_DAYS, ENGLAND_AND_WALES);
  return due.ok && now > due.value.dueAt && (reviewedAt === null || reviewedAt > due.value.dueAt);
}
