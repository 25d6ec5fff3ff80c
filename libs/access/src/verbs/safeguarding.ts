import type { Role } from '../caller';
import { STEP_TAKERS } from './governance';
import { CARE_TEAM } from './groups';

export const safeguardingVerbs: Readonly<Record<string, readonly Role[]>> = {
  flagIndicator: [...CARE_TEAM],
  raiseConcern: [...CARE_TEAM],
  sendAlert: [...CARE_TEAM],
  reviewIndicator: ['REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SAFEGUARDING_LEAD', 'ON_CALL_MANAGER', 'INTEGRATION'],
  decideReferral: ['REGISTERED_MANAGER', 'SAFEGUARDING_LEAD', 'ON_CALL_MANAGER', 'INTEGRATION'],
  signDailyScreening: ['REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SAFEGUARDING_LEAD', 'INTEGRATION'],
  enterSafeguardingRecordInError: [...CARE_TEAM],
  answerNotificationPrompt: ['REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SAFEGUARDING_LEAD', 'ON_CALL_MANAGER'],
  setInternalLimit: ['REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD', 'NOMINATED_INDIVIDUAL'],
  startEscalation: ['REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SAFEGUARDING_LEAD', 'INTEGRATION'],
  endEscalation: ['REGISTERED_MANAGER', 'DEPUTY_MANAGER', 'SAFEGUARDING_LEAD'],
  drawNoteSample: STEP_TAKERS,
  fileDelay: ['SAFEGUARDING_LEAD', 'REGISTERED_MANAGER', 'DEPUTY_MANAGER'],
  recordAlertFinding: ['SAFEGUARDING_LEAD', 'REGISTERED_MANAGER', 'DEPUTY_MANAGER'],
};
