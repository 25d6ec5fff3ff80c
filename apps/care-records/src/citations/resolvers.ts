import { citable } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { identifiedChangeById, interimInstructionById } from '../changes/repository';
import { communicationLogEntryById } from '../communication/repository';
import { complaintById, feedbackById } from '../feedback/repository';
import { handoverById } from '../handovers/repository';
import { incidentById } from '../incidents/repository';
import { dailyNoteById } from '../notes/repository';
import { planReviewById } from '../plan-reviews/repository';
import { carePlanById, planOwnershipById, planVersionById } from '../plans/repository';

export const citationResolvers: Resolvers = citable({
  DailyNote: dailyNoteById,
  Feedback: feedbackById,
  Complaint: complaintById,
  Incident: incidentById,
  CommunicationLogEntry: communicationLogEntryById,
  Handover: handoverById,
  IdentifiedChange: identifiedChangeById,
  InterimInstruction: interimInstructionById,
  CarePlan: carePlanById,
  PlanOwnership: planOwnershipById,
  PlanReview: planReviewById,
  PlanVersion: planVersionById,
});
