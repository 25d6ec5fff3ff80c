import { citable } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { allocationCheckById, briefingChecklistById, shiftAllocationById } from '../allocation/repository';
import { briefingById, personGuidanceById } from '../briefings/repository';
import { inductionById, practiceObservationById, supervisionById, trainingRecordById } from '../development/repository';
import { staffInterviewById, staffQuestionById } from '../interviews/repository';
import { shiftById } from '../rota/repository';

export const citationResolvers: Resolvers = citable({
  Shift: shiftById,
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
});
