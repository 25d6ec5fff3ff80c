import { MANAGERS, PROVIDER_LEVEL } from '@causeway/access';
import { governanceRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import { enterInError, type Retractable, type Scope, type Table } from '@causeway/persistence';
import type { EnterGovernanceRecordInErrorInput, GovernanceRecordKind } from '../__generated__/graphql';
import { barrierTable, differenceTable } from '../analysis/repository';
import { auditTable, learningItemTable, minuteTable, qualityMeetingTable } from '../assurance/repository';
import { reviewActionTable, reviewEscalationTable } from '../actions/repository';
import { causeTable, causeTestTable, factorTable, whyStepTable } from '../causes/repository';
import { handoverComparisonTable, personTimelineTable, reviewSampleTable, sourceExaminationTable } from '../evidence/repository';
import { findingFeedTable } from '../feeds/repository';
import { involvementTable } from '../involvements/repository';
import { linkJudgementTable } from '../judgements/repository';
import { takingBackCountsFaults } from '../measures/commands';
import { measureEntryTable } from '../measures/repository';
import { inspectionFindingTable, inspectionTable } from '../inspections/repository';
import { takingBackRoleFaults } from '../organisation/commands';
import { roleHoldingTable } from '../organisation/repository';
import { takingBackPeerFaults } from '../self-assessments/peering';
import { peerRatingTable, selfAssessmentTable } from '../self-assessments/repository';
import { procedureVersionTable } from '../procedures/repository';
import { timelineJudgementTable } from '../timeline/repository';
import { reporterFeedbackTable } from '../reporters/repository';
import { actionNotDone, ofReviewer, ofReviewNotClosed, partOfCause, partOfReview, withItsParts, type PartRefusal } from './review-parts';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

/** Why a record is not marked, beyond what holds of all. */
type KindRefusal = PartRefusal | 'ACTION_DONE' | 'ROLE_NOT_YOURS_TO_GIVE' | 'NOT_PERMITTED' | 'PEERS_OWN';

const KINDS: Readonly<Record<GovernanceRecordKind, Retractable<KindRefusal>>> = {
  ROLE_HOLDING: {
    dataClass: 'ORGANISATION',
    table: of(roleHoldingTable),
    contract: taken.RoleHolding,
    further: takingBackRoleFaults,
  },
  INSPECTION: { dataClass: 'GOVERNANCE', table: of(inspectionTable), contract: taken.Inspection },
  INSPECTION_FINDING: { dataClass: 'GOVERNANCE', table: of(inspectionFindingTable), contract: taken.InspectionFinding },
  QUALITY_MEETING: { dataClass: 'GOVERNANCE', table: of(qualityMeetingTable), contract: taken.QualityMeeting },
  MINUTE: { dataClass: 'GOVERNANCE', table: of(minuteTable), contract: taken.Minute },
  LEARNING_ITEM: { dataClass: 'GOVERNANCE', table: of(learningItemTable), contract: taken.LearningItem },
  AUDIT: { dataClass: 'GOVERNANCE', table: of(auditTable), contract: taken.Audit, author: 'auditedById' },
  PROCEDURE_VERSION: { dataClass: 'GOVERNANCE', table: of(procedureVersionTable), contract: taken.ProcedureVersion, author: 'issuedById' },
  REVIEW_SAMPLE: { dataClass: 'REVIEW', table: of(reviewSampleTable), contract: taken.ReviewSample, further: partOfReview },
  PERSON_TIMELINE: { dataClass: 'REVIEW', table: of(personTimelineTable), contract: taken.PersonTimeline, further: partOfReview },
  HANDOVER_COMPARISON: {
    dataClass: 'REVIEW',
    table: of(handoverComparisonTable),
    contract: taken.HandoverComparison,
    further: partOfReview,
  },
  SOURCE_EXAMINATION: { dataClass: 'REVIEW', table: of(sourceExaminationTable), contract: taken.SourceExamination, further: partOfReview },
  CAUSE: { dataClass: 'REVIEW', table: of(causeTable), contract: taken.Cause, further: withItsParts },
  WHY_STEP: { dataClass: 'REVIEW', table: of(whyStepTable), contract: taken.WhyStep, further: partOfCause },
  FACTOR: { dataClass: 'REVIEW', table: of(factorTable), contract: taken.Factor, further: partOfCause },
  CAUSE_TEST: { dataClass: 'REVIEW', table: of(causeTestTable), contract: taken.CauseTest, further: partOfCause },
  REVIEW_ACTION: { dataClass: 'REVIEW', table: of(reviewActionTable), contract: taken.ReviewAction, further: actionNotDone },
  REVIEW_ESCALATION: {
    dataClass: 'REVIEW',
    table: of(reviewEscalationTable),
    contract: taken.ReviewEscalation,
    further: ofReviewNotClosed,
  },
  FINDING_FEED: { dataClass: 'REVIEW', table: of(findingFeedTable), contract: taken.FindingFeed, further: ofReviewNotClosed },
  TIMELINE_JUDGEMENT: {
    dataClass: 'REVIEW',
    table: of(timelineJudgementTable),
    contract: taken.TimelineJudgement,
    further: partOfReview,
  },
  LINK_JUDGEMENT: { dataClass: 'REVIEW', table: of(linkJudgementTable), contract: taken.LinkJudgement, further: ofReviewer },
  MEASURE_ENTRY: {
    dataClass: 'MEASURE',
    table: of(measureEntryTable),
    contract: taken.MeasureEntry,
    author: 'enteredById',
    further: takingBackCountsFaults,
  },
  SELF_ASSESSMENT: { dataClass: 'GOVERNANCE_TEXT', table: of(selfAssessmentTable), contract: taken.SelfAssessment },
  PEER_RATING: {
    dataClass: 'GOVERNANCE_TEXT',
    table: of(peerRatingTable),
    contract: taken.PeerRating,
    author: 'ratedById',
    further: takingBackPeerFaults,
  },
  BARRIER: { dataClass: 'REVIEW', table: of(barrierTable), contract: taken.Barrier, further: partOfReview },
  DIFFERENCE: { dataClass: 'REVIEW', table: of(differenceTable), contract: taken.Difference, further: partOfReview },
  INVOLVEMENT: { dataClass: 'REVIEW', table: of(involvementTable), contract: taken.Involvement, further: ofReviewNotClosed },
  REPORTER_FEEDBACK: { dataClass: 'REVIEW', table: of(reporterFeedbackTable), contract: taken.ReporterFeedback, author: 'givenById' },
};

/** Marks a record of governance as entered in error. */
export const enterGovernanceRecordInError = (scope: Scope, input: EnterGovernanceRecordInErrorInput) =>
  enterInError(scope, 'enterGovernanceRecordInError', input, KINDS, [...MANAGERS, ...PROVIDER_LEVEL]);
