import { citable } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { allocationCheckById, briefingChecklistById, shiftAllocationById } from '../allocation/repository';
import { briefingById, personGuidanceById } from '../briefings/repository';
import {
  actionProgressById,
  coachingById,
  inductionById,
  practiceObservationById,
  scenarioResultById,
  supervisionById,
  trainingRecordById,
  workforceActionById,
} from '../development/repository';
import { folderEntryById } from '../folders/repository';
import { staffInterviewById, staffQuestionById } from '../interviews/repository';
import { assignmentById, shiftById } from '../rota/repository';
import { inductionVerdictById, workforceSampleById } from '../review-log/repository';
import { supplierReviewById } from '../suppliers/repository';
import { visitReportById } from '../visits/repository';

export const citationResolvers: Resolvers = citable({
  Shift: shiftById,
  Assignment: assignmentById,
  VisitReport: visitReportById,
  ShiftAllocation: shiftAllocationById,
  BriefingChecklist: briefingChecklistById,
  PersonGuidance: personGuidanceById,
  AllocationCheck: allocationCheckById,
  Briefing: briefingById,
  Induction: inductionById,
  Supervision: supervisionById,
  TrainingRecord: trainingRecordById,
  PracticeObservation: practiceObservationById,
  StaffInterview: staffInterviewById,
  StaffQuestion: staffQuestionById,
  ScenarioResult: scenarioResultById,
  Coaching: coachingById,
  WorkforceAction: workforceActionById,
  ActionProgress: actionProgressById,
  SupplierReview: supplierReviewById,
  FolderEntry: folderEntryById,
  WorkforceSample: workforceSampleById,
  InductionVerdict: inductionVerdictById,
});
