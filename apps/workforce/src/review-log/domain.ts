import { csvLine, faults, londonDay, type CitedRecord, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { ShiftPeriod } from './period';

/** A shift of the sample, and the incidents and complaints to which it is linked. */
export interface SampledShift {
  readonly shiftId: string;
  /** The group of shifts that it belongs to. */
  readonly period: ShiftPeriod;
  readonly linkedTo: readonly CitedRecord[];
}

/** The agency use of a calendar month, counted when the sample was drawn. */
export interface AgencyUse {
  readonly shifts: number;
  readonly agencyShifts: number;
  readonly careMinutes: number;
  readonly agencyMinutes: number;
}

/** The sample of shifts with which a review of agency staffing works: an entry of the workforce root cause review log. */
export interface WorkforceSample extends RecordRow, AgencyUse {
  readonly reviewId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly sampled: readonly SampledShift[];
  readonly drawnById: string;
}

/** The kinds of record for which a shift is sampled. */
export const LINKED_KINDS: readonly string[] = ['Incident', 'Complaint'];

/** The faults of a sample, as far as it shows them itself: shifts, each once, each linked to incidents or complaints. */
export const workforceSampleFaults = (sample: Fields<WorkforceSample>, _at: Moment) =>
  faults([
    [sample.sampled.length === 0, 'SHIFTS_MISSING', 'sampled', 'R53'],
    [sample.sampled.length > 200, 'TOO_MANY', 'sampled'],
    [new Set(sample.sampled.map(({ shiftId }) => shiftId)).size < sample.sampled.length, 'SAMPLED_TWICE', 'sampled', 'R53'],
    [sample.sampled.some(({ linkedTo }) => linkedTo.length === 0), 'LINK_MISSING', 'sampled', 'R53'],
    [
      sample.sampled.some(({ linkedTo }) => linkedTo.some(({ kind }) => !LINKED_KINDS.includes(kind))),
      'LINKED_TO_ANOTHER_KIND',
      'sampled',
      'R53',
    ],
  ]);

/** A shift as it is sampled. */
export interface ShiftOfMonth {
  readonly serviceId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelledAt: Date | null;
  /** Whether an agency worker was on it. */
  readonly agency: boolean;
}

/** What stands against sampling a shift: it is the service's, of the month, and an agency worker was on it; what it is linked to came after it began, within the month. */
export function sampledShiftFaults(
  shift: ShiftOfMonth,
  linkedTo: readonly (CitedRecord & { readonly serviceId: string | null })[],
  { serviceId, fromOn, toOn }: Pick<WorkforceSample, 'serviceId' | 'fromOn' | 'toOn'>,
) {
  const startedOn = londonDay(shift.startsAt);
  const lastDay = [toOn, londonDay(shift.endsAt)].sort().at(-1) ?? toOn;
  return faults([
    [shift.serviceId !== serviceId, 'SHIFT_OF_ANOTHER_SERVICE', 'sampled', 'R53'],
    [startedOn < fromOn || startedOn > toOn, 'SHIFT_OUTSIDE_MONTH', 'sampled', 'R53'],
    [shift.cancelledAt !== null, 'SHIFT_CANCELLED', 'sampled', 'R53'],
    [!shift.agency, 'SHIFT_WITHOUT_AGENCY', 'sampled', 'R53'],
    [
      linkedTo.some((record) => record.serviceId !== null && record.serviceId !== serviceId),
      'EVIDENCE_OF_ANOTHER_SERVICE',
      'sampled',
      'R53',
    ],
    [
      linkedTo.some(({ happenedAt }) => new Date(happenedAt) < shift.startsAt || londonDay(new Date(happenedAt)) > lastDay),
      'LINK_OUTSIDE_MONTH',
      'sampled',
      'R53',
    ],
  ]);
}

/** Whether one item of an induction was there in time, or is a gap. */
export type InductionFinding = 'COMPLETE' | 'GAP';

/** What an agency worker needs before being given people. */
export type InductionItem = 'ORIENTATION' | 'PERSON_SPECIFIC_GUIDANCE' | 'BRIEFING_CHECKLIST';

/** The verdict on the induction of one agency worker for one sampled shift; kept in the staffing evidence file. */
export interface InductionVerdict extends RecordRow {
  readonly sampleId: string;
  readonly reviewId: string;
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly orientation: InductionFinding;
  readonly guidance: InductionFinding;
  readonly checklist: InductionFinding;
  /** The records that show what was complete. */
  readonly refs: readonly CitedRecord[];
  readonly checkedById: string;
}

/** Each item, the verdict's field for it, and the kind of record that shows it. An induction is no guidance (R55). */
export const ITEMS = [
  ['ORIENTATION', 'orientation', 'Induction'],
  ['PERSON_SPECIFIC_GUIDANCE', 'guidance', 'PersonGuidance'],
  ['BRIEFING_CHECKLIST', 'checklist', 'BriefingChecklist'],
] as const satisfies readonly (readonly [InductionItem, keyof InductionVerdict, string])[];

/** The items that were missing. */
export const gapsOf = (verdict: Pick<InductionVerdict, 'orientation' | 'guidance' | 'checklist'>): InductionItem[] =>
  ITEMS.flatMap(([item, field]) => (verdict[field] === 'GAP' ? [item] : []));

/** The gaps that verdicts found as CSV, a line for each missing item (R56). `coded` makes an id what its reader may hold. */
export const gapsCsv = (verdicts: readonly InductionVerdict[], coded: (id: string) => string): string =>
  [
    csvLine(['shift', 'worker', 'missing', 'verdict', 'judged']),
    ...verdicts.flatMap((verdict) =>
      gapsOf(verdict).map((missing) =>
        csvLine([...[verdict.shiftId, verdict.staffMemberId].map(coded), missing, coded(verdict.id), verdict.happenedAt.toISOString()]),
      ),
    ),
  ].join('');

/** One missing item of the induction that a verdict judges. */
export interface InductionGap {
  readonly verdict: InductionVerdict;
  readonly missing: InductionItem;
}

/** A record that is cited for a worker on a shift, as far as it can show an item of the induction. */
export interface Shown {
  readonly kind: string;
  readonly staffMemberId: string;
  readonly shiftId: string | null;
  readonly peopleIds: readonly string[];
  /** Of an induction: whether it had the orientation. */
  readonly orientation: boolean;
  /** When it had happened and was written down. */
  readonly knownAt: Date;
}

/** What a verdict is held to. */
export interface InductionCase {
  readonly sampled: boolean;
  readonly agency: boolean;
  /** The people whom the worker was given on the shift. */
  readonly given: readonly string[];
  /** When the worker was first given people; else when the shift ended. */
  readonly before: Date;
  readonly shown: readonly Shown[];
}

/**
 * The faults of a verdict. What is said to be complete is shown by a record of its own kind, of that worker and, but for
 * the orientation, of that shift, done and written down before people were given; guidance and checklist name everyone whom the worker was given.
 */
export function inductionVerdictFaults(verdict: Fields<InductionVerdict>, of: InductionCase) {
  const complete = ITEMS.filter(([, field]) => verdict[field] === 'COMPLETE').map(([, , kind]) => kind as string);
  const shown = (kind: string): readonly Shown[] =>
    of.shown.filter((one) => one.kind === kind && (kind !== 'Induction' || one.orientation));
  const listed = (kind: string): readonly string[] => shown(kind).flatMap(({ peopleIds }) => peopleIds);
  const unlisted = (kind: string): boolean =>
    complete.includes(kind) && shown(kind).length > 0 && of.given.some((id) => !listed(kind).includes(id));
  return faults([
    [!of.sampled, 'NOT_IN_SAMPLE', 'shiftId', 'R54'],
    [!of.agency, 'NOT_AGENCY_ON_SHIFT', 'staffMemberId', 'R54'],
    [of.shown.some(({ kind }) => !complete.includes(kind)), 'SHOWS_NO_COMPLETE_ITEM', 'refs', 'R54'],
    [
      of.shown.some((one) => one.staffMemberId !== verdict.staffMemberId || (one.shiftId !== null && one.shiftId !== verdict.shiftId)),
      'OF_ANOTHER_WORKER_OR_SHIFT',
      'refs',
      'R54',
    ],
    [of.shown.some(({ knownAt }) => knownAt > of.before), 'AFTER_ALLOCATION', 'refs', 'R54'],
    [complete.includes('Induction') && shown('Induction').length === 0, 'ORIENTATION_NOT_SHOWN', 'orientation', 'R54'],
    [complete.includes('PersonGuidance') && shown('PersonGuidance').length === 0, 'GUIDANCE_NOT_SPECIFIC', 'guidance', 'R55'],
    [unlisted('PersonGuidance'), 'PEOPLE_NOT_LISTED', 'guidance', 'R55'],
    [complete.includes('BriefingChecklist') && shown('BriefingChecklist').length === 0, 'CHECKLIST_NOT_SHOWN', 'checklist', 'R54'],
    [unlisted('BriefingChecklist'), 'PEOPLE_NOT_LISTED', 'checklist', 'R54'],
  ]);
}
