import type { Role } from '../caller';
import { CARE_TEAM, MANAGERS, SENIORS } from './groups';

export const workforceVerbs: Readonly<Record<string, readonly Role[]>> = {
  registerAgencySupplier: [...MANAGERS, 'ROTA_COORDINATOR'],
  registerStaffMember: [...MANAGERS, 'ROTA_COORDINATOR'],
  planShifts: [...MANAGERS, 'ROTA_COORDINATOR', 'CARE_COORDINATOR'],
  recordLeaver: [...MANAGERS, 'ROTA_COORDINATOR'],
  cancelShift: [...MANAGERS, 'ROTA_COORDINATOR', 'CARE_COORDINATOR'],
  endAssignment: [...MANAGERS, 'ROTA_COORDINATOR', 'CARE_COORDINATOR'],
  swapAssignment: [...MANAGERS, 'ROTA_COORDINATOR', 'CARE_COORDINATOR'],
  reportVisit: [...CARE_TEAM],
  completeBriefingChecklist: [...SENIORS],
  allocateAtShiftStart: [...SENIORS],
  recordAllocationCheck: [...SENIORS],
  giveBriefing: [...CARE_TEAM, 'AGENCY_WORKER'],
  acknowledgeGuidance: [...CARE_TEAM, 'AGENCY_WORKER'],
  recordInduction: [...SENIORS],
  recordSupervision: SENIORS.filter((role) => role !== 'SENIOR_CARER'),
  recordTraining: [...SENIORS],
  recordPracticeObservation: [...SENIORS],
  completeCoaching: [...SENIORS],
  logWorkforceAction: [...SENIORS],
  recordInterview: [...SENIORS.filter((role) => role !== 'SENIOR_CARER'), 'REVIEWER'],
  logStaffQuestion: [...CARE_TEAM],
  enterWorkforceRecordInError: [...CARE_TEAM],
};
