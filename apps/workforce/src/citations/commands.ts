import { citing } from '@causeway/persistence';
import { allocationCheckTable, briefingChecklistTable, shiftAllocationTable } from '../allocation/repository';
import { briefingTable, personGuidanceTable } from '../briefings/repository';
import {
  actionProgressTable,
  coachingTable,
  inductionTable,
  practiceObservationTable,
  scenarioResultTable,
  supervisionTable,
  trainingRecordTable,
  workforceActionTable,
} from '../development/repository';
import { folderEntryTable } from '../folders/repository';
import { staffInterviewTable, staffQuestionTable } from '../interviews/repository';
import { assignmentTable, shiftTable } from '../rota/repository';
import { inductionVerdictTable, workforceSampleTable } from '../review-log/repository';
import { supplierReviewTable } from '../suppliers/repository';
import { visitReportTable } from '../visits/repository';

/** How this domain cites, with the tables of the kinds that it owns; every other kind is known by its owner's events. */
export const { citationsOf, citedRecords } = citing({
  Shift: shiftTable,
  ShiftAllocation: shiftAllocationTable,
  BriefingChecklist: briefingChecklistTable,
  PersonGuidance: personGuidanceTable,
  AllocationCheck: allocationCheckTable,
  Briefing: briefingTable,
  Induction: inductionTable,
  Supervision: supervisionTable,
  TrainingRecord: trainingRecordTable,
  PracticeObservation: practiceObservationTable,
  StaffInterview: staffInterviewTable,
  StaffQuestion: staffQuestionTable,
  Assignment: assignmentTable,
  VisitReport: visitReportTable,
  Coaching: coachingTable,
  ScenarioResult: scenarioResultTable,
  WorkforceAction: workforceActionTable,
  ActionProgress: actionProgressTable,
  SupplierReview: supplierReviewTable,
  FolderEntry: folderEntryTable,
  WorkforceSample: workforceSampleTable,
  InductionVerdict: inductionVerdictTable,
});
