import { identifiedChangeTable, interimInstructionTable } from './changes/repository';
import { communicationLogEntryTable } from './communication/repository';
import { complaintTable, feedbackTable } from './feedback/repository';
import { handedOverPlanTable } from './handing-over/repository';
import { handoverTable } from './handovers/repository';
import { incidentTable } from './incidents/repository';
import { dailyNoteTable } from './notes/repository';
import { keyWorkerAssignmentTable, personMoveTable, personTable } from './people/repository';
import { placementTable } from './placements/repository';
import { planReviewTable } from './plan-reviews/repository';
import { carePlanTable, planOwnershipTable, planVersionTable } from './plans/repository';

/** Every table, for the test that holds the mapping against the migrated database. */
export const tables = [
  personTable,
  personMoveTable,
  keyWorkerAssignmentTable,
  placementTable,
  dailyNoteTable,
  feedbackTable,
  complaintTable,
  incidentTable,
  communicationLogEntryTable,
  handoverTable,
  identifiedChangeTable,
  interimInstructionTable,
  carePlanTable,
  planOwnershipTable,
  planVersionTable,
  planReviewTable,
  handedOverPlanTable,
];
