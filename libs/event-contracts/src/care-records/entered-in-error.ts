import { enteredInErrorEvents } from '../entered-in-error';

/** Records of care that were entered in error. Key: service. An identified change has an event of its own. */
export const careRecordEnteredInErrorV1 = enteredInErrorEvents('care-records', [
  'Person',
  'KeyWorkerAssignment',
  'Placement',
  'DailyNote',
  'Feedback',
  'Complaint',
  'Incident',
  'CommunicationLogEntry',
  'Handover',
  'InterimInstruction',
  'CarePlan',
  'PlanOwnership',
  'PlanVersion',
  'PlanReview',
]);
