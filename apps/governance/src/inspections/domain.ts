import { type Fields, type Moment, type RecordRow, faults, type CitedRecord } from '@causeway/kernel';

/** A rating of CQC. */
export type CqcRating = 'OUTSTANDING' | 'GOOD' | 'REQUIRES_IMPROVEMENT' | 'INADEQUATE';

/** What an inspection found. */
export type FindingKind = 'BREACH' | 'REQUIREMENT_NOTICE' | 'WARNING_NOTICE' | 'RECOMMENDATION';

const STATES = ['RECORDED', 'REVIEWED', 'TESTED'] as const;

/** How far a finding has come. */
export type FindingState = (typeof STATES)[number];

/** An inspection by the regulator. */
export interface Inspection extends RecordRow {
  readonly inspectedOn: string;
  readonly overallRating: CqcRating;
  readonly expectedReinspectionOn: string | null;
}

/** The faults of an inspection. */
export const inspectionFaults = (inspection: Fields<Inspection>, at: Moment) =>
  faults([
    [inspection.inspectedOn > at.today, 'HAPPENED_IN_FUTURE', 'inspectedOn'],
    [
      inspection.expectedReinspectionOn !== null && inspection.expectedReinspectionOn < inspection.inspectedOn,
      'ENDS_BEFORE_START',
      'expectedReinspectionOn',
    ],
  ]);

/** Something that an inspection found. */
export interface InspectionFinding extends RecordRow {
  readonly inspectionId: string;
  readonly kind: FindingKind;
  readonly regulationKey: string;
  readonly text: string;
  readonly complyBy: string | null;
  readonly recordedById: string | null;
  /** Null on a finding from before states were kept: it is recorded. */
  readonly state: FindingState | null;
  readonly reviewedById: string | null;
  readonly reviewNote: string | null;
  readonly changedOn: string | null;
  readonly testedById: string | null;
  readonly stillFound: boolean | null;
  readonly testNote: string | null;
  readonly evidence: readonly CitedRecord[] | null;
}

export const stateOf = (finding: Pick<InspectionFinding, 'state'>): FindingState => finding.state ?? 'RECORDED';

/** A pack for re-inspection begins with what is not tested yet (R6). */
export const untestedFirst = (findings: readonly InspectionFinding[]): InspectionFinding[] =>
  [...findings].sort((a, b) => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)));

/** The faults of a finding. */
export const inspectionFindingFaults = (inspectionFinding: Fields<InspectionFinding>, _at: Moment) =>
  faults([
    [inspectionFinding.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [inspectionFinding.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(inspectionFinding.regulationKey), 'CODE_MALFORMED', 'regulationKey'],
  ]);
