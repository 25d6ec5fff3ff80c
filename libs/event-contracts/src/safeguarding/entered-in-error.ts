import { enteredInErrorEvents } from '../entered-in-error';

/** Records of safeguarding that were entered in error. Key: as of the record. */
export const safeguardingRecordEnteredInErrorV1 = enteredInErrorEvents('safeguarding', [
  'Indicator',
  'Concern',
  'Alert',
  'ManagementReview',
  'Referral',
  'DailyScreening',
  'NotificationPrompt',
  'Escalation',
  'ReviewFileEntry',
  'GovernanceReportFinding',
  'NoteSample',
]);
