import { concernTable, indicatorTable } from './concerns/repository';
import { escalationTable } from './escalations/repository';
import { governanceReportFindingTable, reviewFileEntryTable } from './files/repository';
import { internalLimitTable } from './limits/repository';
import { notificationPromptTable } from './prompts/repository';
import { alertTable, dailyScreeningTable, managementReviewTable, referralTable } from './oversight/repository';
import { noteSampleTable } from './samples/repository';

/** Every table, for the test that holds the mapping against the migrated database. */
export const tables = [
  indicatorTable,
  concernTable,
  alertTable,
  managementReviewTable,
  referralTable,
  dailyScreeningTable,
  notificationPromptTable,
  escalationTable,
  reviewFileEntryTable,
  governanceReportFindingTable,
  internalLimitTable,
  noteSampleTable,
];
