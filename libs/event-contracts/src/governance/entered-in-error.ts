import { enteredInErrorEvents } from '../entered-in-error';

/** Records of governance that were entered in error. Key: as of the record. */
export const governanceRecordEnteredInErrorV1 = enteredInErrorEvents('governance', [
  'RoleHolding',
  'Inspection',
  'InspectionFinding',
  'QualityMeeting',
  'Minute',
  'LearningItem',
  'Audit',
  'ProcedureVersion',
  'ReviewSample',
  'PersonTimeline',
  'HandoverComparison',
  'SourceExamination',
  'Cause',
  'WhyStep',
  'Factor',
  'CauseTest',
  'ReviewAction',
  'ReviewEscalation',
  'FindingFeed',
  'LinkJudgement',
  'Barrier',
  'Difference',
  'Involvement',
  'ReporterFeedback',
]);
