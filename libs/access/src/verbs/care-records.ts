import type { Role } from '../caller';
import { CARE_TEAM, MANAGERS, PROVIDER_LEVEL } from './groups';

export const careRecordsVerbs: Readonly<Record<string, readonly Role[]>> = {
  registerPerson: [...MANAGERS, 'CARE_COORDINATOR'],
  recordPersonLeft: [...MANAGERS, 'CARE_COORDINATOR', 'INTEGRATION'],
  recordDeath: [...MANAGERS, 'CARE_COORDINATOR', 'INTEGRATION'],
  movePerson: [...MANAGERS, 'CARE_COORDINATOR', 'INTEGRATION'],
  assignKeyWorker: [...MANAGERS, 'CARE_COORDINATOR'],
  recordNote: [...CARE_TEAM],
  recordFeedback: [...CARE_TEAM, ...PROVIDER_LEVEL],
  receiveComplaint: [...CARE_TEAM, ...PROVIDER_LEVEL],
  acknowledgeComplaint: [...MANAGERS, 'CARE_COORDINATOR', ...PROVIDER_LEVEL],
  answerComplaint: [...MANAGERS, ...PROVIDER_LEVEL],
  reportIncident: [...CARE_TEAM],
  logCommunication: [...CARE_TEAM],
  recordHandover: [...CARE_TEAM],
  proposeChange: [...CARE_TEAM],
  issueInterimInstruction: [...CARE_TEAM],
  openCarePlan: [...CARE_TEAM],
  assignPlanOwner: [...MANAGERS, 'CARE_COORDINATOR'],
  recordPlanReview: [...CARE_TEAM],
  publishPlanVersion: [...CARE_TEAM],
  addChangeEvidence: [...CARE_TEAM],
  confirmChange: ['KEY_WORKER', 'REGISTERED_MANAGER', 'INTEGRATION'],
  signOffChange: ['REGISTERED_MANAGER', 'SERVICE_LEAD', 'DEPUTY_MANAGER', 'ON_CALL_MANAGER'],
  enterCareRecordInError: [...CARE_TEAM],
  enterChangeInError: ['REGISTERED_MANAGER'],
};
