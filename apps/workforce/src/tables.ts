import { allocationCheckTable, briefingChecklistTable, shiftAllocationTable } from './allocation/repository';
import { briefingTable, personGuidanceTable } from './briefings/repository';
import {
  actionProgressTable,
  coachingTable,
  inductionTable,
  practiceObservationTable,
  scenarioResultTable,
  supervisionTable,
  trainingRecordTable,
  workforceActionTable,
} from './development/repository';
import { staffInterviewTable, staffQuestionTable } from './interviews/repository';
import { assignmentTable, shiftTable } from './rota/repository';
import { agencySupplierTable, staffMemberTable } from './staff/repository';
import { inductionVerdictTable, workforceSampleTable } from './review-log/repository';
import { folderEntryTable } from './folders/repository';
import { supplierReviewTable } from './suppliers/repository';
import { visitReportTable } from './visits/repository';
import { knowledgeVerdictTable } from './knowledge/repository';

/** Every table, for the test that holds the mapping against the migrated database. */
export const tables = [
  agencySupplierTable,
  staffMemberTable,
  shiftTable,
  assignmentTable,
  visitReportTable,
  folderEntryTable,
  supplierReviewTable,
  scenarioResultTable,
  actionProgressTable,
  briefingChecklistTable,
  shiftAllocationTable,
  allocationCheckTable,
  briefingTable,
  personGuidanceTable,
  inductionTable,
  supervisionTable,
  trainingRecordTable,
  practiceObservationTable,
  coachingTable,
  workforceActionTable,
  staffInterviewTable,
  staffQuestionTable,
  workforceSampleTable,
  inductionVerdictTable,
  knowledgeVerdictTable,
];
