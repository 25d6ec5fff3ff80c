import { enteredInErrorEvents } from '../entered-in-error';

/** Records of the workforce that were entered in error. Key: as of the record. */
export const workforceRecordEnteredInErrorV1 = enteredInErrorEvents('workforce', [
  'StaffMember',
  'Shift',
  'Assignment',
  'BriefingChecklist',
  'ShiftAllocation',
  'AllocationCheck',
  'Briefing',
  'PersonGuidance',
  'Induction',
  'Supervision',
  'TrainingRecord',
  'PracticeObservation',
  'Coaching',
  'WorkforceAction',
  'StaffInterview',
  'StaffQuestion',
  'VisitReport',
  'ScenarioResult',
  'ActionProgress',
  'SupplierReview',
  'FolderEntry',
  'WorkforceSample',
  'InductionVerdict',
  'KnowledgeVerdict',
]);
