import type { EventContract } from '../contract';
import { governanceRecordEnteredInErrorV1 } from './entered-in-error';
import { reviewActionCompletedV1, reviewActionPlannedV1, reviewEscalationEndedV1, reviewEscalationMadeV1 } from './actions';
import { barrierAssessedV1, differenceRecordedV1 } from './analysis';
import {
  auditRecordedV1,
  staffingAuditRecordedV1,
  safeguardingAuditRecordedV1,
  checkDoneV1,
  checkMissedV1,
  checkScheduledV1,
  learningAcknowledgedV1,
  learningItemSharedV1,
  minuteRecordedV1,
  qualityMeetingHeldV1,
} from './assurance';
import { auditToolVersionDefinedV1, toolAuditRecordedV1 } from './audit-tools';
import {
  causeConfirmedV1,
  causeIdentifiedV1,
  causeReviewedV1,
  causeWorkerNamedV1,
  causeRiskAcceptedV1,
  causeTestTestedV1,
  factorNamedV1,
  whyStepAskedV1,
} from './causes';
import { challengeAnsweredV1, challengeRaisedV1 } from './challenges';
import { documentFiledV1, documentStoredV1 } from './documents';
import { handoverComparisonRecordedV1, personTimelineRecordedV1, reviewSampleDrawnV1, sourceExaminationExaminedV1 } from './evidence';
import { findingFedV1 } from './feeds';
import { glassBrokenV1, glassEndedV1, glassReviewedV1 } from './glass';
import { inspectionFindingMovedV1, inspectionFindingRecordedV1, inspectionRecordedV1 } from './inspections';
import { fairnessAssessmentMadeV1 } from './fairness';
import { involvementAnsweredV1, involvementRecordedV1, reporterFeedbackAcknowledgedV1, reporterFeedbackGivenV1 } from './involvements';
import { linkJudgedV1 } from './judgements';
import { timelineEntryJudgedV1 } from './timeline';
import { measureCountsEnteredV1, measureDefinedV1 } from './measures';
import { groupEstablishedV1, providerRegisteredV1, roleHoldingAppointedV1, serviceChangedV1, serviceRegisteredV1 } from './organisation';
import { noticeDelaysSetV1, noticeGivenV1, noticeReadV1 } from './notices';
import { baselineFrozenV1, outcomeEvidenceRecordedV1, revisitRecordedV1 } from './outcomes';
import { procedureOpenedV1, procedureVersionIssuedV1 } from './procedures';
import { reviewNoteRecordedV1 } from './review-notes';
import { reviewLevelRaisedV1, reviewMovedV1, reviewOpenedV1, weakActionsAcceptedV1 } from './reviews';
import { inspectionSampleDrawnV1 } from './samples';
import { peerRatingRecordedV1, selfAssessmentActionLinkedV1, selfAssessmentRecordedV1 } from './self-assessments';
import { reviewTemplateVersionSignedV1 } from './templates';
import { triggeredActionExtendedV1, triggeredActionOpenedV1, triggeredActionSettledV1, triggeredActionWithdrawnV1 } from './triggered';

export * from './entered-in-error';
export * from './actions';
export * from './analysis';
export * from './assurance';
export * from './audit-tools';
export * from './causes';
export * from './challenges';
export * from './documents';
export * from './evidence';
export * from './fairness';
export * from './feeds';
export * from './glass';
export * from './inspections';
export * from './involvements';
export * from './judgements';
export * from './timeline';
export * from './measures';
export * from './notices';
export * from './organisation';
export * from './outcomes';
export * from './procedures';
export * from './review-notes';
export * from './reviews';
export * from './samples';
export * from './self-assessments';
export * from './templates';
export * from './triggered';

/** Every event that governance announces. */
export const governanceEvents: readonly EventContract[] = [
  groupEstablishedV1,
  providerRegisteredV1,
  serviceRegisteredV1,
  serviceChangedV1,
  roleHoldingAppointedV1,
  inspectionRecordedV1,
  inspectionFindingMovedV1,
  inspectionFindingRecordedV1,
  qualityMeetingHeldV1,
  minuteRecordedV1,
  learningAcknowledgedV1,
  learningItemSharedV1,
  auditRecordedV1,
  staffingAuditRecordedV1,
  safeguardingAuditRecordedV1,
  auditToolVersionDefinedV1,
  toolAuditRecordedV1,
  checkScheduledV1,
  procedureOpenedV1,
  procedureVersionIssuedV1,
  reviewOpenedV1,
  reviewSampleDrawnV1,
  personTimelineRecordedV1,
  handoverComparisonRecordedV1,
  sourceExaminationExaminedV1,
  causeIdentifiedV1,
  whyStepAskedV1,
  factorNamedV1,
  causeTestTestedV1,
  causeReviewedV1,
  causeWorkerNamedV1,
  causeConfirmedV1,
  causeRiskAcceptedV1,
  weakActionsAcceptedV1,
  reviewTemplateVersionSignedV1,
  reviewActionPlannedV1,
  reviewEscalationMadeV1,
  baselineFrozenV1,
  outcomeEvidenceRecordedV1,
  revisitRecordedV1,
  reviewMovedV1,
  reviewActionCompletedV1,
  reviewEscalationEndedV1,
  checkDoneV1,
  checkMissedV1,
  reviewNoteRecordedV1,
  challengeRaisedV1,
  challengeAnsweredV1,
  fairnessAssessmentMadeV1,
  findingFedV1,
  inspectionSampleDrawnV1,
  linkJudgedV1,
  timelineEntryJudgedV1,
  measureDefinedV1,
  measureCountsEnteredV1,
  selfAssessmentRecordedV1,
  peerRatingRecordedV1,
  selfAssessmentActionLinkedV1,
  reviewLevelRaisedV1,
  barrierAssessedV1,
  differenceRecordedV1,
  involvementRecordedV1,
  involvementAnsweredV1,
  reporterFeedbackGivenV1,
  reporterFeedbackAcknowledgedV1,
  documentFiledV1,
  documentStoredV1,
  triggeredActionExtendedV1,
  triggeredActionOpenedV1,
  triggeredActionSettledV1,
  triggeredActionWithdrawnV1,
  glassBrokenV1,
  glassEndedV1,
  glassReviewedV1,
  noticeDelaysSetV1,
  noticeGivenV1,
  noticeReadV1,
  ...Object.values(governanceRecordEnteredInErrorV1),
];
