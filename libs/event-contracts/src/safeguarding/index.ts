import type { EventContract } from '../contract';
import { safeguardingRecordEnteredInErrorV1 } from './entered-in-error';
import { concernRaisedV1, indicatorFlaggedV1 } from './concerns';
import { alertSentV1, dailyScreeningSignedV1, managementReviewRecordedV1, referralDecidedV1 } from './oversight';
import {
  notificationPromptOpenedV1,
  notificationPromptAnsweredV1,
  escalationStartedV1,
  escalationEndedV1,
  reviewFileEntryFiledV1,
  noteSampleDrawnV1,
  governanceReportFindingRecordedV1,
} from './escalation';
import { incidentPromptAnsweredV1, incidentPromptOpenedV1, internalLimitSetV1 } from './incident-prompts';

export * from './entered-in-error';
export * from './concerns';
export * from './escalation';
export * from './incident-prompts';
export * from './oversight';

/** Every event that safeguarding announces. */
export const safeguardingEvents: readonly EventContract[] = [
  indicatorFlaggedV1,
  concernRaisedV1,
  alertSentV1,
  managementReviewRecordedV1,
  referralDecidedV1,
  dailyScreeningSignedV1,
  ...Object.values(safeguardingRecordEnteredInErrorV1),
  notificationPromptOpenedV1,
  notificationPromptAnsweredV1,
  escalationStartedV1,
  escalationEndedV1,
  reviewFileEntryFiledV1,
  noteSampleDrawnV1,
  governanceReportFindingRecordedV1,
  incidentPromptOpenedV1,
  incidentPromptAnsweredV1,
  internalLimitSetV1,
];
