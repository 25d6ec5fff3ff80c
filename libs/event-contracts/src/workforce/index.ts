import type { EventContract } from '../contract';
import { workforceRecordEnteredInErrorV1 } from './entered-in-error';
import { allocationCheckRecordedV1, briefingChecklistCompletedV1, shiftAllocationMadeV1 } from './allocation';
import { briefingAcknowledgedV1, personGuidanceAcknowledgedV1 } from './briefings';
import {
  actionProgressReportedV1,
  coachingCompletedV1,
  inductionRecordedV1,
  practiceObservationRecordedV1,
  scenarioResultRecordedV1,
  supervisionHeldV1,
  trainingRecordCompletedV1,
  workforceActionCompletedV1,
  workforceActionLoggedV1,
} from './development';
import { folderEntryFiledV1 } from './folders';
import { staffInterviewRecordedV1, staffQuestionLoggedV1 } from './interviews';
import { inductionVerdictGivenV1, knowledgeVerdictGivenV1, workforceSampleDrawnV1 } from './review-log';
import { assignmentEndedV1, assignmentMadeV1, assignmentWithdrawnV1, shiftCancelledV1, shiftPlannedV1, visitReportedV1 } from './rota';
import { agencySupplierRegisteredV1, staffMemberLeftV1, staffMemberRegisteredV1, supplierReviewRecordedV1 } from './staff';

export * from './entered-in-error';
export * from './allocation';
export * from './briefings';
export * from './development';
export { folderEntryFiledV1 } from './folders';
export * from './interviews';
export * from './review-log';
export * from './rota';
export * from './staff';

/** Every event that workforce announces. */
export const workforceEvents: readonly EventContract[] = [
  agencySupplierRegisteredV1,
  staffMemberRegisteredV1,
  staffMemberLeftV1,
  shiftPlannedV1,
  shiftCancelledV1,
  assignmentMadeV1,
  assignmentEndedV1,
  assignmentWithdrawnV1,
  visitReportedV1,
  briefingChecklistCompletedV1,
  shiftAllocationMadeV1,
  allocationCheckRecordedV1,
  briefingAcknowledgedV1,
  personGuidanceAcknowledgedV1,
  inductionRecordedV1,
  supervisionHeldV1,
  trainingRecordCompletedV1,
  practiceObservationRecordedV1,
  coachingCompletedV1,
  workforceActionLoggedV1,
  staffInterviewRecordedV1,
  staffQuestionLoggedV1,
  ...Object.values(workforceRecordEnteredInErrorV1),
  folderEntryFiledV1,
  supplierReviewRecordedV1,
  scenarioResultRecordedV1,
  actionProgressReportedV1,
  workforceActionCompletedV1,
  workforceSampleDrawnV1,
  inductionVerdictGivenV1,
  knowledgeVerdictGivenV1,
];
