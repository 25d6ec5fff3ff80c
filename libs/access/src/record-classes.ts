import type { DataClass } from './policy';

/**
 * The class of each kind of record that can be cited: the class that its type has in its own schema. Whoever cites a
 * record has to be allowed to know of it, and a kind that is not here cannot be cited.
 */
export const RECORD_CLASSES: Readonly<Record<string, DataClass>> = {
  ActionProgress: 'STAFF_RECORD',
  Alert: 'SAFEGUARDING',
  AllocationCheck: 'GOVERNANCE',
  Assignment: 'ROTA',
  Audit: 'GOVERNANCE',
  Briefing: 'BRIEFING',
  BriefingChecklist: 'BRIEFING',
  CarePlan: 'CARE',
  Coaching: 'STAFF_RECORD',
  CommunicationLogEntry: 'CARE',
  Complaint: 'FEEDBACK',
  Concern: 'SAFEGUARDING',
  DailyNote: 'CARE',
  DailyScreening: 'SAFEGUARDING',
  EarlyWarning: 'LINK',
  Escalation: 'SAFEGUARDING',
  Feedback: 'FEEDBACK',
  FolderEntry: 'ROTA',
  Handover: 'CARE',
  IdentifiedChange: 'CARE',
  Incident: 'INCIDENT',
  Indicator: 'SAFEGUARDING',
  Induction: 'STAFF_RECORD',
  InductionVerdict: 'STAFF_RECORD',
  InspectionFinding: 'GOVERNANCE',
  InterimInstruction: 'BRIEFING',
  ManagementReview: 'SAFEGUARDING',
  Minute: 'GOVERNANCE',
  PersonGuidance: 'BRIEFING',
  PlanOwnership: 'CARE',
  PlanReview: 'CARE',
  PlanVersion: 'CARE',
  PracticeObservation: 'STAFF_RECORD',
  ProcedureVersion: 'GOVERNANCE',
  Referral: 'SAFEGUARDING',
  ScenarioResult: 'STAFF_RECORD',
  Shift: 'ROTA',
  ShiftAllocation: 'ROTA',
  StaffInterview: 'STAFF_CONFIDENTIAL',
  StaffQuestion: 'ROTA',
  Supervision: 'STAFF_CONFIDENTIAL',
  SupplierReview: 'GOVERNANCE',
  TrainingRecord: 'STAFF_RECORD',
  VisitReport: 'ROTA',
  WorkforceAction: 'STAFF_RECORD',
  WorkforceSample: 'REVIEW',
};

/**
 * The warnings that rest on staff records, and name none of them, as they name no worker: each with the class that those have. They are
 * known to whoever may know of all such records of the service.
 */
export const CLASSES_OF_UNCITED: Readonly<Record<string, DataClass>> = {
  STAFF_LEAVING: 'STAFF_IDENTITY',
  NO_REGISTERED_MANAGER: 'STAFF_IDENTITY',
};
