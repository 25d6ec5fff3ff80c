import type { EventContract } from '../contract';
import {
  identifiedChangeAmendedV1,
  identifiedChangeProposedV1,
  identifiedChangeRetractedV1,
  interimInstructionIssuedV1,
  interimInstructionSignedOffV1,
} from './changes';
import { communicationLogEntryLoggedV1 } from './communication';
import { careRecordEnteredInErrorV1 } from './entered-in-error';
import { complaintAcknowledgedV1, complaintAnsweredV1, complaintReceivedV1, feedbackRecordedV1, shiftFeedbackGivenV1 } from './feedback';
import { handoverRecordedV1 } from './handovers';
import { incidentReportedV1 } from './incidents';
import { dailyNoteRecordedV1 } from './notes';
import {
  keyWorkerAssignmentEndedV1,
  keyWorkerAssignmentMadeV1,
  personCareResumedV1,
  personDiedV1,
  personLeftV1,
  personMovedV1,
  personRegisteredV1,
} from './people';
import { placementEndedV1, placementMadeV1, placementMovedV1 } from './placements';
import { planReviewRecordedV1 } from './plan-reviews';
import { carePlanOpenedV1, planHandedOverV1, planOwnershipAssignedV1, planOwnershipEndedV1, planVersionPublishedV1 } from './plans';

export * from './changes';
export * from './communication';
export * from './entered-in-error';
export * from './feedback';
export * from './handovers';
export * from './incidents';
export * from './notes';
export * from './people';
export * from './placements';
export * from './plan-reviews';
export * from './plans';

/** Every event that care-records announces. */
export const careRecordsEvents: readonly EventContract[] = [
  personRegisteredV1,
  personLeftV1,
  personDiedV1,
  personCareResumedV1,
  personMovedV1,
  keyWorkerAssignmentMadeV1,
  placementMadeV1,
  dailyNoteRecordedV1,
  feedbackRecordedV1,
  shiftFeedbackGivenV1,
  complaintReceivedV1,
  complaintAcknowledgedV1,
  complaintAnsweredV1,
  incidentReportedV1,
  communicationLogEntryLoggedV1,
  handoverRecordedV1,
  identifiedChangeProposedV1,
  interimInstructionIssuedV1,
  carePlanOpenedV1,
  planOwnershipAssignedV1,
  planVersionPublishedV1,
  planHandedOverV1,
  planReviewRecordedV1,
  identifiedChangeAmendedV1,
  identifiedChangeRetractedV1,
  interimInstructionSignedOffV1,
  keyWorkerAssignmentEndedV1,
  planOwnershipEndedV1,
  placementEndedV1,
  placementMovedV1,
  ...Object.values(careRecordEnteredInErrorV1),
];
